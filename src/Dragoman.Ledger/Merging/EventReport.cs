using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Merging;

/// <summary>An event report with all that merging asks of it; follows from its article alone.</summary>
internal sealed record EventReport
{
    /// <summary>A day after every other: that of an article whose day is unknown.</summary>
    internal const int UnknownDay = int.MaxValue;

    /// <summary>Key of the report (<c>events.report</c>).</summary>
    internal required long Key { get; init; }

    /// <summary>The version of the article.</summary>
    internal required long Version { get; init; }

    /// <summary>Its place among the records of the version.</summary>
    internal required int Ordinal { get; init; }

    /// <summary>Day published as <see cref="DateOnly.DayNumber"/>; <see cref="UnknownDay"/> where unknown.</summary>
    internal required int Published { get; init; }

    /// <summary>Who published it; null where unknown.</summary>
    internal string? Outlet { get; init; }

    /// <summary>Ordinal of its sentence; null for none.</summary>
    internal int? Sentence { get; init; }

    /// <summary>Kind of segment ("body").</summary>
    internal required string Segment { get; init; }

    /// <summary>PLOVER's type.</summary>
    internal required string Type { get; init; }

    /// <summary>PLOVER's mode; "" for none.</summary>
    internal required string Mode { get; init; }

    /// <summary>Quad class.</summary>
    internal required string Quad { get; init; }

    /// <summary>PLOVER's score, −10 to +10.</summary>
    internal required double Score { get; init; }

    /// <summary>The nearest CAMEO code.</summary>
    internal required string Cameo { get; init; }

    /// <summary>Whether it has happened.</summary>
    internal required Realis Realis { get; init; }

    /// <summary>Whether it is told with reserve.</summary>
    internal required bool Hedged { get; init; }

    /// <summary>When; null where the text does not tell.</summary>
    internal DayInterval? Days { get; init; }

    /// <summary>Where; null where the text does not tell.</summary>
    internal CodedPlace? Place { get; init; }

    /// <summary>The article's own label for the event; "" for none.</summary>
    internal required string SameAs { get; init; }

    /// <summary>Who does it.</summary>
    internal required ImmutableArray<Party> Actors { get; init; }

    /// <summary>To whom.</summary>
    internal required ImmutableArray<Party> Recipients { get; init; }

    /// <summary>Who says so, outermost first.</summary>
    internal required ImmutableArray<Party> Sources { get; init; }

    /// <summary>Stems of the words that carry it, as <see cref="ContentWords"/> gives them.</summary>
    internal required ImmutableArray<string> Trigger { get; init; }

    /// <summary>Stems of the words of its sentence.</summary>
    internal required ImmutableArray<string> Words { get; init; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    internal required double Confidence { get; init; }

    /// <summary>Those who act and those acted upon.</summary>
    internal ImmutableArray<Party> Parties => Recipients.IsEmpty ? Actors : Actors.IsEmpty ? Recipients : [.. Actors, .. Recipients];

    /// <summary>Whether its days are told to the week or finer.</summary>
    internal bool HasPreciseDays => Days is { Precision: DayPrecision.Day or DayPrecision.Week };

    /// <summary>Order of reports: as published, then by key.</summary>
    internal static int Compare(EventReport one, EventReport other) => one.Published != other.Published
        ? one.Published.CompareTo(other.Published)
        : one.Key.CompareTo(other.Key);
}
