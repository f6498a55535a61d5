using System.Collections.Frozen;

namespace Dragoman.Language.Lexing;

/// <summary>Words that tell whether an abbreviation before them ended a sentence: <c>Lexing/followers.txt</c>.</summary>
internal static class Followers
{
    private static readonly FrozenDictionary<string, bool> _starts = Read();

    /// <summary>Whether the word has its capital only where a sentence begins ("The").</summary>
    public static bool IsStart(string word) => _starts.TryGetValue(word, out bool starts) && starts;

    /// <summary>Whether the word belongs to the hour before it ("5 p.m. Tuesday").</summary>
    public static bool IsTime(string word) => _starts.TryGetValue(word, out bool starts) && !starts;

    private static FrozenDictionary<string, bool> Read()
    {
        // The build embeds the file, so it cannot be missing.
        using Stream stream = typeof(Followers).Assembly.GetManifestResourceStream("Dragoman.Language.Lexing.followers.txt")!;
        using StreamReader reader = new(stream);
        Dictionary<string, bool> starts = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] fields = line.Split('\t');
                starts.Add(fields[0], fields[1] == "start");
            }
        }

        return starts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
