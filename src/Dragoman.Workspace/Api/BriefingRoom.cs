using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the briefing tells: the period that the filter names, or the latest events.</summary>
internal static class BriefingRoom
{
    // More events than this are a matter for the timeline; a briefing of them would take longer to read than a page to turn.
    private const int MostEvents = 600;
    private const int MostHappened = 30;
    private const int MostDisputed = 8;
    private const int MostFigures = 5;
    private const int MostAnnounced = 8;
    private const int MostPromises = 8;
    private const int MostMovers = 12;
    private const int MostOutlets = 12;

    private static readonly ImmutableArray<string> _given = ["AGREE", "CONCEDE", "THREATEN"];

    internal static BriefingAnswer Answer(LedgerQuestions questions, PageFilter filter)
    {
        RecordFilter wanted = filter.Records();
        // Many are counted and weighed, few are told: only those are read with their words.
        ImmutableArray<EventOutline> latest = questions.Outlines(wanted with { LatestFirst = true, Limit = MostEvents + 1 });
        bool isCut = latest.Length > MostEvents;
        ImmutableArray<EventOutline> told = isCut ? [.. latest.Take(MostEvents)] : WithUndated(questions, wanted, latest);
        ImmutableArray<DateOnly> days = [.. told.Select(e => e.Day).OfType<DateOnly>()];
        DateOnly? from = (isCut ? null : wanted.From) ?? (days.IsEmpty ? null : days.Min());
        DateOnly? to = wanted.To ?? (days.IsEmpty ? null : days.Max());
        RecordFilter period = isCut ? wanted with { From = from, To = to } : wanted;
        ImmutableArray<ArticleDay> published = questions.ArticleDays(new RecordFilter { From = isCut ? from : wanted.From, To = wanted.To, Outlet = wanted.Outlet });
        ImmutableArray<EventOutline> happened = WeightiestEvents.Of([.. told.Where(e => e.Realis == Realis.Actual)], MostHappened);
        ImmutableArray<EventOutline> disputed =
        [
            .. told.Where(e => e.IsDisputed || e.Realis == Realis.Negated)
                .OrderByDescending(e => e.IndependentSources).ThenByDescending(e => e.Reports).Take(MostDisputed),
        ];
        ImmutableArray<EventOutline> announced = [.. told.Where(e => e.Realis == Realis.Future).OrderBy(e => e.Day).TakeLast(MostAnnounced)];
        Dictionary<string, MergedEvent> events = questions.MergedEventsOf(happened.Concat(disputed).Concat(announced).Select(e => e.Id).Distinct())
            .ToDictionary(e => e.Id, StringComparer.Ordinal);
        return new BriefingAnswer
        {
            Extent = questions.Extent(),
            From = from,
            To = to,
            IsCut = isCut,
            Events = told.Length,
            Undated = told.Count(e => e.Day is null),
            Reports = told.Sum(e => e.Reports),
            Corroborated = told.Count(e => e.IndependentSources > 1),
            Density = EventDays.Dense(told),
            Happened = ByDay([.. happened.Select(e => events[e.Id])]),
            Disputed = [.. disputed.Select(e => events[e.Id])],
            DisputedFigures = [.. questions.Series(period with { Type = null, Realis = null }).Where(series => series.IsDisputed).Take(MostFigures)],
            Announced = [.. announced.Select(e => events[e.Id])],
            // Of a ledger that a briefing cannot hold, wishes are read one by one, and have a page of their own.
            Promises = questions.Promises(period with { Type = null, Realis = null, Types = isCut ? _given : null, Limit = MostPromises }),
            Movers = Movers.Of(told, MostMovers),
            Published = published,
            DaysWithout = published.IsEmpty ? null : published[^1].Day.DayNumber - published[0].Day.DayNumber + 1 - published.Length,
            Outlets = [.. questions.Outlets().Take(MostOutlets)],
        };
    }

    /// <summary>What no text dates comes last, as far as there is room; where days are asked for it is left out.</summary>
    private static ImmutableArray<EventOutline> WithUndated(LedgerQuestions questions, RecordFilter wanted, ImmutableArray<EventOutline> dated) =>
        wanted.From is not null || wanted.To is not null
            ? dated
            : [.. dated, .. questions.Outlines(wanted with { LatestFirst = false, Offset = dated.Length, Limit = Math.Max(1, MostEvents - dated.Length) }).Where(e => e.Day is null)];

    private static ImmutableArray<BriefedDay> ByDay(ImmutableArray<MergedEvent> happened) =>
    [
        .. happened
            .GroupBy(EventDays.First)
            .OrderByDescending(day => day.Key)
            .Select(day => new BriefedDay(day.Key, [.. day.OrderByDescending(e => e.IndependentSources).ThenByDescending(e => e.Reports).ThenBy(e => e.Id, StringComparer.Ordinal)])),
    ];
}
