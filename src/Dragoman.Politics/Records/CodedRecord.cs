using System.Collections.Immutable;
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

    /// <summary>How likely the record is right, 0 to 1; 0 until it has been judged by its <see cref="Signs"/>.</summary>
    public double Confidence { get; init; }

    /// <summary>What tells how likely the record is right; empty for one that is read from a file.</summary>
    public ImmutableArray<Sign> Signs { get; init; } = [];
}
