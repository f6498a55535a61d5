using System.Collections.Immutable;

namespace Dragoman.Language.Lexing;

/// <summary>What line ends say about sentences.</summary>
internal static class LineBreaks
{
    // Texts that were wrapped by hand have lines of about this length.
    private const int ShortestWrappedLine = 55;
    private const int LongestWrappedLine = 100;

    /// <summary>Whether the gap after a word ends a sentence by its line ends alone; null where they do not tell.</summary>
    public static bool? Decide(string text, ImmutableArray<Word> words, int index)
    {
        int end = words[index].Span.End;
        ReadOnlySpan<char> gap = text.AsSpan(end, words[index + 1].Span.Start - end);
        int first = gap.IndexOf('\n');
        if (first < 0)
        {
            return null;
        }

        if (gap[(first + 1)..].Contains('\n'))
        {
            return true;
        }

        char next = text[words[index + 1].Span.Start];
        int lineLength = LineLength(text, end);
        bool isWrapped = lineLength is >= ShortestWrappedLine and <= LongestWrappedLine;
        return char.IsLower(next) || (isWrapped && text[end - 1] is not ('.' or '?' or '!' or '"' or '”')) ? null : true;
    }

    private static int LineLength(string text, int end)
    {
        int length = 0;
        while (length <= LongestWrappedLine && end - length > 0 && text[end - length - 1] != '\n')
        {
            length++;
        }

        return length;
    }
}
