using System.Collections.Immutable;
using System.Globalization;

namespace Dragoman.Language.Treebanks;

/// <summary>Reads treebanks in CoNLL-U form.</summary>
/// <remarks>Source: Universal Dependencies, "CoNLL-U Format" (version 2).</remarks>
public static class ConlluReader
{
    /// <summary>Reads the sentences of a treebank, one after the other.</summary>
    /// <exception cref="FormatException">A line has not ten columns, or a number is none.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadSentences(reader);
    }

    private static IEnumerable<ConlluSentence> ReadSentences(TextReader reader)
    {
        string document = "";
        Draft draft = new();
        int lineNumber = 0;
        while (reader.ReadLine() is { } line)
        {
            lineNumber++;
            if (line.Length == 0)
            {
                if (draft.Words.Count > 0)
                {
                    yield return draft.Finish(document);
                    draft = new Draft();
                }
            }
            else if (line[0] == '#')
            {
                document = ReadComment(line, draft) ?? document;
            }
            else
            {
                ReadWord(line, lineNumber, draft);
            }
        }

        if (draft.Words.Count > 0)
        {
            yield return draft.Finish(document);
        }
    }

    private static string? ReadComment(string line, Draft draft)
    {
        if (line.StartsWith("# text = ", StringComparison.Ordinal))
        {
            draft.Text = line["# text = ".Length..];
        }
        else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
        {
            draft.StartsDocument = draft.StartsParagraph = true;
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            return equals < 0 ? "" : line[(equals + 1)..].Trim();
        }
        else if (line == "# newpar" || line.StartsWith("# newpar id", StringComparison.Ordinal))
        {
            draft.StartsParagraph = true;
        }

        return null;
    }

    private static void ReadWord(string line, int lineNumber, Draft draft)
    {
        string[] columns = line.Split('\t');
        if (columns.Length != 10)
        {
            throw new FormatException($"line {lineNumber}: {columns.Length} columns, not 10");
        }

        string id = columns[0];
        if (id.Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        int dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            draft.Surface.Add(columns[1]);
            draft.RangeEnd = int.Parse(id.AsSpan(dash + 1), CultureInfo.InvariantCulture);
            return;
        }

        if (int.Parse(id, CultureInfo.InvariantCulture) > draft.RangeEnd)
        {
            draft.Surface.Add(columns[1]);
        }

        int head = int.Parse(columns[6], CultureInfo.InvariantCulture);
        draft.Words.Add(new ConlluWord(
            columns[1], columns[2], Known(columns[3]), Known(columns[4]), Known(columns[5]),
            head == 0 ? null : head - 1, columns[7], Known(columns[9]), draft.Surface.Count - 1));
    }

    private static string Known(string column) => column == "_" ? "" : string.Intern(column);

    private sealed class Draft
    {
        public List<ConlluWord> Words { get; } = [];

        public List<string> Surface { get; } = [];

        public int RangeEnd { get; set; }

        public string Text { get; set; } = "";

        public bool StartsDocument { get; set; }

        public bool StartsParagraph { get; set; }

        public ConlluSentence Finish(string document) => new(
            document, StartsDocument, StartsParagraph, Text, [.. Words], Surface.ToImmutableArray());
    }
}
