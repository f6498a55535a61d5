using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>What every entry of the ledger bears: its words, what found it, who says so.</summary>
public abstract record CodedRecord
{
    /// <summary>The shortest span that evokes the record, in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The kind of segment that it stands in.</summary>
    public required SegmentKind Segment { get; init; }

    /// <summary>The rule, frame or model that found it ("event/verb/meet-with").</summary>
    public required string Rule { get; init; }

    /// <summary>How likely the record is right, 0 to 1.</summary>
    public required double Confidence { get; init; }
}
