using System.Collections.Frozen;

namespace Dragoman.Language.Reference;

/// <summary>What nouns and given names stand for: <c>Reference/nouns.txt</c>.</summary>
internal static class NounKinds
{
    private static readonly FrozenDictionary<string, NounKind> _kinds = Read();

    /// <summary>All that a lemma or a given name can stand for.</summary>
    public static NounKind Of(string word) => _kinds.GetValueOrDefault(word);

    private static FrozenDictionary<string, NounKind> Read()
    {
        // The build embeds the file, so it cannot be missing.
        using Stream stream = typeof(NounKinds).Assembly.GetManifestResourceStream("Dragoman.Language.Reference.nouns.txt")!;
        using StreamReader reader = new(stream);
        Dictionary<string, NounKind> kinds = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] fields = line.Split('\t');
            NounKind kind = Enum.Parse<NounKind>(fields[0], ignoreCase: true);
            foreach (string word in fields[1].Split(' '))
            {
                kinds[word] = kinds.GetValueOrDefault(word) | kind;
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
