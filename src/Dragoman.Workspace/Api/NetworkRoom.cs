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
        RelationPeriod by = By(questions, filter, view);
        (ImmutableArray<PairPeriod> all, HashSet<string>? around) = Pairs(questions, filter.Records());
        NetworkTables tables = Tables(questions, filter, view, by, all, around);
        ImmutableArray<string> names = Most(all, tables.Most);
        return new NetworkAnswer(tables, names, [.. questions.RelationsAmong(names, filter.Records(), by).Where(pair => pair.Events > 0)]);
    }

    /// <summary>The tables alone; as <see cref="Answer"/>.</summary>
    internal static NetworkTables Tables(LedgerQuestions questions, PageFilter filter, NetworkView view)
    {
        (ImmutableArray<PairPeriod> all, HashSet<string>? around) = Pairs(questions, filter.Records());
        return Tables(questions, filter, view, By(questions, filter, view), all, around);
    }

    private static RelationPeriod By(LedgerQuestions questions, PageFilter filter, NetworkView view)
    {
        RelationPeriod by = ViewChoice.Of("by", view.By, RelationPeriod.All);
        return by == RelationPeriod.All ? Suiting(questions, filter) : by;
    }

    private static NetworkTables Tables(
        LedgerQuestions questions, PageFilter filter, NetworkView view, RelationPeriod by, ImmutableArray<PairPeriod> all, HashSet<string>? around)
    {
        int size = ViewChoice.Of("most", view.Most, Sizes);
        ImmutableArray<NetworkPeriod> periods = [.. questions.RelationPeriods(filter.Records(), by, around).Select(period => Spanning(period.Name, period.Count))];
        NetworkPeriod? asked = string.IsNullOrWhiteSpace(view.At)
            ? null
            : periods.FirstOrDefault(one => one.Name == view.At) ?? throw new FaultException(ServingFaults.NoPeriod(view.At, periods.Select(one => one.Name)));
        RecordFilter days = Within(filter.Records(), asked);
        ImmutableArray<PairPeriod> told = asked is null ? all : [.. Relations(questions, days, around, by).Where(pair => pair.Period == asked.Name && pair.Events > 0)];
        ActorNetwork? between = view.IsBetweenAsked || told.Length <= MostPairsAtOnce
            ? questions.Network(filter.Records() with { From = asked?.From ?? filter.From, To = asked?.To ?? filter.To })
            : null;
        return new NetworkTables(
            by, asked?.Name ?? "", size, periods, between is not null, Actors(told, between), First(told.OrderByDescending(pair => pair.Events)), First(between?.Mediations ?? []));
    }

    /// <summary>A filter for what began in a period: whatever began in it lasts into it.</summary>
    private static RecordFilter Within(RecordFilter filter, NetworkPeriod? period) => period is null ? filter : filter with
    {
        From = filter.From > period.From ? filter.From : period.From,
        To = filter.To < period.To ? filter.To : period.To,
    };

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

    /// <summary>The pairs between whom something has happened; around one actor also those of its partners with each other, and who these are.</summary>
    private static (ImmutableArray<PairPeriod> Pairs, HashSet<string>? Around) Pairs(LedgerQuestions questions, RecordFilter records)
    {
        ImmutableArray<PairPeriod> own = [.. questions.Relations(records).Where(pair => pair.Events > 0)];
        if (records.Actor is null || records.Other is not null)
        {
            return (own, null);
        }

        HashSet<string> around = [.. own.SelectMany(pair => new[] { pair.One, pair.Other })];
        return ([.. questions.RelationsAmong(around, records).Where(pair => pair.Events > 0)], around);
    }

    private static ImmutableArray<PairPeriod> Relations(LedgerQuestions questions, RecordFilter records, HashSet<string>? around, RelationPeriod by) =>
        around is null ? questions.Relations(records, by) : questions.RelationsAmong(around, records, by);

    private static ImmutableArray<string> Most(ImmutableArray<PairPeriod> pairs, int size) =>
    [
        .. pairs.SelectMany(pair => new[] { (Name: pair.One, pair.Events), (Name: pair.Other, pair.Events) })
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .OrderByDescending(one => one.Sum(pair => pair.Events))
            .ThenBy(one => one.Key, StringComparer.Ordinal)
            .Take(size)
            .Select(one => one.Key),
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
