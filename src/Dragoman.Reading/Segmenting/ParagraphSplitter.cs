using System.Buffers;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>Finds the paragraphs of a plain text: parted by empty lines, or by line ends where lines are not wrapped by hand.</summary>
internal static class ParagraphSplitter
{
    /// <summary>Narrower than this no one wraps running text; wider, hardly anyone.</summary>
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;

    private static readonly SearchValues<char> _lineEnds = SearchValues.Create("\r\n\f\u2028\u2029\u0085\v");

    /// <summary>The paragraphs in order.</summary>
    public static List<Paragraph> Split(string text)
    {
        List<Paragraph> paragraphs = [];
        List<TextSpan> block = [];
        int at = 0;
        while (at < text.Length)
        {
            int end = text.AsSpan(at).IndexOfAny(_lineEnds);
            end = end < 0 ? text.Length : at + end;
            TextSpan line = Trimmed(text, at, end);
            if (line.Length > 0)
            {
                block.Add(line);
            }
            else
            {
                Close(text, block, paragraphs);
            }

            bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            at = end + (isPair ? 2 : 1);
        }

        Close(text, block, paragraphs);
        return paragraphs;
    }

    /// <summary>The span without white space and zero-width marks at its ends.</summary>
    public static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\0';

    private static void Close(string text, List<TextSpan> block, List<Paragraph> paragraphs)
    {
        bool isWrapped = IsWrapped(text, block);
        for (int i = 0; i < block.Count;)
        {
            TextSpan span = block[i];
            for (i++; i < block.Count && (isWrapped || GoesOn(text, span, block[i])); i++)
            {
                span = span.Join(block[i]);
            }

            paragraphs.Add(new Paragraph(span));
        }

        block.Clear();
    }

    /// <summary>Lines of about one width that mostly end within a sentence: a person or a mail program wrapped them.</summary>
    private static bool IsWrapped(string text, List<TextSpan> block)
    {
        if (block.Count < 2)
        {
            return false;
        }

        int widest = 0;
        int open = 0;
        foreach (TextSpan line in block)
        {
            widest = Math.Max(widest, line.Length);
        }

        int full = 0;
        for (int i = 0; i + 1 < block.Count; i++)
        {
            full += block[i].Length * 3 >= widest * 2 ? 1 : 0;
            open += Sentences.Closes(text, block[i]) ? 0 : 1;
        }

        int inner = block.Count - 1;
        return widest is >= NarrowestWrap and <= WidestWrap && full == inner && open * 2 >= inner;
    }

    /// <summary>Whether a line goes on in the next: no end of a sentence, and a small letter.</summary>
    private static bool GoesOn(string text, TextSpan line, TextSpan next) =>
        char.IsLower(text[next.Start]) && !Sentences.Closes(text, line) && line.Length >= NarrowestWrap;
}
