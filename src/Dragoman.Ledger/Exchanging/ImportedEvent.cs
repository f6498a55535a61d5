using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>A row of a table as one event, with what is told of the article that it stands for.</summary>
/// <param name="Row">What tells the row from every other of its set.</param>
/// <param name="Event">The event.</param>
internal sealed record ImportedEvent(string Row, CodedEvent Event)
{
    /// <summary>Who published the article; null when unknown.</summary>
    internal string? Outlet { get; init; }

    /// <summary>The article's address; null when unknown.</summary>
    internal string? Address { get; init; }

    /// <summary>The day published; null when unknown.</summary>
    internal DateOnly? Published { get; init; }

    /// <summary>An event that a table tells, without evidence.</summary>
    /// <param name="rule">What tells it: the table, and its id of the row.</param>
    /// <param name="type">PLOVER's type.</param>
    /// <param name="day">The day; null where the table has none.</param>
    internal static CodedEvent Coded(string rule, string type, DateOnly? day) => new()
    {
        Span = new TextSpan(0, 0),
        Segment = SegmentKind.Body,
        Rule = rule,
        Type = type,
        Actors = [],
        Date = day is { } known ? new DayInterval(known, known, DayPrecision.Day) : null,
    };
}
