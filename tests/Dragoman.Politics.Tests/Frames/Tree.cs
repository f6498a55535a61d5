using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Tests.Frames;

/// <summary>Builds sentences from trees written by hand: one word a line, "form lemma upos xpos head relation", heads from 1, 0 for the root.</summary>
internal static class Tree
{
    public static Sentence Of(string lines)
    {
        List<Token> tokens = [];
        int position = 0;
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = line.Split(' ');
            int head = int.Parse(parts[4], CultureInfo.InvariantCulture);
            tokens.Add(new Token(
                tokens.Count, new TextSpan(position, position + parts[0].Length), parts[0], parts[1], parts[2], parts[3], "",
                head == 0 ? null : head - 1, parts[5]));
            position += parts[0].Length + 1;
        }

        Segment body = new(SegmentKind.Body, new TextSpan(0, position));
        return new Sentence(0, body, [.. tokens]);
    }

    public static string DataFolder { get; } = FindData();

    private static string FindData()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string data = Path.Combine(at.FullName, "data", "codebook");
            if (Directory.Exists(data))
            {
                return Path.Combine(at.FullName, "data");
            }
        }

        throw new DirectoryNotFoundException("data/codebook is not above the tests");
    }

    public static ImmutableArray<string> Forms(Sentence sentence, IEnumerable<int> words) =>
        [.. words.Select(word => sentence.Tokens[word].Form)];
}
