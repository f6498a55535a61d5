using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Sums up what lies between pairs of actors, period by period.</summary>
/// <param name="connection">The ledger.</param>
/// <param name="knownOn">The day by which it had been published; null for all.</param>
/// <param name="touched">Days, the first left out, in which something of a pair must have been published; null for all pairs.</param>
internal sealed class PairQuestions(LedgerConnection connection, DateOnly? knownOn, (DateOnly After, DateOnly Until)? touched = null)
{
    /// <summary>The pairs that a filter lets through, those with most events first, and of each the periods in order.</summary>
    internal ImmutableArray<PairPeriod> Answer(RecordFilter filter, RelationPeriod by)
    {
        Dictionary<(long One, long Other, string Period), PairTally> tallies = [];
        (HashSet<long>? entities, HashSet<long>? others) = ActorLookup.Sides(connection, filter);
        foreach (EventFamily family in EventFamily.Of(knownOn))
        {
            Add(family, filter, by, entities, others, tallies);
        }

        Dictionary<long, string> names = ActorLookup.NamesOf(connection, tallies.Keys.SelectMany(key => new[] { key.One, key.Other }));
        IEnumerable<IGrouping<(string, string), PairPeriod>> pairs = tallies
            .Select(one => Ordered(one.Value, names[one.Key.One], names[one.Key.Other], one.Key.Period))
            .GroupBy(period => (period.One, period.Other))
            .OrderByDescending(pair => pair.Sum(period => period.Events))
            .ThenBy(pair => pair.Key.One, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Other, StringComparer.Ordinal);
        return [.. pairs.Skip(filter.Offset ?? 0).Take(filter.Limit ?? int.MaxValue).SelectMany(pair => pair.OrderBy(period => period.Period, StringComparer.Ordinal))];
    }

    private void Add(
        EventFamily family, RecordFilter filter, RelationPeriod by, HashSet<long>? entities, HashSet<long>? others,
        Dictionary<(long One, long Other, string Period), PairTally> tallies)
    {
        EventConditions conditions = new(connection, filter with { Realis = null, Actor = null, Other = null, Entities = null, OtherEntities = null, Place = null }, knownOn);
        using SqliteCommand command = conditions.Command(
            $"""
            SELECT p.one, p.other, {PeriodOf(by)} AS period, {PairTally.Columns}
            FROM ({Pairs(family, filter.Level, entities, others)}) p CROSS JOIN event_classes c ON c.class = p.class
            WHERE {family.Stands}{conditions.Narrowing} GROUP BY p.one, p.other, period
            """,
            null);
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read())
        {
            Tally(tallies, (row.GetInt64(0), row.GetInt64(1), row.GetString(2))).Add(row, 3);
        }
    }

    private static PairTally Tally(Dictionary<(long One, long Other, string Period), PairTally> tallies, (long, long, string) key)
    {
        if (!tallies.TryGetValue(key, out PairTally? tally))
        {
            tallies[key] = tally = new PairTally();
        }

        return tally;
    }

    private static PairPeriod Ordered(PairTally tally, string one, string other, string period) =>
        string.CompareOrdinal(one, other) < 0 ? tally.Of(one, other, period) : tally.Of(other, one, period);

    /// <summary>The pairs to look at, each by the index that begins with what is asked for.</summary>
    private string Pairs(EventFamily family, PairLevel level, HashSet<long>? entities, HashSet<long>? others)
    {
        string all = $"SELECT * FROM {family.Name}_pairs WHERE level = '{EventPairs.Word(level)}'";
        if (entities is null)
        {
            return touched is { } days ? Touched(family, EventPairs.Word(level), days.After, days.Until) : all;
        }

        string ones = string.Join(',', entities.Order());
        return others is null
            ? $"{all} AND one IN ({ones}) UNION ALL {all} AND other IN ({ones}) AND one NOT IN ({ones})"
            : $"{all} AND one IN ({ones}) AND other IN ({string.Join(',', others.Order())}) UNION {all} AND other IN ({ones}) AND one IN ({string.Join(',', others.Order())})";
    }

    private static string PeriodOf(RelationPeriod by) => by switch
    {
        RelationPeriod.All => "''",
        RelationPeriod.Year => $"CASE p.sort_day WHEN '{StoredDays.NoDay}' THEN '' ELSE substr(p.sort_day, 1, 4) END",
        RelationPeriod.Quarter => $"CASE p.sort_day WHEN '{StoredDays.NoDay}' THEN '' ELSE substr(p.sort_day, 1, 4) || '-Q' || ((substr(p.sort_day, 6, 2) + 2) / 3) END",
        RelationPeriod.Month => $"CASE p.sort_day WHEN '{StoredDays.NoDay}' THEN '' ELSE substr(p.sort_day, 1, 7) END",
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "No such period."),
    };

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
