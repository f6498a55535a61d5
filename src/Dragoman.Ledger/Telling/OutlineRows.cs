using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Telling;

/// <summary>Reads outlines of events.</summary>
internal static class OutlineRows
{
    // So many are read at once.
    private const int Chunk = 512;

    /// <summary>The outlines of the events that are let through, in order of days.</summary>
    internal static ImmutableArray<EventOutline> Read(LedgerConnection connection, RecordFilter filter, DateOnly? knownOn) =>
    [
        .. EventRows.Numbers(new EventConditions(connection, filter, knownOn))
            .Skip(filter.Offset ?? 0)
            .Take(filter.Limit ?? int.MaxValue)
            .Chunk(Chunk)
            .SelectMany(numbers => Read(connection, numbers, knownOn)),
    ];

    private static IEnumerable<EventOutline> Read(LedgerConnection connection, long[] numbers, DateOnly? knownOn)
    {
        Dictionary<long, EventOutline> outlines = [];
        foreach (EventFamily family in EventFamily.Of(knownOn))
        {
            using SqliteCommand command = connection.Command(
                $"""
                SELECT p.event, p.quad, p.score, p.realis, p.hedged, p.day_from, p.day_to, p.day_precision, p.first_published, p.reports, p.sources,
                p.disputed <> '', r.segment, {Names(family, "actor")}, {Names(family, "recipient")}
                FROM {family.Name}_events p JOIN events e ON e.report = p.best_report JOIN records r ON r.version = e.version AND r.ordinal = e.ordinal
                WHERE p.event IN ({string.Join(',', numbers)}) AND {family.Stands}
                """);
            command.Parameters.AddWithValue("$known", knownOn is { } day ? LedgerDay.Iso(day) : "");
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                outlines[row.GetInt64(0)] = Outline(row);
            }
        }

        return numbers.Where(outlines.ContainsKey).Select(number => outlines[number]);
    }

    private static EventOutline Outline(SqliteDataReader row) => new()
    {
        Id = EventIds.Of(row.GetInt64(0)),
        Quad = row.GetString(1),
        Score = row.GetDouble(2),
        Realis = FoundRecord.Parse<Realis>(row.GetString(3)),
        Hedged = row.GetInt32(4) != 0,
        Days = EventRows.Days(row, 5),
        FirstPublished = Rows.Text(row, 8) is { } first ? FoundRecord.Day(first) : null,
        Reports = row.GetInt32(9),
        IndependentSources = row.GetInt32(10),
        IsDisputed = row.GetInt32(11) != 0,
        Segment = row.GetString(12),
        Actors = [.. EventRows.Split(Rows.Text(row, 13), EventRows.Row)],
        Recipients = [.. EventRows.Split(Rows.Text(row, 14), EventRows.Row)],
    };

    private static string Names(EventFamily family, string role) => $"""
        (SELECT group_concat(n.name, char(30)) FROM
        (SELECT x.entity FROM {family.Name}_participants x WHERE x.event = p.event AND x.known_from = p.known_from AND x.role = '{role}' ORDER BY x.position) x
        JOIN entities n ON n.entity = x.entity)
        """;
}
