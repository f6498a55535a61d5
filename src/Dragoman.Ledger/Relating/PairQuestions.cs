using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Sums up what lies between pairs of actors, period by period.</summary>
internal sealed class PairQuestions(LedgerConnection connection, DateOnly? knownOn)
{
    /// <summary>The pairs that a filter lets through, those with most events first, and of each the periods in order.</summary>
    internal ImmutableArray<PairPeriod> Answer(RecordFilter filter, RelationPeriod by)
    {
        Dictionary<(long One, long Other, string Period), PairTally> tallies = [];
        (HashSet<long>? entities, HashSet<long>? others) = ActorLookup.Sides(connection, filter);
        AddStored(filter, by, entities, others, tallies);
        AddDivided(filter, by, entities, others, tallies);
        Dictionary<long, string> names = Names(tallies.Keys.SelectMany(key => new[] { key.One, key.Other }));
        IEnumerable<IGrouping<(string, string), PairPeriod>> pairs = tallies
            .Select(one => Ordered(one.Value, names[one.Key.One], names[one.Key.Other], one.Key.Period))
            .GroupBy(period => (period.One, period.Other))
            .OrderByDescending(pair => pair.Sum(period => period.Events))
            .ThenBy(pair => pair.Key.One, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Other, StringComparer.Ordinal);
        return [.. pairs.Skip(filter.Offset ?? 0).Take(filter.Limit ?? int.MaxValue).SelectMany(pair => pair.OrderBy(period => period.Period, StringComparer.Ordinal))];
    }

    /// <summary>Adds the events that stand as they are written.</summary>
    private void AddStored(
        RecordFilter filter, RelationPeriod by, HashSet<long>? entities, HashSet<long>? others,
        Dictionary<(long One, long Other, string Period), PairTally> tallies)
    {
        StringBuilder sql = new();
        List<(string, object)> values = [];
        Narrow(" AND coalesce(m.day_to, m.last_published) >= $from", "$from", filter.From is { } from ? LedgerDay.Iso(from) : null);
        Narrow(" AND p.sort_day <= $to", "$to", filter.To is { } to ? LedgerDay.Iso(to) : null);
        Narrow(" AND (m.type = $type COLLATE NOCASE OR (m.mode <> '' AND m.type || ' ' || m.mode = $type COLLATE NOCASE))", "$type", filter.Type);
        Narrow(" AND m.component_last <= $known", "$known", knownOn is { } known ? LedgerDay.Iso(known) : null);
        Narrow(
            " AND EXISTS (SELECT 1 FROM merged_reports x JOIN events y USING (report) WHERE x.event = m.event AND y.version = $version)", "$version",
            filter.Article is { } article ? ArticleLookup.Find(connection, article) : null);
        // The events themselves are looked up only where more is asked of them than stands beside the pairs.
        string events = sql.ToString().Contains("m.", StringComparison.Ordinal) ? " CROSS JOIN merged_events m ON m.event = p.event" : "";
        using SqliteCommand command = connection.Command(
            $"SELECT p.one, p.other, {PeriodOf(by)} AS period, {PairTally.Columns} FROM ({Pairs(filter.Level, entities, others)}) p{events} WHERE 1{sql} GROUP BY p.one, p.other, period");
        values.ForEach(value => command.Parameters.AddWithValue(value.Item1, value.Item2));
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read())
        {
            Tally(tallies, (row.GetInt64(0), row.GetInt64(1), row.GetString(2))).Add(row, 3);
        }

        void Narrow(string condition, string name, object? value)
        {
            if (value is not null)
            {
                sql.Append(condition);
                values.Add((name, value));
            }
        }
    }

    /// <summary>Adds the events that are divided anew among what had been published by a day.</summary>
    private void AddDivided(
        RecordFilter filter, RelationPeriod by, HashSet<long>? entities, HashSet<long>? others,
        Dictionary<(long One, long Other, string Period), PairTally> tallies)
    {
        if (knownOn is not { } day)
        {
            return;
        }

        EventConditions conditions = new(connection, filter, knownOn);
        using EventsThen then = new(connection, day);
        foreach (ThenEvent e in conditions.Components().SelectMany(then.Events).Where(conditions.LetThrough))
        {
            foreach ((long one, long other) in filter.Level == PairLevel.Bodies ? e.Bodies : e.Pairs)
            {
                if (entities is null || (entities.Contains(one) && others?.Contains(other) != false) || (entities.Contains(other) && others?.Contains(one) != false))
                {
                    Tally(tallies, (one, other, PeriodOf(e.Event, by))).Add(e.Event);
                }
            }
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
    private static string Pairs(PairLevel level, HashSet<long>? entities, HashSet<long>? others)
    {
        string all = $"SELECT one, other, event, sort_day, realis, type, quad, score, sources FROM merged_pairs WHERE level = '{EventPairs.Word(level)}'";
        if (entities is null)
        {
            return all;
        }

        string ones = string.Join(',', entities.Order());
        return others is null
            ? $"{all} AND one IN ({ones}) UNION ALL {all} AND other IN ({ones}) AND one NOT IN ({ones})"
            : $"{all} AND one IN ({ones}) AND other IN ({string.Join(',', others.Order())}) UNION {all} AND other IN ({ones}) AND one IN ({string.Join(',', others.Order())})";
    }

    private static string PeriodOf(RelationPeriod by) => by switch
    {
        RelationPeriod.All => "''",
        RelationPeriod.Year => $"CASE p.sort_day WHEN '{MergedEventWriter.NoDay}' THEN '' ELSE substr(p.sort_day, 1, 4) END",
        RelationPeriod.Quarter => $"CASE p.sort_day WHEN '{MergedEventWriter.NoDay}' THEN '' ELSE substr(p.sort_day, 1, 4) || '-Q' || ((substr(p.sort_day, 6, 2) + 2) / 3) END",
        RelationPeriod.Month => $"CASE p.sort_day WHEN '{MergedEventWriter.NoDay}' THEN '' ELSE substr(p.sort_day, 1, 7) END",
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "No such period."),
    };

    private static string PeriodOf(MergedEvent e, RelationPeriod by) => (e.Days?.From ?? e.FirstPublished) is not { } day
        ? ""
        : by switch
        {
            RelationPeriod.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
            RelationPeriod.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy}-Q{(day.Month + 2) / 3}"),
            RelationPeriod.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => "",
        };

    private Dictionary<long, string> Names(IEnumerable<long> entities)
    {
        Dictionary<long, string> names = [];
        using SqliteCommand command = connection.Command("SELECT name FROM entities WHERE entity = $e");
        SqliteParameter number = command.Parameters.Add("$e", SqliteType.Integer);
        foreach (long entity in entities.Distinct())
        {
            number.Value = entity;
            names[entity] = (string)command.ExecuteScalar()!; // a foreign key of merged_pairs
        }

        return names;
    }
}
