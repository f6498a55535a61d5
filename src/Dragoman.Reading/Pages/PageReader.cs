using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dragoman.Reading.Segmenting;

namespace Dragoman.Reading.Pages;

/// <summary>Finds the article on a page.</summary>
internal sealed class PageReader
{
    /// <summary>Reads a page.</summary>
    public PageResult Read(string source, string path, int maximumNesting)
    {
        _ = path;
        _ = maximumNesting;
        IDocument document = new HtmlParser().ParseDocument(source);
        string text = document.Body?.TextContent ?? "";
        return new PageResult(new PageContent
        {
            Text = text,
            Paragraphs = [.. ParagraphSplitter.Split(text)],
            Map = new PageMap(ImmutableArray<PageRange>.Empty),
            Metadata = new PageMetadata(document.Title, null, null, null, null, null),
        }, null);
    }
}
