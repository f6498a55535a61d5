using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the timeline tells.</summary>
internal static class TimelineRoom
{
    /// <summary>How many events are drawn one by one; where there are more, they are counted.</summary>
    internal const int MostMarks = 400;

    private const int MostLanes = 8;

    // So many bars of a density are told apart at a glance, and fit a window.
    private const int MostDays = 150;
    private const int MostDaysOfWeeks = 900;
    private const int MostDaysOfMonths = 8000;

    /// <summary>The events of a page of the list.</summary>
    internal static ListPage<TimelineMark> Table(LedgerQuestions questions, PageFilter filter) => Page(questions, filter, PageFilter.PageSize);

    /// <summary>The events, as many together as are drawn one by one.</summary>
    internal static ListPage<TimelineMark> Marks(LedgerQuestions questions, PageFilter filter) => Page(questions, filter, MostMarks);

    /// <summary>What the events are laid side by side by: the most frequent, over all days.</summary>
    internal static ImmutableArray<TimelineLane> Lanes(LedgerQuestions questions, PageFilter filter, LaneKind kind)
    {
        RecordFilter always = filter.Records() with { From = null, To = null };
        return kind switch
        {
            LaneKind.Pair =>
            [
                .. questions.Relations(always with { Limit = MostLanes })
                    .Select(pair => new TimelineLane($"{pair.One} and {pair.Other}", pair.One, pair.Other, null, pair.Events + pair.Planned + pair.Denied + pair.Possible)),
            ],
            LaneKind.Type => [.. questions.Types(always, MostLanes).Select(type => new TimelineLane(EventWords.Act(type.Name, ""), null, null, type.Name, type.Count))],
            _ => Actors(questions.Facets(always, MostLanes + 1), filter),
        };
    }

    /// <summary>How many events began when, in the stretches of time that are asked for, else in those that suit the span.</summary>
    internal static DensityAnswer Density(LedgerQuestions questions, PageFilter filter, DensityUnit? unit)
    {
        DensityUnit by = unit ?? Suiting(questions, filter);
        return new DensityAnswer(by, questions.Density(filter.Records(), by));
    }

    private static ListPage<TimelineMark> Page(LedgerQuestions questions, PageFilter filter, int size)
    {
        int before = (filter.Page - 1) * size;
        ImmutableArray<TimelineMark> rows = [.. questions.MergedEvents(filter.Records() with { Offset = before, Limit = size + 1 }).Select(TimelineMark.Of)];
        return new ListPage<TimelineMark>(filter.Page, rows.Length > size, [.. rows.Take(size)]);
    }

    private static ImmutableArray<TimelineLane> Actors(EventFacets facets, PageFilter filter)
    {
        // Whom all the events are asked for is no lane of its own; those it deals with are.
        IEnumerable<Tally> told = filter.Actor is null || facets.Actors.Length < 2 ? facets.Actors : facets.Actors.Where(actor => actor.Count < facets.Events);
        return [.. told.Take(MostLanes).Select(actor => new TimelineLane(actor.Name, actor.Name, null, null, actor.Count))];
    }

    private static DensityUnit Suiting(LedgerQuestions questions, PageFilter filter)
    {
        LedgerExtent? extent = filter is { From: not null, To: not null } ? null : questions.Extent();
        return (filter.From ?? extent?.FirstDay, filter.To ?? extent?.LastDay) switch
        {
            ({ } from, { } to) => (to.DayNumber - from.DayNumber) switch
            {
                <= MostDays => DensityUnit.Day,
                <= MostDaysOfWeeks => DensityUnit.Week,
                <= MostDaysOfMonths => DensityUnit.Month,
                _ => DensityUnit.Year,
            },
            _ => DensityUnit.Day,
        };
    }
}
