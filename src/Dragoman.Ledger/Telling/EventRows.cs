using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Telling;

/// <summary>Reads events as they are written.</summary>
internal static class EventRows
{
    // Signs that no name holds: between fields, and between rows.
    private const char Field = '\u001f';
    private const char Row = '\u001e';

    private const string Columns = """
        m.event, m.type, m.mode, m.quad, m.score, m.cameo, m.realis, m.hedged, m.day_from, m.day_to, m.day_precision,
        m.place, m.place_id, m.place_country, m.place_precision, m.latitude, m.longitude, m.reports, m.articles, m.sources,
        m.first_published, m.last_published, m.disputed,
        (SELECT group_concat(x.role || char(31) || n.name || char(31) || a.country || char(31) || a.sector, char(30))
         FROM (SELECT * FROM merged_participants WHERE event = m.event ORDER BY role, position) x
         JOIN actors a ON a.actor = x.actor JOIN entities n ON n.entity = x.entity),
        (SELECT group_concat(context, char(30)) FROM (SELECT DISTINCT c.context FROM merged_reports x JOIN events e ON e.report = x.report
         JOIN event_contexts c ON c.version = e.version AND c.ordinal = e.ordinal WHERE x.event = m.event ORDER BY c.context)),
        (SELECT group_concat(step, char(30)) FROM (
         SELECT v.doc || '#' || e.ordinal || char(31) || coalesce(v.published, '') || char(31) || r.realis || char(31) || r.hedged AS step
         FROM merged_reports x JOIN events e ON e.report = x.report JOIN records r ON r.version = e.version AND r.ordinal = e.ordinal
         JOIN versions v ON v.version = e.version WHERE x.event = m.event ORDER BY x.position)),
        m.best_report,
        (SELECT v.address FROM merged_reports x JOIN events e ON e.report = x.report JOIN versions v ON v.version = e.version
         WHERE x.event = m.event ORDER BY x.position LIMIT 1)
        """;

    // So many are read at once, and their words with one more question.
    private const int Chunk = 256;

    /// <summary>The events that stand as they are written, in order of days.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="conditions">Which events.</param>
    /// <param name="limit">The most to read; null for all.</param>
    internal static IEnumerable<MergedEvent> Read(LedgerConnection connection, EventConditions conditions, int? limit)
    {
        List<(long Best, Func<EventEntry, MergedEvent> Event)> chunk = [];
        int left = limit ?? int.MaxValue;
        long? before = null;
        foreach (SqliteCommand command in conditions.Stored(Columns))
        {
            using (command)
            {
                using SqliteDataReader row = command.ExecuteReader();
                while (left > 0 && row.Read())
                {
                    long number = row.GetInt64(0);
                    // One who is both actor and recipient has two rows, which stand beside each other.
                    if (number == before)
                    {
                        continue;
                    }

                    before = number;
                    left--;
                    chunk.Add((row.GetInt64(26), Event(row)));
                    if (chunk.Count == Chunk)
                    {
                        foreach (MergedEvent e in WithWords(connection, chunk))
                        {
                            yield return e;
                        }

                        chunk.Clear();
                    }
                }
            }
        }

        foreach (MergedEvent e in WithWords(connection, chunk))
        {
            yield return e;
        }
    }

    private static IEnumerable<MergedEvent> WithWords(LedgerConnection connection, List<(long Best, Func<EventEntry, MergedEvent> Event)> chunk)
    {
        if (chunk.Count == 0)
        {
            return [];
        }

        RecordScope scope = new(new RecordFilter(), null, [.. chunk.Select(one => one.Best)]);
        Dictionary<long, EventEntry> words = LayerQuestions.Events(connection, scope).ToDictionary(entry => entry.Report);
        return [.. chunk.Select(one => one.Event(words[one.Best]))];
    }

    /// <summary>The event of a row, as soon as its words are known.</summary>
    private static Func<EventEntry, MergedEvent> Event(SqliteDataReader row)
    {
        string[][] parties = [.. Split(Rows.Text(row, 23), Row).Select(party => party.Split(Field))];
        ImmutableArray<RealisStep> reports = [.. Split(Rows.Text(row, 25), Row).Select(Step)];
        MergedEvent e = new()
        {
            Id = EventIds.Of(row.GetInt64(0)),
            Type = row.GetString(1),
            Mode = row.GetString(2),
            Quad = row.GetString(3),
            Score = row.GetDouble(4),
            Cameo = row.GetString(5),
            Contexts = [.. Split(Rows.Text(row, 24), Row)],
            Actors = In("actor"),
            Recipients = In("recipient"),
            AlsoNamed = In("also"),
            Days = row.IsDBNull(8)
                ? null
                : new DayInterval(FoundRecord.Day(row.GetString(8)), FoundRecord.Day(row.GetString(9)), FoundRecord.Parse<DayPrecision>(row.GetString(10))),
            Place = Rows.Text(row, 11) is { } place
                ? new CodedPlace(
                    place, Rows.Text(row, 12), Number(row, 15), Number(row, 16), Rows.Text(row, 13) ?? "",
                    Rows.Text(row, 14) is { } precision ? FoundRecord.Parse<PlacePrecision>(precision) : null)
                : null,
            Realis = FoundRecord.Parse<Realis>(row.GetString(6)),
            Hedged = row.GetInt32(7) != 0,
            Reports = row.GetInt32(17),
            Articles = row.GetInt32(18),
            IndependentSources = row.GetInt32(19),
            FirstPublished = Rows.Text(row, 20) is { } first ? FoundRecord.Day(first) : null,
            LastPublished = Rows.Text(row, 21) is { } last ? FoundRecord.Day(last) : null,
            Address = Rows.Text(row, 27),
            Course = [.. RealisStep.Course(reports)],
            Disputed = [.. Split(row.GetString(22), ' ')],
            Best = null!, // the words are given below
            BestSources = [],
            ReportIds = [.. reports.Select(report => report.Report)],
        };
        return best => e with { Best = best.Evidence, BestSources = best.Sources };

        ImmutableArray<CodedActor> In(string role) =>
            [.. parties.Where(party => party[0] == role).Select(party => new CodedActor(party[1], party[2], party[3]))];
    }

    /// <summary>A report as the row tells it: its id, the day published, and how it has the event stand.</summary>
    private static RealisStep Step(string written)
    {
        string[] fields = written.Split(Field);
        return new RealisStep(fields[1].Length == 0 ? null : FoundRecord.Day(fields[1]), FoundRecord.Parse<Realis>(fields[2]), fields[3] == "1", fields[0]);
    }

    private static string[] Split(string? text, char at) => text is { Length: > 0 } ? text.Split(at) : [];

    private static double? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
