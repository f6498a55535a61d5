using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Telling;

/// <summary>Reads events as they are written.</summary>
internal static class EventRows
{
    // Signs that no name holds: between fields, and between rows.
    internal const char Row = '\u001e';
    private const char Field = '\u001f';

    // So many are read at once, and their words with one more question.
    private const int Chunk = 256;

    /// <summary>The events that are let through, in order of days.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="conditions">Which events.</param>
    /// <param name="filter">How many.</param>
    /// <param name="knownOn">By what had been published on this day; null for all that is known.</param>
    internal static IEnumerable<MergedEvent> Read(LedgerConnection connection, EventConditions conditions, RecordFilter filter, DateOnly? knownOn) =>
        Numbers(conditions)
            .Skip(filter.Offset ?? 0)
            .Take(filter.Limit ?? int.MaxValue)
            .Chunk(Math.Min(Chunk, filter.Limit ?? Chunk))
            .SelectMany(numbers => Read(connection, [.. numbers], knownOn));

    /// <summary>The events of some numbers, in their order; those that were not there are left out.</summary>
    internal static ImmutableArray<MergedEvent> Read(LedgerConnection connection, ImmutableArray<long> numbers, DateOnly? knownOn)
    {
        Dictionary<long, (long Best, Func<EventEntry, MergedEvent> Event)> rows = [];
        string asked = string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        foreach (EventFamily family in EventFamily.Of(knownOn))
        {
            using SqliteCommand command = connection.Command($"SELECT {Columns(family, knownOn)} FROM {family.Name}_events p WHERE p.event IN ({asked}) AND {family.Stands}");
            command.Parameters.AddWithValue("$known", knownOn is { } day ? LedgerDay.Iso(day) : "");
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                rows[row.GetInt64(0)] = (row.GetInt64(26), Event(row));
            }
        }

        RecordScope scope = new(new RecordFilter(), null, [.. rows.Values.Select(one => one.Best)]);
        Dictionary<long, EventEntry> words = LayerQuestions.Events(connection, scope).ToDictionary(entry => entry.Report);
        return [.. numbers.Where(rows.ContainsKey).Select(number => rows[number].Event(words[rows[number].Best]))];
    }

    /// <summary>The numbers of the events that are let through, each once.</summary>
    internal static IEnumerable<long> Numbers(EventConditions conditions)
    {
        long? before = null;
        foreach (SqliteCommand command in conditions.InOrder("p.class"))
        {
            using (command)
            {
                using SqliteDataReader row = command.ExecuteReader();
                while (row.Read())
                {
                    long number = row.GetInt64(0);
                    // One who is both actor and recipient has two rows, which stand beside each other.
                    if (number != before)
                    {
                        before = number;
                        yield return number;
                    }
                }
            }
        }
    }

    /// <summary>The days that three columns tell: first, last, precision; null where they are empty.</summary>
    internal static DayInterval? Days(SqliteDataReader row, int column) => row.IsDBNull(column)
        ? null
        : new DayInterval(FoundRecord.Day(row.GetString(column)), FoundRecord.Day(row.GetString(column + 1)), FoundRecord.Parse<DayPrecision>(row.GetString(column + 2)));

    /// <summary>The parts of a text that were joined by a sign; none of no text.</summary>
    internal static string[] Split(string? text, char at) => text is { Length: > 0 } ? text.Split(at) : [];

    private static string Columns(EventFamily family, DateOnly? knownOn)
    {
        string reports = $"FROM merged_reports x JOIN events e ON e.report = x.report";
        string published = knownOn is null ? "" : " AND x.published <= $known";
        return $"""
            p.event, p.type, p.mode, p.quad, p.score, p.cameo, p.realis, p.hedged, p.day_from, p.day_to, p.day_precision,
            p.place, p.place_id, p.place_country, p.place_precision, p.latitude, p.longitude, p.reports, p.articles, p.sources,
            p.first_published, p.last_published, p.disputed,
            (SELECT group_concat(x.role || char(31) || n.name || char(31) || a.country || char(31) || a.sector, char(30))
             FROM (SELECT * FROM {family.Name}_participants x WHERE x.event = p.event AND x.known_from = p.known_from ORDER BY x.role, x.position) x
             JOIN actors a ON a.actor = x.actor JOIN entities n ON n.entity = x.entity),
            (SELECT group_concat(context, char(30)) FROM (SELECT DISTINCT c.context {reports}
             JOIN event_contexts c ON c.version = e.version AND c.ordinal = e.ordinal WHERE x.event = p.event{published} ORDER BY c.context)),
            (SELECT group_concat(step, char(30)) FROM (
             SELECT v.doc || '#' || e.ordinal || char(31) || coalesce(v.published, '') || char(31) || r.realis || char(31) || r.hedged AS step
             {reports} JOIN records r ON r.version = e.version AND r.ordinal = e.ordinal
             JOIN versions v ON v.version = e.version WHERE x.event = p.event{published} ORDER BY x.position)),
            p.best_report,
            (SELECT v.address {reports} JOIN versions v ON v.version = e.version WHERE x.event = p.event ORDER BY x.position LIMIT 1)
            """;
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
            Days = Days(row, 8),
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

    private static double? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
