using System.Collections.Immutable;
using Dragoman.Reading.Segmenting;

namespace Dragoman.Reading.Pages;

/// <summary>The article of a page: its text, and what the page says about it.</summary>
internal sealed record PageContent
{
    /// <summary>The text, paragraphs parted by empty lines.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs of the text, with what the tags say of each.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>The way back to the source.</summary>
    public required PageMap Map { get; init; }

    /// <summary>What the page's head and its structured data say.</summary>
    public required PageMetadata Metadata { get; init; }
}
