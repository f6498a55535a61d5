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

    /// <summary>The answer to a query.</summary>
    /// <param name="questions">The ledger.</param>
    /// <param name="filter">The reader's filter.</param>
    /// <param name="view">How the reader wants it.</param>
    /// <exception cref="FaultException">DR362: a choice is none of those there are; DR370: nothing happened in the period asked for.</exception>
    internal static NetworkAnswer Answer(LedgerQuestions questions, PageFilter filter, NetworkView view)
    {
        RelationPeriod by = ViewChoice.Of("by", view.By, RelationPeriod.All);
        by = by == RelationPeriod.All ? Suiting(questions, filter) : by;
        int size = ViewChoice.Of("most", view.Most, Sizes);
        ImmutableArray<PairPeriod> all = [.. Pairs(questions, filter, by).Where(pair => pair.Events > 0)];
        ImmutableArray<NetworkPeriod> periods = Periods(all);
        NetworkPeriod? asked = string.IsNullOrWhiteSpace(view.At)
            ? null
            : periods.FirstOrDefault(one => one.Name == view.At) ?? throw new FaultException(ServingFaults.NoPeriod(view.At, periods.Select(one => one.Name)));
        ImmutableArray<PairPeriod> told = asked is null ? PairSums.Of(all) : [.. all.Where(pair => pair.Period == asked.Name)];
        ActorNetwork? between = view.IsBetweenAsked || told.Length <= MostPairsAtOnce
            ? questions.Network(filter.Records() with { From = asked?.From ?? filter.From, To = asked?.To ?? filter.To })
            : null;
        ImmutableArray<string> names = Most(all, size);
        HashSet<string> drawn = [.. names];
        return new NetworkAnswer(
            by, asked?.Name ?? "", size, periods, between is not null, Actors(told, between), First(told.OrderByDescending(pair => pair.Events)), First(between?.Mediations ?? []), names,
            [.. all.Where(pair => drawn.Contains(pair.One) && drawn.Contains(pair.Other))]);
    }

    private static ImmutableArray<T> First<T>(IEnumerable<T> all) => [.. all.Take(PageFilter.PageSize)];

    /// <summary>Those who deal with most others.</summary>
    private static ImmutableArray<NetworkActor> Actors(ImmutableArray<PairPeriod> pairs, ActorNetwork? between)
    {
        Dictionary<string, double> brokers = between?.Nodes.ToDictionary(node => node.Name, node => node.Brokerage, StringComparer.Ordinal) ?? [];
        return First(pairs.SelectMany(pair => new[] { (Name: pair.One, Pair: pair), (Name: pair.Other, Pair: pair) })
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => new NetworkActor(
                one.Key, one.Count(), one.Sum(side => side.Pair.Events), one.Sum(side => side.Pair.Cooperative), one.Sum(side => side.Pair.Conflictual),
                brokers.TryGetValue(one.Key, out double share) ? share : null))
            .OrderByDescending(actor => actor.Degree)
            .ThenByDescending(actor => actor.Events)
            .ThenBy(actor => actor.Name, StringComparer.Ordinal));
    }

    /// <summary>The pairs by periods; around one actor also those of its partners with each other.</summary>
    private static ImmutableArray<PairPeriod> Pairs(LedgerQuestions questions, PageFilter filter, RelationPeriod by)
    {
        RecordFilter records = filter.Records();
        if (records.Actor is null || records.Other is not null)
        {
            return questions.Relations(records, by);
        }

        HashSet<string> around = [.. questions.Relations(records).Where(pair => pair.Events > 0).SelectMany(pair => new[] { pair.One, pair.Other })];
        return [.. questions.Relations(records with { Actor = null }, by).Where(pair => around.Contains(pair.One) && around.Contains(pair.Other))];
    }

    private static ImmutableArray<string> Most(ImmutableArray<PairPeriod> pairs, int size) =>
    [
        .. pairs.SelectMany(pair => new[] { (Name: pair.One, pair.Events), (Name: pair.Other, pair.Events) })
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .OrderByDescending(one => one.Sum(pair => pair.Events))
            .ThenBy(one => one.Key, StringComparer.Ordinal)
            .Take(size)
            .Select(one => one.Key),
    ];

    private static ImmutableArray<NetworkPeriod> Periods(ImmutableArray<PairPeriod> pairs) =>
    [
        .. pairs.Where(pair => pair.Period.Length > 0)
            .GroupBy(pair => pair.Period, StringComparer.Ordinal)
            .OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => Spanning(one.Key, one.Sum(pair => pair.Events))),
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
