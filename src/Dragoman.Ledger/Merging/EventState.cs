using System.Collections.Immutable;
using System.Globalization;

namespace Dragoman.Ledger.Merging;

/// <summary>An event as some of its reports tell it, ready to be written.</summary>
internal sealed record EventState
{
    /// <summary>Number of the event.</summary>
    internal required long Number { get; init; }

    /// <summary>The reports in order of publication.</summary>
    internal required ImmutableArray<EventReport> Reports { get; init; }

    /// <summary>What they say together.</summary>
    internal required EventSummary Summary { get; init; }

    /// <summary>What sort of event it is.</summary>
    internal required EventClass Class { get; init; }

    /// <summary>How many independent sources they come from.</summary>
    internal required int Sources { get; init; }

    /// <summary>Day of the first article; null where none has a day.</summary>
    internal string? FirstPublished => Reports[0].Published == EventReport.UnknownDay ? null : Iso(Reports[0].Published);

    /// <summary>Day of the last article; null where none has a day.</summary>
    internal string? LastPublished => Reports.LastOrDefault(report => report.Published != EventReport.UnknownDay) is { } last ? Iso(last.Published) : null;

    /// <summary>The first day it may have been, else the day it was first published.</summary>
    internal string SortDay => (Summary.Days is { } days ? Iso(days.From.DayNumber) : FirstPublished) ?? Storing.StoredDays.NoDay;

    /// <summary>The last day it may have been, else the day it was last published; "" where there is none.</summary>
    internal string LastDay => (Summary.Days is { } days ? Iso(days.To.DayNumber) : LastPublished) ?? "";

    /// <summary>The state of an event by some of its reports.</summary>
    /// <param name="number">Number of the event.</param>
    /// <param name="reports">The reports in order of publication.</param>
    /// <param name="copies">Pairs of versions that are copies of each other, in both directions.</param>
    internal static EventState Of(long number, ImmutableArray<EventReport> reports, IReadOnlySet<(long, long)> copies)
    {
        EventSummary summary = EventSummary.Of(reports);
        return new EventState
        {
            Number = number,
            Reports = reports,
            Summary = summary,
            Class = EventClass.Of(summary.Typical.Type, summary.Typical.Mode, summary.Typical.Quad, summary.Realis.ToString().ToLowerInvariant()),
            Sources = SourceGroups.Of(reports, copies).Length,
        };
    }

    private static string Iso(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
