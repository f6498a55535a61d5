using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dragoman.Language.Annotation;
using Dragoman.Reading.Faults;
using Dragoman.Reading.Segmenting;

namespace Dragoman.Reading.Pages;

/// <summary>Finds the article on a page: its text, paragraph by paragraph, what the page says about it, and the way back to the source.</summary>
/// <remarks>Thread-safe. Time grows with the length of the page alone: pages that nest too deep are refused before they are parsed.</remarks>
internal sealed class PageReader
{
    private static readonly HtmlParserOptions _options = new() { IsScripting = false, SkipComments = true };

    /// <summary>Reads a page.</summary>
    /// <param name="source">The page, decoded.</param>
    /// <param name="path">Named in a fault.</param>
    /// <param name="maximumNesting">How deep its tags may stand in each other.</param>
    public PageResult Read(string source, string path, int maximumNesting)
    {
        ScannedPage scanned = PageScanner.Scan(source, maximumNesting);
        if (scanned.TooDeepAt is { } deep)
        {
            int line = source.AsSpan(0, deep).Count('\n') + 1;
            return new PageResult(null, ReadingFaults.TooDeep(path, line, maximumNesting));
        }

        using IDocument document = new HtmlParser(_options).ParseDocument(source);
        if (document.Body is not { } body)
        {
            return new PageResult(null, ReadingFaults.NoArticle(path));
        }

        ElementWeights weights = ElementWeights.Of(body);
        SourceAligner aligner = new(scanned);
        PageWalk walk = new(aligner, weights, weights.BodyIn(body));
        List<PageBlock> blocks = walk.Run(body);
        if (!blocks.Any(IsNews))
        {
            return new PageResult(null, ReadingFaults.NoArticle(path));
        }

        if (!blocks.Any(block => block.IsMainHeading) && MainHeading(walk.HeadingsOutside, document.Title) is { } heading)
        {
            blocks.Insert(0, heading);
        }

        string? headline = blocks.FirstOrDefault(block => block.IsMainHeading)?.Text;
        return new PageResult(Write(blocks, aligner, PageMetadataReader.Read(document, PageMetadataReader.Clean(headline))), null);
    }

    private static bool IsNews(PageBlock block) => (block.Known is null or SegmentKind.Body) && !block.IsLinks;

    /// <summary>Of several headings the one that the page's title repeats; a lone one in any case.</summary>
    private static PageBlock? MainHeading(IReadOnlyList<PageBlock> headings, string? title)
    {
        PageBlock? repeated = headings.FirstOrDefault(heading =>
            title?.Contains(heading.Text, StringComparison.OrdinalIgnoreCase) == true);
        return repeated ?? (headings.Count == 1 ? headings[0] : null);
    }

    private static PageContent Write(List<PageBlock> blocks, SourceAligner aligner, PageMetadata metadata)
    {
        StringBuilder text = new();
        PageMapBuilder map = new();
        ImmutableArray<Paragraph>.Builder paragraphs = ImmutableArray.CreateBuilder<Paragraph>(blocks.Count);
        foreach (PageBlock block in blocks)
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            int start = text.Length;
            text.Append(block.Text);
            for (int i = 0; i < block.Places.Count; i++)
            {
                if (block.Places[i] >= 0)
                {
                    map.Add(start + i, aligner.SourceOf(block.Places[i]));
                }
            }

            paragraphs.Add(ParagraphOf(block, new TextSpan(start, text.Length)));
        }

        return new PageContent
        {
            Text = text.ToString(),
            Paragraphs = paragraphs.DrainToImmutable(),
            Map = map.ToMap(),
            Metadata = metadata,
        };
    }

    private static Paragraph ParagraphOf(PageBlock block, TextSpan span)
    {
        if (block.Known == SegmentKind.Tweet)
        {
            string post = block.Text;
            TweetLine? line = TweetFinder.Next(post, new TextSpan(0, post.Length));
            return new Paragraph(span) { Known = SegmentKind.Tweet, Author = line?.Author, Day = line?.Day };
        }

        bool isLinks = (block.Known is null or SegmentKind.Body) && block.IsLinks;
        bool isTitle = Wording.Count(block.Text, 4) >= 4 && !block.Text.Contains('\n', StringComparison.Ordinal);
        SegmentKind links = isTitle ? SegmentKind.Related : SegmentKind.Navigation;
        return new Paragraph(span) { Known = isLinks ? links : block.Known };
    }
}
