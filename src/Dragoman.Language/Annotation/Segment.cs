namespace Dragoman.Language.Annotation;

/// <summary>A stretch of an article's text of one kind.</summary>
/// <param name="Kind">What the stretch is.</param>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>.</param>
public sealed record Segment(SegmentKind Kind, TextSpan Span)
{
    /// <summary>Who wrote it, where that is not the article's outlet (the author of a tweet); else null.</summary>
    public string? Author { get; init; }

    /// <summary>The day it was written, where it bears one of its own; else null.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether it is read for records: news, and not the debris around it.</summary>
    public bool IsNews => Kind is SegmentKind.Body or SegmentKind.Headline or SegmentKind.Caption
        or SegmentKind.Tweet or SegmentKind.Related;
}
