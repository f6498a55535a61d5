using System.Collections.Immutable;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Entering;

/// <summary>Keeps the list of the records that count, and how many there are, while versions come and go.</summary>
/// <remarks>
/// A page of a list is read from the end of an index that holds all by which it is narrowed; no record is looked up that is not shown.
/// </remarks>
internal sealed class RecordList : IDisposable
{
    private const string Days = $"coalesce(r.day_from, v.published, '{StoredDays.NoDay}') AS sort_day, coalesce(r.day_to, v.published, '') AS last_day, coalesce(v.published, '{StoredDays.Never}') AS published";

    private const string Records = $"""
        (SELECT r.version, r.ordinal, r.layer, {Days}, coalesce(e.type, s.mode, q.kind, t.kind) AS type, coalesce(e.mode, q.measured, '') AS detail,
         coalesce(r.realis, '') AS realis, v.outlet
         FROM records r JOIN versions v USING (version)
         LEFT JOIN events e ON e.version = r.version AND e.ordinal = r.ordinal LEFT JOIN statements s ON s.version = r.version AND s.ordinal = r.ordinal
         LEFT JOIN quantities q ON q.version = r.version AND q.ordinal = r.ordinal LEFT JOIN ties t ON t.version = r.version AND t.ordinal = r.ordinal
         WHERE r.version = $1 AND r.standing <> 'rejected')
        """;

    private const string Totals = $"""
        SELECT p.actor, CASE p.role WHEN 'source' THEN 'claim' ELSE r.layer END AS kind, count(DISTINCT r.ordinal) AS records,
        min(CASE WHEN p.role <> 'source' THEN r.sort_day WHEN r.published = '{StoredDays.Never}' THEN '{StoredDays.NoDay}' ELSE r.published END) AS first,
        max(CASE WHEN p.role <> 'source' THEN r.last_day WHEN r.published = '{StoredDays.Never}' THEN '' ELSE r.published END) AS last
        FROM {Records} r JOIN participants p ON p.version = r.version AND p.ordinal = r.ordinal GROUP BY p.actor, kind
        """;

    // The days of those whose first or last one goes with the version; the others' stay.
    private const string Ends = $"""
        UPDATE actor_totals AS x SET
        first = coalesce((SELECT min({First}) {OfActor}), '{StoredDays.NoDay}'), last = coalesce((SELECT max({Last}) {OfActor}), '')
        WHERE EXISTS (SELECT 1 FROM ({Totals}) t WHERE t.actor = x.actor AND t.kind = x.kind AND (t.first = x.first OR t.last = x.last))
        AND x.actor IN (SELECT actor FROM participants WHERE version = $1)
        """;

    private const string First = $"CASE WHEN p.role <> 'source' THEN p.sort_day WHEN p.published = '{StoredDays.Never}' THEN '{StoredDays.NoDay}' ELSE p.published END";

    private const string Last = $"CASE WHEN p.role <> 'source' THEN p.last_day WHEN p.published = '{StoredDays.Never}' THEN '' ELSE p.published END";

    private const string OfActor = """
        FROM actors a CROSS JOIN listed_parties p ON p.entity = a.entity AND p.actor = a.actor
        WHERE a.actor = x.actor AND p.version <> $1 AND (x.kind = p.layer AND p.role <> 'source' OR x.kind = 'claim' AND p.role = 'source')
        """;

    private const string Keys = $"SELECT r.layer, r.sort_day, r.version, r.ordinal FROM {Records} r";

    private const string PartyKeys = $"""
        SELECT a.entity, r.layer, p.role, r.sort_day, r.version, r.ordinal
        FROM {Records} r JOIN participants p ON p.version = r.version AND p.ordinal = r.ordinal JOIN actors a ON a.actor = p.actor
        """;

    private const string Statements = "FROM statements s JOIN records r ON r.version = s.version AND r.ordinal = s.ordinal WHERE s.version = $1 AND r.standing <> 'rejected'";

    private readonly ImmutableArray<PreparedStatement> _arrivals;
    private readonly ImmutableArray<PreparedStatement> _departures;

    internal RecordList(LedgerConnection connection)
    {
        _arrivals = Prepare(
            connection,
            $"""
            INSERT INTO listed_records (layer, sort_day, version, ordinal, last_day, published, type, detail, realis, outlet)
            SELECT layer, sort_day, version, ordinal, last_day, published, type, detail, realis, outlet FROM {Records}
            """,
            $"""
            INSERT OR IGNORE INTO listed_parties (entity, layer, role, sort_day, version, ordinal, actor, last_day, published, type, detail, realis, outlet)
            SELECT a.entity, r.layer, p.role, r.sort_day, r.version, r.ordinal, p.actor, r.last_day, r.published, r.type, r.detail, r.realis, r.outlet
            FROM {Records} r JOIN participants p ON p.version = r.version AND p.ordinal = r.ordinal JOIN actors a ON a.actor = p.actor
            ORDER BY r.ordinal, p.role, p.position
            """,
            $"""
            INSERT INTO actor_totals (actor, kind, records, first, last) SELECT * FROM ({Totals}) WHERE true
            ON CONFLICT DO UPDATE SET records = records + excluded.records, first = min(first, excluded.first), last = max(last, excluded.last)
            """,
            $"INSERT INTO listed_versions (version, published, outlet, origin, records, doc) SELECT version, coalesce(published, '{StoredDays.Never}'), outlet, origin, (SELECT count(*) FROM records r WHERE r.version = v.version AND r.standing <> 'rejected'), doc FROM versions v WHERE version = $1",
            $"""
            INSERT INTO day_totals (published, layer, records) SELECT published, layer, count(*) FROM {Records} WHERE true GROUP BY published, layer
            ON CONFLICT DO UPDATE SET records = records + excluded.records
            """,
            $"INSERT INTO statement_search (rowid, content) SELECT s.statement, s.content {Statements}");
        _departures = Prepare(
            connection,
            $"INSERT INTO statement_search (statement_search, rowid, content) SELECT 'delete', s.statement, s.content {Statements}",
            $"""
            INSERT INTO day_totals (published, layer, records) SELECT published, layer, count(*) FROM {Records} WHERE true GROUP BY published, layer
            ON CONFLICT DO UPDATE SET records = records - excluded.records
            """,
            "DELETE FROM day_totals WHERE records = 0 AND published = (SELECT coalesce(published, 'never') FROM versions WHERE version = $1)",
            "DELETE FROM listed_versions WHERE version = $1",
            Ends,
            $"INSERT INTO actor_totals (actor, kind, records, first, last) SELECT * FROM ({Totals}) WHERE true ON CONFLICT DO UPDATE SET records = records - excluded.records",
            "DELETE FROM actor_totals WHERE records = 0 AND actor IN (SELECT actor FROM participants WHERE version = $1)",
            $"DELETE FROM listed_parties WHERE (entity, layer, role, sort_day, version, ordinal) IN ({PartyKeys})",
            $"DELETE FROM listed_records WHERE (layer, sort_day, version, ordinal) IN ({Keys})");
    }

    /// <summary>Takes up the records of a version, after its rows have been written.</summary>
    internal void Admit(long version) => Run(_arrivals, version);

    /// <summary>Takes the records of a version out, before its rows change or go.</summary>
    internal void Withdraw(long version) => Run(_departures, version);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PreparedStatement statement in _arrivals.Concat(_departures))
        {
            statement.Dispose();
        }
    }

    private static ImmutableArray<PreparedStatement> Prepare(LedgerConnection connection, params ReadOnlySpan<string> statements)
    {
        ImmutableArray<PreparedStatement>.Builder prepared = ImmutableArray.CreateBuilder<PreparedStatement>(statements.Length);
        foreach (string sql in statements)
        {
            prepared.Add(new PreparedStatement(connection, sql, 1));
        }

        return prepared.MoveToImmutable();
    }

    private static void Run(ImmutableArray<PreparedStatement> statements, long version)
    {
        foreach (PreparedStatement statement in statements)
        {
            statement.Run(version);
        }
    }
}
