using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>A paragraph of an article's text before it is known what it is.</summary>
/// <param name="Span">Where it stands, without white space around it; never empty.</param>
internal sealed record Paragraph(TextSpan Span)
{
    /// <summary>What the page's tags say that it is; null where they say nothing.</summary>
    public SegmentKind? Known { get; init; }

    /// <summary>Who wrote it, where the page's tags say so.</summary>
    public string? Author { get; init; }

    /// <summary>The day it was written, where the page's tags say so.</summary>
    public DateOnly? Day { get; init; }
}
