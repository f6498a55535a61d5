using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Merging;

/// <summary>Keeps what lies between each two actors summed up while events come and go.</summary>
internal sealed class PairTotals : IDisposable
{
    private static readonly ImmutableArray<string> _levels = [EventPairs.Bodies, EventPairs.Named];

    private readonly LedgerConnection _connection;
    private readonly PreparedStatement _pairsOf;
    private readonly ImmutableArray<PreparedStatement> _additions;
    private readonly ImmutableArray<PreparedStatement> _days;
    private readonly ImmutableArray<PreparedStatement> _purges;
    private readonly ImmutableArray<PreparedStatement> _events;
    private readonly ImmutableArray<PreparedStatement> _dealings;
    private readonly ImmutableArray<PreparedStatement> _leavings;
    private readonly SortedDictionary<(int Level, long One, long Other), PairCounts> _changes = [];
    private readonly SortedDictionary<(string Level, string Day), int> _began = [];

    internal PairTotals(LedgerConnection connection)
    {
        _connection = connection;
        _pairsOf = new PreparedStatement(
            connection,
            """
            SELECT p.level, p.one, p.other, p.score, p.sources, p.sort_day, c.class, c.type, c.mode, c.quad, c.realis
            FROM merged_pairs p CROSS JOIN event_classes c ON c.class = p.class WHERE p.event = $1
            """,
            1);
        _additions = Prepare(level =>
            $"""
            INSERT INTO pair_totals (level, one, other, {string.Join(", ", PairCounts.Columns)})
            VALUES ('{level}', $1, $2, {string.Join(", ", PairCounts.Columns.Select((_, i) => $"${i + 3}"))})
            ON CONFLICT DO UPDATE SET {string.Join(", ", PairCounts.Columns.Select(column => $"{column} = {column} + excluded.{column}"))}
            """,
            PairCounts.Columns.Length + 2);
        _days = Prepare(level => $"UPDATE pair_totals SET first = {End(level, "")}, last = {End(level, " DESC")} WHERE level = '{level}' AND one = $1 AND other = $2", 2);
        _purges = Prepare(level => $"DELETE FROM pair_totals WHERE level = '{level}' AND one = $1 AND other = $2 AND events + planned + denied + possible = 0", 2);
        _events = Prepare(level => $"SELECT events FROM pair_totals WHERE level = '{level}' AND one = $1 AND other = $2", 2);
        _dealings = Prepare(level =>
            $"""
            INSERT INTO actor_dealings (level, entity, partners, events, cooperation, conflict) VALUES ('{level}', $1, $2, $3, $4, $5)
            ON CONFLICT DO UPDATE SET partners = partners + excluded.partners, events = events + excluded.events,
            cooperation = cooperation + excluded.cooperation, conflict = conflict + excluded.conflict
            """,
            5);
        _leavings = Prepare(level => $"DELETE FROM actor_dealings WHERE level = '{level}' AND entity = $1 AND partners = 0", 1);

        ImmutableArray<PreparedStatement> Prepare(Func<string, string> sql, int parameters) =>
            [.. _levels.Select(level => new PreparedStatement(connection, sql(level), parameters))];
    }

    /// <summary>Adds an event as it stands in the file, or takes it away.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="times">1 after it has been written, −1 before it goes.</param>
    internal void Count(long number, int times)
    {
        foreach (Row row in _pairsOf.List(Row.Of, number))
        {
            (int, long, long) pair = (_levels.IndexOf(row.Level), row.One, row.Other);
            if (!_changes.TryGetValue(pair, out PairCounts? counts))
            {
                _changes[pair] = counts = new PairCounts();
            }

            counts.Add(row.Sort, row.Score, row.Sources, times);
            if (row.Sort.Realis == "actual")
            {
                _began[(row.Level, row.Day)] = _began.GetValueOrDefault((row.Level, row.Day)) + times;
            }
        }
    }

    /// <summary>Writes what has been counted since the last time, after the events have been.</summary>
    internal void Write()
    {
        foreach (((int level, long one, long other), PairCounts counts) in _changes)
        {
            long before = _events[level].Numbers(one, other) is [var events] ? events : 0;
            _additions[level].Run([one, other, .. counts.Values]);
            if (_purges[level].Run(one, other) == 0)
            {
                _days[level].Run(one, other);
            }

            int partners = (before + counts.Events > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
            Deal(level, one, partners, counts);
            Deal(level, other, partners, counts);
        }

        foreach (((string level, string day), int events) in _began)
        {
            Rows.Run(_connection, "INSERT INTO pair_days (level, day, events) VALUES ($1, $2, $3) ON CONFLICT DO UPDATE SET events = events + excluded.events", level, day, events);
            Rows.Run(_connection, "DELETE FROM pair_days WHERE level = $1 AND day = $2 AND events = 0", level, day);
        }

        Clear();
    }

    /// <summary>Forgets what was counted, as it is not to be written.</summary>
    internal void Clear()
    {
        _changes.Clear();
        _began.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PreparedStatement statement in (ReadOnlySpan<PreparedStatement>)[_pairsOf, .. _additions, .. _days, .. _purges, .. _events, .. _dealings, .. _leavings])
        {
            statement.Dispose();
        }
    }

    private void Deal(int level, long actor, int partners, PairCounts counts)
    {
        _dealings[level].Run(actor, partners, counts.Events, counts.Cooperative, counts.Conflictual);
        _leavings[level].Run(actor);
    }

    /// <summary>The first or last day on which something happened between a pair: the row at one end of the key, or close to it.</summary>
    private static string End(string level, string order) =>
        $"""
        (SELECT p.sort_day FROM merged_pairs p CROSS JOIN event_classes c ON c.class = p.class
        WHERE p.level = '{level}' AND p.one = $1 AND p.other = $2 AND p.sort_day < '{StoredDays.NoDay}' AND c.realis = 'actual' ORDER BY p.sort_day{order} LIMIT 1)
        """;

    /// <summary>A row of <c>merged_pairs</c>.</summary>
    private sealed record Row(string Level, long One, long Other, double Score, long Sources, string Day, EventClass Sort)
    {
        internal static Row Of(SqliteDataReader row) => new(
            row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetDouble(3), row.GetInt64(4), row.GetString(5),
            new EventClass(row.GetInt64(6), row.GetString(7), row.GetString(8), row.GetString(9), row.GetString(10)));
    }
}
