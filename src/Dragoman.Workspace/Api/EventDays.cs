using System.Collections.Immutable;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Api;

/// <summary>Counts events that are at hand by stretches of time.</summary>
internal static class EventDays
{
    // Which share of the events may lie too far back to be shown.
    private const double Outliers = 0.05;

    private const int MostDays = 120;
    private const int MostWeeks = 7 * 120;
    private const int MostMonths = 31 * 120;

    /// <summary>The day on which an event began, else on which it was first reported; null where neither is known.</summary>
    internal static DateOnly? First(MergedEvent e) => e.Days?.From ?? e.FirstPublished;

    /// <summary>How many events began when, in stretches as fine as a picture can show.</summary>
    /// <remarks>The few that lie far before all others are left out: one mention of an invasion twenty years ago would press all else into a corner.</remarks>
    internal static ImmutableArray<DensityPeriod> Dense(ImmutableArray<EventOutline> events)
    {
        DateOnly[] days = [.. events.Select(e => e.Day).OfType<DateOnly>().Order()];
        if (days.Length == 0)
        {
            return [];
        }

        DateOnly from = days[(int)(days.Length * Outliers)];
        // What stands close before the rest belongs to it.
        int reach = (days[^1].DayNumber - from.DayNumber) / 4;
        DateOnly first = days.First(day => day.DayNumber >= from.DayNumber - reach);
        return Count(events.Where(e => e.Day >= first), UnitFor(first, days[^1]));
    }

    /// <summary>The finest stretches of which a period holds no more than a picture can show.</summary>
    private static DensityUnit UnitFor(DateOnly from, DateOnly to) => (to.DayNumber - from.DayNumber) switch
    {
        < MostDays => DensityUnit.Day,
        < MostWeeks => DensityUnit.Week,
        < MostMonths => DensityUnit.Month,
        _ => DensityUnit.Year,
    };

    /// <summary>How many events began in which stretch, in order.</summary>
    private static ImmutableArray<DensityPeriod> Count(IEnumerable<EventOutline> events, DensityUnit unit) =>
    [
        .. events
            .Select(e => (Event: e, e.Day))
            .Where(one => one.Day is not null)
            .GroupBy(one => DensityStretch.FirstOf(one.Day!.Value, unit), one => one.Event) // those without a day are left out
            .OrderBy(stretch => stretch.Key)
            .Select(stretch => Count(stretch.Key, DensityStretch.LastOf(stretch.Key, unit), [.. stretch])),
    ];

    private static DensityPeriod Count(DateOnly from, DateOnly to, ImmutableArray<EventOutline> events)
    {
        return new DensityPeriod(
            from, to, Actual("verbal cooperation"), Actual("material cooperation"), Actual("verbal conflict"), Actual("material conflict"),
            Standing(Realis.Future), Standing(Realis.Negated), Standing(Realis.Hypothetical));

        int Actual(string quad) => events.Count(e => e.Realis == Realis.Actual && e.Quad == quad);
        int Standing(Realis realis) => events.Count(e => e.Realis == realis);
    }
}
