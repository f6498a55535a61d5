using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Merging;

/// <summary>Reads event reports back from the ledger, and keeps those that were asked for last.</summary>
internal sealed class EventReportLoader : IDisposable
{
    // Two generations of so many: when the newer is full, the older is dropped. A report takes about a kilobyte.
    private const int MostInAGeneration = 25_000;

    private readonly SqliteCommand _place;
    private readonly PreparedStatement _published;
    private readonly SqliteCommand _rows;
    private readonly SqliteCommand _parties;
    private readonly SqliteCommand _bodies;
    private Dictionary<long, EventReport> _newer = [];
    private Dictionary<long, EventReport> _older = [];

    internal EventReportLoader(LedgerConnection connection)
    {
        _place = Prepared(connection, "SELECT version, ordinal FROM events WHERE report = $a", "$a");
        _published = new PreparedStatement(connection, "SELECT v.published FROM events e JOIN versions v ON v.version = e.version WHERE e.report = $1", 1);
        _rows = Prepared(
            connection,
            """
            SELECT e.report, r.ordinal, v.published, v.outlet, r.sentence, r.segment, e.type, e.mode, e.quad, e.score, e.cameo, r.realis, r.hedged,
            r.day_from, r.day_to, r.day_precision, e.place, e.place_id, e.latitude, e.longitude, e.place_country, e.place_precision, e.same_as,
            r.words, substr(v.text, s.span_start + 1, s.span_end - s.span_start), r.confidence
            FROM records r JOIN events e ON e.version = r.version AND e.ordinal = r.ordinal JOIN versions v ON v.version = r.version
            LEFT JOIN sentences s ON s.version = r.version AND s.ordinal = r.sentence
            WHERE r.version = $a AND r.ordinal BETWEEN $b AND $c AND r.standing <> 'rejected' ORDER BY r.ordinal
            """,
            "$a", "$b", "$c");
        _parties = Prepared(
            connection,
            """
            SELECT p.ordinal, p.role, p.actor, a.entity, n.name, a.country, a.sector
            FROM participants p JOIN actors a USING (actor) JOIN entities n USING (entity)
            WHERE p.version = $a AND p.ordinal BETWEEN $b AND $c AND p.role IN ('actor', 'recipient', 'source')
            ORDER BY p.ordinal, p.role, p.position
            """,
            "$a", "$b", "$c");
        _bodies = Prepared(
            connection,
            """
            SELECT af.entity, nt.name
            FROM ties t JOIN records r ON r.version = t.version AND r.ordinal = t.ordinal
            JOIN participants pf ON pf.version = t.version AND pf.ordinal = t.ordinal AND pf.role = 'from' JOIN actors af ON af.actor = pf.actor
            JOIN participants pt ON pt.version = t.version AND pt.ordinal = t.ordinal AND pt.role = 'to' JOIN actors at ON at.actor = pt.actor
            JOIN entities nt ON nt.entity = at.entity
            WHERE t.version = $a AND t.kind IN ('role', 'part_of') AND r.realis = 'actual' AND r.standing <> 'rejected'
            AND (t.title IS NULL OR t.title NOT LIKE 'former%') AND af.entity <> at.entity
            GROUP BY af.entity, nt.name ORDER BY af.entity, max(t.kind) DESC, nt.name
            """,
            "$a");
    }

    /// <summary>The event reports of a version that nobody has rejected, in order.</summary>
    internal ImmutableArray<EventReport> OfVersion(long version)
    {
        ImmutableArray<EventReport> reports = Read(version, 0, int.MaxValue);
        foreach (EventReport report in reports)
        {
            Keep(report);
        }

        return reports;
    }

    /// <summary>One report; it is there and not rejected.</summary>
    internal EventReport Report(long key)
    {
        if (_newer.TryGetValue(key, out EventReport? known))
        {
            return known;
        }

        if (!_older.Remove(key, out known))
        {
            (long version, int ordinal) = Place(key);
            known = Read(version, ordinal, ordinal)[0];
        }

        Keep(known);
        return known;
    }

    /// <summary>Forgets reports whose records change.</summary>
    internal void Forget(IEnumerable<EventReport> reports)
    {
        foreach (EventReport report in reports)
        {
            _newer.Remove(report.Key);
            _older.Remove(report.Key);
        }
    }

    /// <summary>Day on which a report was published, as <see cref="EventReport.Published"/>; no more is read of it.</summary>
    internal int DayOf(long key)
    {
        if (_newer.TryGetValue(key, out EventReport? report) || _older.TryGetValue(key, out report))
        {
            return report.Published;
        }

        return _published.List(row => Rows.Text(row, 0), key)[0] is { } day ? Day(day).DayNumber : EventReport.UnknownDay; // a report that is linked stands in events
    }

    /// <summary>Forgets everything: what was read may have been rolled back, or an actor stands for another now.</summary>
    internal void ForgetAll()
    {
        _newer = [];
        _older = [];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _place.Dispose();
        _published.Dispose();
        _rows.Dispose();
        _parties.Dispose();
        _bodies.Dispose();
    }

    private void Keep(EventReport report)
    {
        if (_newer.Count >= MostInAGeneration)
        {
            _older = _newer;
            _newer = [];
        }

        _newer[report.Key] = report;
    }

    private (long Version, int Ordinal) Place(long key)
    {
        _place.Parameters[0].Value = key;
        using SqliteDataReader row = _place.ExecuteReader();
        row.Read(); // a report that is linked or keyed stands in events
        return (row.GetInt64(0), row.GetInt32(1));
    }

    private ImmutableArray<EventReport> Read(long version, int first, int last)
    {
        ILookup<(int Ordinal, string Role), Party> parties = Parties(version, first, last);
        Fill(_rows, version, first, last);
        using SqliteDataReader row = _rows.ExecuteReader();
        ImmutableArray<EventReport>.Builder reports = ImmutableArray.CreateBuilder<EventReport>();
        while (row.Read())
        {
            int ordinal = row.GetInt32(1);
            string words = row.GetString(23);
            reports.Add(new EventReport
            {
                Key = row.GetInt64(0),
                Version = version,
                Ordinal = ordinal,
                Published = row.IsDBNull(2) ? EventReport.UnknownDay : Day(row.GetString(2)).DayNumber,
                Outlet = Rows.Text(row, 3),
                Sentence = row.IsDBNull(4) ? null : row.GetInt32(4),
                Segment = row.GetString(5),
                Type = row.GetString(6),
                Mode = row.GetString(7),
                Quad = row.GetString(8),
                Score = row.GetDouble(9),
                Cameo = row.GetString(10),
                Realis = Word<Realis>(row.GetString(11)),
                Hedged = row.GetInt32(12) != 0,
                Days = row.IsDBNull(13) ? null : new DayInterval(Day(row.GetString(13)), Day(row.GetString(14)), Word<DayPrecision>(row.GetString(15))),
                Place = Place(row),
                SameAs = row.GetString(22),
                Actors = [.. parties[(ordinal, "actor")]],
                Recipients = [.. parties[(ordinal, "recipient")]],
                Sources = [.. parties[(ordinal, "source")]],
                Trigger = ContentWords.Of(words, withCapitals: true),
                Words = ContentWords.Of(Rows.Text(row, 24) ?? words, withCapitals: false),
                Confidence = row.GetDouble(25),
            });
        }

        return reports.ToImmutable();
    }

    private static CodedPlace? Place(SqliteDataReader row) => Rows.Text(row, 16) is { } name
        ? new CodedPlace(
            name, Rows.Text(row, 17), row.IsDBNull(18) ? null : row.GetDouble(18), row.IsDBNull(19) ? null : row.GetDouble(19),
            Rows.Text(row, 20) ?? "", Rows.Text(row, 21) is { } precision ? Word<PlacePrecision>(precision) : null)
        : null;

    private ILookup<(int, string), Party> Parties(long version, int first, int last)
    {
        ILookup<long, string> bodies = Bodies(version);
        Fill(_parties, version, first, last);
        using SqliteDataReader row = _parties.ExecuteReader();
        List<(int, string, Party)> found = [];
        while (row.Read())
        {
            long entity = row.GetInt64(3);
            found.Add((row.GetInt32(0), row.GetString(1), new Party
            {
                Actor = row.GetInt64(2),
                Entity = entity,
                Name = row.GetString(4),
                Country = row.GetString(5),
                Sector = row.GetString(6),
                Bodies = [.. bodies[entity]],
            }));
        }

        return found.ToLookup(one => (one.Item1, one.Item2), one => one.Item3);
    }

    /// <summary>By entity, the bodies that the article says it has a post in or belongs to.</summary>
    private ILookup<long, string> Bodies(long version)
    {
        Fill(_bodies, version);
        using SqliteDataReader row = _bodies.ExecuteReader();
        List<(long Entity, string Body)> found = [];
        while (row.Read())
        {
            found.Add((row.GetInt64(0), row.GetString(1)));
        }

        return found.ToLookup(one => one.Entity, one => one.Body);
    }

    private static SqliteCommand Prepared(LedgerConnection connection, string sql, params ReadOnlySpan<string> names)
    {
        SqliteCommand command = connection.Command(sql);
        foreach (string name in names)
        {
            command.Parameters.Add(name, SqliteType.Integer);
        }

        return command;
    }

    private static void Fill(SqliteCommand command, params ReadOnlySpan<long> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
