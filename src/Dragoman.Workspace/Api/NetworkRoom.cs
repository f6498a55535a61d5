using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the network tells.</summary>
internal static class NetworkRoom
{
    /// <summary>How many actors the picture can hold; the first is usual.</summary>
    internal static IReadOnlyList<int> Sizes { get; } = [60, 30, 120, 240];

    // Finer periods than this are many steps with little in each.
    private const int DaysOfMonths = 400;
    private const int DaysOfQuarters = 1500;

    // Who stands between others is worked out by going from each actor to all: of more pairs than these that takes seconds.
    private const int MostPairsAtOnce = 3000;

    /// <summary>The tables and the picture.</summary>
    /// <param name="questions">The ledger.</param>
    /// <param name="filter">The reader's filter.</param>
    /// <param name="view">How the reader wants it.</param>
    /// <exception cref="FaultException">DR362: a choice is none of those there are; DR370: nothing happened in the period asked for.</exception>
    internal static NetworkAnswer Answer(LedgerQuestions questions, PageFilter filter, NetworkView view)
    {
        NetworkTables tables = Tables(questions, filter, view);
        RecordFilter records = filter.Records();
        ImmutableArray<string> names = Most(questions.Dealings(records, among: Around(questions, records)), tables.Most);
        return new NetworkAnswer(tables, names, [.. questions.RelationsAmong(names, records, tables.By).Where(pair => pair.Events > 0)]);
    }

    /// <summary>The tables alone; as <see cref="Answer"/>.</summary>
    internal static NetworkTables Tables(LedgerQuestions questions, PageFilter filter, NetworkView view)
    {
        RelationPeriod asked = ViewChoice.Of("by", view.By, RelationPeriod.All);
        RelationPeriod by = asked == RelationPeriod.All ? Suiting(questions, filter) : asked;
        int size = ViewChoice.Of("most", view.Most, Sizes);
        RecordFilter records = filter.Records();
        HashSet<string>? around = Around(questions, records);
        ImmutableArray<NetworkPeriod> periods = [.. questions.RelationPeriods(records, by, around).Select(period => Spanning(period.Name, period.Count))];
        NetworkPeriod? at = string.IsNullOrWhiteSpace(view.At)
            ? null
            : periods.FirstOrDefault(one => one.Name == view.At) ?? throw new FaultException(ServingFaults.NoPeriod(view.At, periods.Select(one => one.Name)));
        RecordFilter days = Within(records, at);
        ImmutableArray<ActorDealings> dealings = questions.Dealings(days, by, at?.Name ?? "", around);
        ActorNetwork? between = view.IsBetweenAsked || dealings.Sum(actor => actor.Degree) <= 2 * MostPairsAtOnce ? questions.Network(days) : null;
        return new NetworkTables(
            by, at?.Name ?? "", size, periods, between is not null, Actors(dealings, between), Pairs(questions, days, around, by, at), First(between?.Mediations ?? []));
    }

    /// <summary>Around one actor those with whom it deals, and itself; null where no one actor is asked for.</summary>
    private static HashSet<string>? Around(LedgerQuestions questions, RecordFilter records) => records.Actor is null || records.Other is not null
        ? null
        : [.. questions.Relations(records).Where(pair => pair.Events > 0).SelectMany(pair => new[] { pair.One, pair.Other })];

    /// <summary>A filter for what began in a period: whatever began in it lasts into it.</summary>
    private static RecordFilter Within(RecordFilter filter, NetworkPeriod? period) => period is null ? filter : filter with
    {
        From = filter.From > period.From ? filter.From : period.From,
        To = filter.To < period.To ? filter.To : period.To,
    };

    private static ImmutableArray<T> First<T>(IEnumerable<T> all) => [.. all.Take(PageFilter.PageSize)];

    /// <summary>Between whom most happened in a period, or in all of it.</summary>
    private static ImmutableArray<PairPeriod> Pairs(LedgerQuestions questions, RecordFilter days, HashSet<string>? around, RelationPeriod by, NetworkPeriod? at)
    {
        RecordFilter asked = at is null ? days with { Limit = PageFilter.PageSize } : days;
        RelationPeriod periods = at is null ? RelationPeriod.All : by;
        ImmutableArray<PairPeriod> pairs = around is null ? questions.Relations(asked, periods) : questions.RelationsAmong(around, asked, periods);
        // Pairs come in order of what happened on all the days that they were asked for.
        return First(pairs.Where(pair => pair.Period == (at?.Name ?? "") && pair.Events > 0).OrderByDescending(pair => pair.Events));
    }

    /// <summary>Those who deal with most others.</summary>
    private static ImmutableArray<NetworkActor> Actors(ImmutableArray<ActorDealings> dealings, ActorNetwork? between)
    {
        Dictionary<string, double> brokers = between?.Nodes.ToDictionary(node => node.Name, node => node.Brokerage, StringComparer.Ordinal) ?? [];
        return First(dealings.Select(actor => new NetworkActor(
            actor.Name, actor.Degree, actor.Events, actor.Cooperative, actor.Conflictual, brokers.TryGetValue(actor.Name, out double share) ? share : null)));
    }

    private static ImmutableArray<string> Most(ImmutableArray<ActorDealings> dealings, int size) =>
    [
        .. dealings.OrderByDescending(actor => actor.Events).ThenBy(actor => actor.Name, StringComparer.Ordinal).Take(size).Select(actor => actor.Name),
    ];

    /// <summary>The days of "1995", "1995-Q4" or "1995-11".</summary>
    private static NetworkPeriod Spanning(string name, int events)
    {
        int year = int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture);
        (int month, int months) = name.Length == 4 ? (1, 12)
            : name[5] == 'Q' ? (((name[6] - '0') * 3) - 2, 3)
            : (int.Parse(name.AsSpan(5), CultureInfo.InvariantCulture), 1);
        DateOnly from = new(year, month, 1);
        return new NetworkPeriod(name, from, LastDay(year, month + months - 1), events);
    }

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static RelationPeriod Suiting(LedgerQuestions questions, PageFilter filter)
    {
        // Most of what happened lies about the days on which articles were published.
        LedgerExtent? extent = filter is { From: not null, To: not null } ? null : questions.Extent();
        return (filter.From ?? extent?.FirstPublished, filter.To ?? extent?.LastPublished) switch
        {
            ({ } from, { } to) => (to.DayNumber - from.DayNumber) switch
            {
                <= DaysOfMonths => RelationPeriod.Month,
                <= DaysOfQuarters => RelationPeriod.Quarter,
                _ => RelationPeriod.Year,
            },
            _ => RelationPeriod.Year,
        };
    }
}
