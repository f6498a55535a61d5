using System.Collections.Frozen;

namespace Dragoman.Language.Lexing;

/// <summary>Words that end in a full stop without ending a sentence: <c>Lexing/abbreviations.txt</c>.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind> _kinds = Read();

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _lookup =
        _kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Kind of a word, full stop at its end or not.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[^1] == '.')
        {
            word = word[..^1];
        }

        return word.Length == 1 && char.IsUpper(word[0]) ? AbbreviationKind.Initial
            : _lookup.TryGetValue(word, out AbbreviationKind kind) ? kind
            : AreInitials(word) ? AbbreviationKind.Initial
            : AbbreviationKind.None;
    }

    // "J.R.R": capital letters and full stops by turns.
    private static bool AreInitials(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }

    private static FrozenDictionary<string, AbbreviationKind> Read()
    {
        // The build embeds the file, so it cannot be missing.
        using Stream stream = typeof(Abbreviations).Assembly.GetManifestResourceStream("Dragoman.Language.Lexing.abbreviations.txt")!;
        using StreamReader reader = new(stream);
        Dictionary<string, AbbreviationKind> kinds = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] fields = line.Split('\t');
                kinds[fields[0]] = Enum.Parse<AbbreviationKind>(fields[1], ignoreCase: true);
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
