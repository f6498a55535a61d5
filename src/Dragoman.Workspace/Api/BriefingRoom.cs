using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
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
        ImmutableArray<MergedEvent> latest = questions.MergedEvents(wanted with { LatestFirst = true, Limit = MostEvents + 1 });
        ImmutableArray<MergedEvent> told = latest.Length > MostEvents ? [.. latest.Take(MostEvents)] : WithUndated(questions, wanted, latest);
        ImmutableArray<DateOnly> days = [.. told.Select(EventDays.First).OfType<DateOnly>()];
        bool isCut = latest.Length > MostEvents;
        DateOnly? from = (isCut ? null : wanted.From) ?? (days.IsEmpty ? null : days.Min());
        DateOnly? to = wanted.To ?? (days.IsEmpty ? null : days.Max());
        RecordFilter period = isCut ? wanted with { From = from, To = to } : wanted;
        ImmutableArray<ArticleDay> published = questions.ArticleDays(new RecordFilter { From = isCut ? from : wanted.From, To = wanted.To, Outlet = wanted.Outlet });
        return new BriefingAnswer
        {
            Extent = questions.Extent(),
            From = from,
            To = to,
            IsCut = isCut,
            Events = told.Length,
            Undated = told.Count(e => EventDays.First(e) is null),
            Reports = told.Sum(e => e.Reports),
            Corroborated = told.Count(e => e.IndependentSources > 1),
            Density = EventDays.Dense(told),
            Happened = ByDay([.. told.Where(e => e.Realis == Realis.Actual)]),
            Disputed =
            [
                .. told.Where(e => !e.Disputed.IsEmpty || e.Realis == Realis.Negated)
                    .OrderByDescending(e => e.IndependentSources).ThenByDescending(e => e.Reports).Take(MostDisputed),
            ],
            DisputedFigures = [.. questions.Series(period with { Type = null, Realis = null }).Where(series => series.IsDisputed).Take(MostFigures)],
            Announced = [.. told.Where(e => e.Realis == Realis.Future).OrderBy(EventDays.First).TakeLast(MostAnnounced)],
            Promises = isCut ? Given(questions, period) : questions.Promises(period with { Type = null, Realis = null, Limit = MostPromises }),
            Movers = Movers.Of(told, MostMovers),
            Published = published,
            DaysWithout = published.IsEmpty ? null : published[^1].Day.DayNumber - published[0].Day.DayNumber + 1 - published.Length,
            Outlets = [.. questions.Outlets().Take(MostOutlets)],
        };
    }

    /// <summary>What no text dates comes last, as far as there is room; where days are asked for it is left out.</summary>
    private static ImmutableArray<MergedEvent> WithUndated(LedgerQuestions questions, RecordFilter wanted, ImmutableArray<MergedEvent> dated) =>
        wanted.From is not null || wanted.To is not null
            ? dated
            : [.. dated, .. questions.MergedEvents(wanted with { LatestFirst = false, Offset = dated.Length, Limit = Math.Max(1, MostEvents - dated.Length) }).Where(e => EventDays.First(e) is null)];

    /// <summary>Promises, concessions and threats alone: of a ledger that a briefing cannot hold, wishes are read one by one, and have a page of their own.</summary>
    private static ImmutableArray<OpenItem> Given(LedgerQuestions questions, RecordFilter period) =>
    [
        .. _given
            .SelectMany(kind => questions.Promises(period with { Type = kind, Realis = null, Limit = MostPromises }))
            .OrderByDescending(item => item.Made)
            .ThenBy(item => item.Evidence.Id, StringComparer.Ordinal)
            .Take(MostPromises),
    ];

    private static ImmutableArray<BriefedDay> ByDay(ImmutableArray<MergedEvent> happened) =>
    [
        .. WeightiestEvents.Of(happened, MostHappened)
            .GroupBy(EventDays.First)
            .OrderByDescending(day => day.Key)
            .Select(day => new BriefedDay(day.Key, [.. day.OrderByDescending(e => e.IndependentSources).ThenByDescending(e => e.Reports).ThenBy(e => e.Id, StringComparer.Ordinal)])),
    ];
}
