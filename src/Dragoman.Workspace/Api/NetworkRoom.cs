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

    /// <summary>The answer to a query.</summary>
    /// <param name="questions">The ledger.</param>
    /// <param name="filter">The reader's filter.</param>
    /// <param name="by">year, quarter or month; null for what suits the ledger.</param>
    /// <param name="at">The period of the tables; null or blank for all.</param>
    /// <param name="most">How many actors the picture holds.</param>
    /// <exception cref="FaultException">DR362: a choice is none of those there are; DR370: nothing happened in the period asked for.</exception>
    internal static NetworkAnswer Answer(LedgerQuestions questions, PageFilter filter, string? by, string? at, string? most)
    {
        RelationPeriod period = ViewChoice.Of("by", by, RelationPeriod.All);
        period = period == RelationPeriod.All ? Suiting(questions, filter) : period;
        int size = ViewChoice.Of("most", most, Sizes);
        ImmutableArray<PairPeriod> all = [.. Pairs(questions, filter, period).Where(pair => pair.Events > 0)];
        ImmutableArray<NetworkPeriod> periods = Periods(all);
        NetworkPeriod? asked = string.IsNullOrWhiteSpace(at)
            ? null
            : periods.FirstOrDefault(one => one.Name == at) ?? throw new FaultException(ServingFaults.NoPeriod(at, periods.Select(one => one.Name)));
        RecordFilter told = filter.Records() with { Limit = PageFilter.PageSize, From = asked?.From ?? filter.From, To = asked?.To ?? filter.To };
        ActorNetwork network = questions.Network(told);
        ImmutableArray<string> names = Most(all, size);
        HashSet<string> drawn = [.. names];
        return new NetworkAnswer(
            period, asked?.Name ?? "", size, periods, network.Nodes, network.Edges, network.Mediations, names,
            [.. all.Where(pair => drawn.Contains(pair.One) && drawn.Contains(pair.Other))]);
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
