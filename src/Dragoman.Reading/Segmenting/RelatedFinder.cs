using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>Finds titles of other articles that stand in the text as links: "(RELATED: …)", "Read more: …".</summary>
internal static class RelatedFinder
{
    private const int LongestTitle = 300;

    private static readonly string[] _labels =
    [
        "RELATED", "RELATED STORY", "RELATED ARTICLE", "READ MORE", "ALSO READ", "READ ALSO", "READ", "SEE ALSO", "MORE", "SEE MORE", "WATCH",
        "ALSO SEE", "READ NEXT", "DON'T MISS", "MORE ON THIS", "EXPLAINER", "OPINION", "LISTEN", "IN PICTURES",
    ];

    private static readonly string[] _plainLabels =
        ["Related", "Related story", "Related article", "Read more", "Also read", "Read also", "See also", "Also Read", "Read More", "Read Also", "See Also", "Read next", "Related Story"];

    /// <summary>The next bracket with a link within a stretch of running text; null for none.</summary>
    /// <remarks>A bracket in the middle of a sentence is passed over: to take it out would tear the sentence.</remarks>
    public static RelatedLink? Next(string text, TextSpan within)
    {
        for (int at = NextBracket(text, within.Start, within.End); at >= 0; at = NextBracket(text, at + 1, within.End))
        {
            if (AtBracket(text, within, at) is { } link && StandsBetweenSentences(text, within, link.Whole))
            {
                return link;
            }
        }

        return null;
    }

    /// <summary>A paragraph that is a label and a title: "Read more: Talks resume"; null for any other.</summary>
    public static RelatedLink? Line(string text, TextSpan paragraph)
    {
        int label = LabelLength(text.AsSpan(paragraph.Start, paragraph.Length), _labels) is > 0 and int upper
            ? upper
            : LabelLength(text.AsSpan(paragraph.Start, paragraph.Length), _plainLabels);
        TextSpan title = ParagraphSplitter.Trimmed(text, paragraph.Start + label, paragraph.End);
        return label > 0 && title.Length is > 0 and <= LongestTitle ? new RelatedLink(paragraph, title) : null;
    }

    private static int NextBracket(string text, int start, int end)
    {
        int found = start < end ? text.AsSpan(start, end - start).IndexOfAny('(', '[') : -1;
        return found < 0 ? -1 : start + found;
    }

    private static RelatedLink? AtBracket(string text, TextSpan within, int open)
    {
        int label = LabelLength(text.AsSpan(open + 1, within.End - open - 1), _labels);
        if (label == 0)
        {
            return null;
        }

        int depth = 1;
        int farthest = Math.Min(within.End, open + 1 + LongestTitle);
        for (int at = open + 1; at < farthest; at++)
        {
            depth += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
            if (depth == 0)
            {
                TextSpan title = ParagraphSplitter.Trimmed(text, open + 1 + label, at);
                return title.Length > 0 ? new RelatedLink(new TextSpan(open, at + 1), title) : null;
            }
        }

        return null;
    }

    private static bool StandsBetweenSentences(string text, TextSpan within, TextSpan link)
    {
        TextSpan before = ParagraphSplitter.Trimmed(text, Math.Max(within.Start, link.Start - 24), link.Start);
        TextSpan after = ParagraphSplitter.Trimmed(text, link.End, Math.Min(within.End, link.End + 24));
        bool endsBefore = before.Length == 0 || Sentences.Closes(text, before) || text[before.End - 1] is ')' or ']';
        bool onlyStopAfter = after.Length == 0 || (after.Length == 1 && !char.IsLetterOrDigit(text[after.Start]));
        bool stopBehind = after.Length > 0 && text[after.Start] is '.' or '!' or '?';
        return onlyStopAfter || stopBehind || (endsBefore && !char.IsLower(text[after.Start]));
    }

    private static int LabelLength(ReadOnlySpan<char> text, string[] labels)
    {
        foreach (string label in labels)
        {
            bool isThere = text.Length > label.Length + 1 && text.StartsWith(label, StringComparison.Ordinal);
            if (!isThere)
            {
                continue;
            }

            int mark = label.Length + (char.IsWhiteSpace(text[label.Length]) ? 1 : 0);
            if (text[mark] is ':' or '|' or '»')
            {
                return mark + 1;
            }
        }

        return 0;
    }
}
