using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Dragoman.Evaluation.Scoring;

/// <summary>Whether two actors are the same.</summary>
internal static partial class ActorAgreement
{
    private static readonly FrozenDictionary<string, string> _titleOf = ReadTitles();

    /// <summary>A name without case, punctuation and articles, and under one of the titles that it may go by.</summary>
    public static string NameKey(string name)
    {
        string words = Articles().Replace(Punctuation().Replace(name.ToLowerInvariant(), " "), " ");
        string key = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return _titleOf.GetValueOrDefault(key, key);
    }

    /// <summary>Whether the names agree or both actors stand for the same kind of people of one country; nobody agrees with nobody.</summary>
    public static bool Agree(ScoredActor? left, ScoredActor? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        bool isSameKind = left.Country == right.Country && left.Sector == right.Sector && left.Sector is not ("" or "UNK");
        return isSameKind || NameKey(left.Name) == NameKey(right.Name);
    }

    /// <summary>How many actors of two lists agree, each with at most one of the other, in the order of the lists.</summary>
    public static int CountShared(IEnumerable<ScoredActor> left, IEnumerable<ScoredActor> right)
    {
        List<ScoredActor> rest = [.. right];
        int shared = 0;
        foreach (ScoredActor actor in left)
        {
            int found = rest.FindIndex(other => Agree(actor, other));
            if (found >= 0)
            {
                rest.RemoveAt(found);
                shared++;
            }
        }

        return shared;
    }

    private static FrozenDictionary<string, string> ReadTitles()
    {
        using Stream table = typeof(ActorAgreement).Assembly.GetManifestResourceStream("name-variants.tsv")!; // An item of the project file.
        using StreamReader reader = new(table);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToFrozenDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);
    }

    [GeneratedRegex(@"[^\w\s]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\b(?:the|a|an)\b")]
    private static partial Regex Articles();
}
