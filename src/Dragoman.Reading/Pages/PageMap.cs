using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Pages;

/// <summary>Leads from the text that was extracted from a page back to the page's source.</summary>
/// <remarks>Breaks between paragraphs are the extractor's own and stand nowhere in the page.</remarks>
public sealed class PageMap
{
    /// <summary>Makes a map of its ranges.</summary>
    /// <param name="ranges">In the order of the text, without overlap there.</param>
    public PageMap(ImmutableArray<PageRange> ranges) => Ranges = ranges;

    /// <summary>The ranges in the order of the text, without overlap there.</summary>
    public ImmutableArray<PageRange> Ranges { get; }

    /// <summary>The smallest stretch of the page's source that holds the words of <paramref name="span"/>, tags between them included.</summary>
    /// <param name="span">A span of the article's text.</param>
    /// <returns>Null when nothing of the span stands in the page.</returns>
    public TextSpan? ToPage(TextSpan span)
    {
        TextSpan? found = null;
        for (int i = FirstEndingAfter(span.Start); i < Ranges.Length && Ranges[i].Text.Start < span.End; i++)
        {
            TextSpan part = PartOf(Ranges[i], span);
            found = found?.Join(part) ?? part;
        }

        return found;
    }

    private static TextSpan PartOf(PageRange range, TextSpan span)
    {
        if (range.Text.Length != range.Page.Length)
        {
            return range.Page;
        }

        int start = Math.Max(span.Start, range.Text.Start) - range.Text.Start;
        int end = Math.Min(span.End, range.Text.End) - range.Text.Start;
        return new TextSpan(range.Page.Start + start, range.Page.Start + end);
    }

    private int FirstEndingAfter(int position)
    {
        int low = 0;
        int high = Ranges.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Ranges[middle].Text.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
