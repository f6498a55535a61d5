using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Sums up what lies between pairs of actors, period by period.</summary>
/// <param name="connection">The ledger.</param>
/// <param name="knownOn">The day by which it had been published; null for all.</param>
/// <param name="touched">Days, the first left out, in which something of a pair must have been published; null for all pairs.</param>
internal sealed class PairQuestions(LedgerConnection connection, DateOnly? knownOn, (DateOnly After, DateOnly Until)? touched = null)
{
    // Among so many actors each pair is sought by itself.
    private const int MostSought = 150;

    /// <summary>The pairs that a filter lets through, those with most events first, and of each the periods in order.</summary>
    internal ImmutableArray<PairPeriod> Answer(RecordFilter filter, RelationPeriod by)
    {
        (HashSet<long>? entities, HashSet<long>? others) = ActorLookup.Sides(connection, filter);
        EventConditions conditions = Conditions(filter with { Realis = null });
        return by == RelationPeriod.All && AreKept(conditions) ? Kept(filter, entities, others) : Counted(filter, conditions, by, entities, others);
    }

    /// <summary>The periods in which something has happened between the pairs that a filter lets through, in order, and how much: an event between three counts for each pair of them.</summary>
    internal ImmutableArray<Tally> Periods(RecordFilter filter, RelationPeriod by)
    {
        (HashSet<long>? entities, HashSet<long>? others) = ActorLookup.Sides(connection, filter);
        EventConditions conditions = Conditions(filter with { Realis = null });
        PeriodNames names = new(by);
        SortedDictionary<string, int> periods = new(StringComparer.Ordinal);
        if (entities is null && AreKept(conditions))
        {
            Add(connection.Command($"SELECT day, events FROM pair_days WHERE level = '{EventPairs.Word(filter.Level)}' AND day < '{StoredDays.NoDay}'"));
        }
        else
        {
            conditions = Conditions(filter with { Realis = Realis.Actual });
            foreach (EventFamily family in EventFamily.Of(knownOn))
            {
                Add(conditions.Command(
                    $"SELECT p.sort_day, 1 FROM ({Source(family, filter.Level, entities, others)}) p WHERE {family.Stands}{conditions.Narrowing} AND p.sort_day < '{StoredDays.NoDay}'"));
            }
        }

        return [.. periods.Select(one => new Tally(one.Key, one.Value))];

        void Add(SqliteCommand command)
        {
            using (command)
            {
                using SqliteDataReader row = command.ExecuteReader();
                while (row.Read())
                {
                    string period = names.Of(row.GetString(0));
                    periods[period] = periods.GetValueOrDefault(period) + row.GetInt32(1);
                }
            }
        }
    }

    /// <summary>With how many others each actor deals between whom and whom a filter lets something through, those with most others first.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="by">The periods.</param>
    /// <param name="at">The period that counts; "" for all of it.</param>
    internal ImmutableArray<ActorDealings> Dealings(RecordFilter filter, RelationPeriod by, string at)
    {
        (HashSet<long>? entities, HashSet<long>? others) = ActorLookup.Sides(connection, filter);
        EventConditions conditions = Conditions(filter with { Realis = null });
        if (entities is null && at.Length == 0 && AreKept(conditions))
        {
            return ActorDealings.Of(Rows.List(
                connection,
                "SELECT n.name, d.partners, d.events, d.cooperation, d.conflict FROM actor_dealings d JOIN entities n ON n.entity = d.entity WHERE d.level = $1",
                row => new ActorDealings(row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4)),
                EventPairs.Word(filter.Level)));
        }

        IEnumerable<(long One, long Other, long Events, long Cooperative, long Conflictual)> pairs = at.Length == 0 && AreKept(conditions)
            ? Rows.List(
                connection,
                $"""
                SELECT p.one, p.other, p.events, p.verbal_cooperation + p.material_cooperation, p.verbal_conflict + p.material_conflict
                FROM ({Pairs("pair_totals", EventPairs.Word(filter.Level), entities, others)}) p WHERE +p.events > 0
                """,
                row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4)))
            : Tallies(filter, conditions, at.Length == 0 ? RelationPeriod.All : by, entities, others)
                .Where(pair => pair.Value.ContainsKey(at))
                .Select(pair => (pair.Key.One, pair.Key.Other, pair.Value[at].Events, pair.Value[at].Cooperative, pair.Value[at].Conflictual))
                .Where(pair => pair.Events > 0);
        return ActorDealings.Of(pairs, keys => ActorLookup.NamesOf(connection, keys));
    }

    /// <summary>What is asked of events beside the actors; where it was is not asked of pairs.</summary>
    private EventConditions Conditions(RecordFilter filter) =>
        new(connection, filter with { Actor = null, Other = null, Entities = null, OtherEntities = null, Place = null }, knownOn);

    /// <summary>Whether the ledger keeps the sums over all days of what is asked for.</summary>
    private bool AreKept(EventConditions conditions) => knownOn is null && touched is null && conditions.AreNone;

    /// <summary>The sums that the ledger keeps.</summary>
    private ImmutableArray<PairPeriod> Kept(RecordFilter filter, HashSet<long>? entities, HashSet<long>? others)
    {
        string level = EventPairs.Word(filter.Level);
        string source = $"({Pairs("pair_totals", level, entities, others)})";
        // Those with as many events as the last of the page are all read, as their names tell which of them come first.
        string upTo = filter.Limit is { } limit
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" AND p.events >= coalesce((SELECT events FROM {source} ORDER BY events DESC LIMIT 1 OFFSET {(filter.Offset ?? 0) + limit - 1}), 0)")
            : "";
        List<(long One, long Other, long[] Counts, string? First, string? Last)> pairs = Rows.List(
            connection,
            $"SELECT p.one, p.other, p.first, p.last, {string.Join(", ", PairCounts.Columns.Select(column => $"p.{column}"))} FROM {source} p WHERE true{upTo}",
            row => (row.GetInt64(0), row.GetInt64(1), PairCounts.Columns.Select((_, i) => row.GetInt64(4 + i)).ToArray(), Rows.Text(row, 2), Rows.Text(row, 3)));
        Dictionary<long, string> names = ActorLookup.NamesOf(connection, pairs.SelectMany(pair => new[] { pair.One, pair.Other }));
        return [.. Page(pairs.Select(pair => PairPeriod.Of(names[pair.One], names[pair.Other], "", pair.Counts, pair.First, pair.Last)), pair => pair.Events, pair => (pair.One, pair.Other), filter)];
    }

    /// <summary>The sums of the events that a filter lets through.</summary>
    private ImmutableArray<PairPeriod> Counted(RecordFilter filter, EventConditions conditions, RelationPeriod by, HashSet<long>? entities, HashSet<long>? others)
    {
        Dictionary<(long One, long Other), SortedDictionary<string, PairTally>> pairs = Tallies(filter, conditions, by, entities, others);
        Dictionary<long, string> names = ActorLookup.NamesOf(connection, pairs.Keys.SelectMany(key => new[] { key.One, key.Other }));
        IEnumerable<KeyValuePair<(long One, long Other), SortedDictionary<string, PairTally>>> page = Page(
            pairs, pair => pair.Value.Values.Sum(tally => tally.Events), pair => Ordered(names[pair.Key.One], names[pair.Key.Other]), filter);
        return [.. page.SelectMany(pair => pair.Value.Select(one => one.Value.Of(names[pair.Key.One], names[pair.Key.Other], one.Key)))];
    }

    /// <summary>By pair and period the events that a filter lets through.</summary>
    private Dictionary<(long One, long Other), SortedDictionary<string, PairTally>> Tallies(
        RecordFilter filter, EventConditions conditions, RelationPeriod by, HashSet<long>? entities, HashSet<long>? others)
    {
        Dictionary<long, EventClass> classes = EventClass.All(connection).ToDictionary(one => one.Number);
        PeriodNames periods = new(by);
        Dictionary<(long One, long Other), SortedDictionary<string, PairTally>> pairs = [];
        foreach (EventFamily family in EventFamily.Of(knownOn))
        {
            using SqliteCommand command = conditions.Command(
                $"SELECT p.one, p.other, p.class, p.score, p.sources, p.sort_day FROM ({Source(family, filter.Level, entities, others)}) p WHERE {family.Stands}{conditions.Narrowing}");
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                string day = row.GetString(5);
                Tally(pairs, (row.GetInt64(0), row.GetInt64(1)), periods.Of(day)).Add(classes[row.GetInt64(2)], row.GetDouble(3), row.GetInt64(4), day);
            }
        }

        return pairs;
    }

    private static PairTally Tally(Dictionary<(long, long), SortedDictionary<string, PairTally>> pairs, (long, long) pair, string period)
    {
        if (!pairs.TryGetValue(pair, out SortedDictionary<string, PairTally>? periods))
        {
            pairs[pair] = periods = new SortedDictionary<string, PairTally>(StringComparer.Ordinal);
        }

        if (!periods.TryGetValue(period, out PairTally? tally))
        {
            periods[period] = tally = new PairTally();
        }

        return tally;
    }

    /// <summary>Those of the page, in order: those with most events first, then by their names.</summary>
    private static IEnumerable<T> Page<T>(IEnumerable<T> pairs, Func<T, long> events, Func<T, (string One, string Other)> names, RecordFilter filter) => pairs
        .OrderByDescending(events)
        .ThenBy(pair => names(pair).One, StringComparer.Ordinal)
        .ThenBy(pair => names(pair).Other, StringComparer.Ordinal)
        .Skip(filter.Offset ?? 0)
        .Take(filter.Limit ?? int.MaxValue);

    private static (string One, string Other) Ordered(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private string Source(EventFamily family, PairLevel level, HashSet<long>? entities, HashSet<long>? others) => entities is null && touched is { } days
        ? Touched(family, EventPairs.Word(level), days.After, days.Until)
        : Pairs($"{family.Name}_pairs", EventPairs.Word(level), entities, others);

    /// <summary>The pairs to look at, each by the index that begins with what is asked for.</summary>
    private static string Pairs(string table, string level, HashSet<long>? entities, HashSet<long>? others)
    {
        string all = $"SELECT * FROM {table} WHERE level = '{level}'";
        if (entities is null)
        {
            return all;
        }

        string ones = string.Join(',', entities.Order());
        if (others?.SetEquals(entities) is true)
        {
            // Of many, each pair that could be is more than those there are: the index then finds the one, and the other is looked at.
            return $"{all} AND one IN ({ones}) AND {(entities.Count > MostSought ? "+" : "")}other IN ({ones})";
        }

        return others is null
            ? $"{all} AND one IN ({ones}) UNION ALL {all} AND other IN ({ones}) AND one NOT IN ({ones})"
            : $"{all} AND one IN ({ones}) AND other IN ({string.Join(',', others.Order())}) UNION {all} AND other IN ({ones}) AND one IN ({string.Join(',', others.Order())})";
    }

    /// <summary>The pairs of the events of which something was published in some days: whatever comes to be told of an event, its pairs are among those it has now.</summary>
    private static string Touched(EventFamily family, string level, DateOnly after, DateOnly until)
    {
        string days = $"known_from > '{LedgerDay.Iso(after)}' AND known_from <= '{LedgerDay.Iso(until)}'";
        return $"""
            SELECT q.* FROM (SELECT DISTINCT t.one, t.other FROM
            (SELECT event FROM merged_events WHERE {days} UNION SELECT event FROM past_events WHERE {days}) e
            CROSS JOIN merged_pairs t ON t.event = e.event AND t.level = '{level}') k
            CROSS JOIN {family.Name}_pairs q ON q.level = '{level}' AND q.one = k.one AND q.other = k.other
            """;
    }
}
