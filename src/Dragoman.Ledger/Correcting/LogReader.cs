using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Correcting;

/// <summary>Answers what was decided, and what has become of it.</summary>
internal sealed class LogReader(LedgerConnection connection)
{
    // For each record of a version that anything was decided about, the last entry about it: one that holds on to it, or undoes one that does, and so on.
    private const string LastOfVersion = """
        WITH RECURSIVE about (ordinal, decision, key) AS (
            SELECT a.ordinal, d.decision, d.key FROM decision_anchors a JOIN decisions d USING (decision)
            WHERE a.version = $1 AND a.ordinal IS NOT NULL
            UNION SELECT about.ordinal, d.decision, d.key FROM decisions d JOIN about ON d.undoes = about.key)
        SELECT ordinal, max(decision) FROM about GROUP BY ordinal
        """;

    // So many are asked for at once: a statement has no more than a million characters.
    private const int Chunk = 500;

    /// <summary>All entries of the log by number.</summary>
    internal ImmutableArray<LogEntry> Entries() => [.. Entries(new DecisionLog(connection).All(), "").OrderBy(entry => entry.Number)];

    /// <summary>Entries of the log that have some numbers, by number; numbers that the log does not have are passed over.</summary>
    internal ImmutableArray<LogEntry> Entries(IEnumerable<int> numbers) =>
    [
        .. numbers.Order().Chunk(Chunk).SelectMany(some =>
        {
            string listed = string.Join(',', some);
            return Entries(new DecisionLog(connection).Of(some), $"WHERE d.decision IN ({listed})").OrderBy(entry => entry.Number);
        }),
    ];

    /// <summary>A record with what was decided about it.</summary>
    /// <exception cref="FaultException">DR209, DR210, DR220: there is no such article or record.</exception>
    internal RecordStanding Standing(string id)
    {
        (long version, int ordinal) = RecordLookup.Find(connection, id);
        return Rows.List(
            connection,
            "SELECT standing, json, machine FROM records WHERE version = $1 AND ordinal = $2",
            row => new RecordStanding(id, row.GetString(0), row.GetString(1), Rows.Text(row, 2), EntriesAbout(version, ordinal)),
            version, ordinal) is [var only] ? only : throw new FaultException(LedgerFaults.NoRecord(connection.Path, id));
    }

    /// <summary>The number of the last entry about each of some records, 0 for none.</summary>
    /// <exception cref="FaultException">DR209, DR210, DR220: there is no such article, or one is no id of a record.</exception>
    internal ImmutableDictionary<string, int> LastEntries(IEnumerable<string> ids)
    {
        using PreparedStatement last = new(connection, LastOfVersion, 1);
        Dictionary<string, long> versions = new(StringComparer.Ordinal);
        Dictionary<long, Dictionary<int, int>> known = [];
        return ids.Distinct(StringComparer.Ordinal).ToImmutableDictionary(id => id, LastEntry, StringComparer.Ordinal);

        int LastEntry(string id)
        {
            (string article, int ordinal) = RecordLookup.Parts(connection, id);
            // Records stand together in few articles: each is looked up once, and asked about once.
            if (!versions.TryGetValue(article, out long version))
            {
                versions[article] = version = ArticleLookup.Find(connection, article);
            }

            if (!known.TryGetValue(version, out Dictionary<int, int>? entries))
            {
                known[version] = entries = last.List(row => (row.GetInt32(0), row.GetInt32(1)), version).ToDictionary();
            }

            return entries.GetValueOrDefault(ordinal);
        }
    }

    /// <summary>Numbers of the entries about a record: those that hold on to it, and those that undo them, and so on.</summary>
    private ImmutableArray<int> EntriesAbout(long version, int ordinal) =>
    [
        .. Rows.List(
            connection,
            """
            WITH RECURSIVE about (decision, key) AS (
                SELECT d.decision, d.key FROM decisions d JOIN decision_anchors a USING (decision)
                WHERE a.version = $1 AND a.ordinal = $2
                UNION SELECT d.decision, d.key FROM decisions d JOIN about ON d.undoes = about.key)
            SELECT decision FROM about ORDER BY decision
            """,
            row => row.GetInt32(0),
            version, ordinal),
    ];

    /// <summary>Decisions with what has become of them.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="where">The condition, on the column <c>decision</c> of alias <c>d</c>, that holds of them; "" for all.</param>
    private IEnumerable<LogEntry> Entries(ImmutableArray<StoredDecision> decisions, string where)
    {
        Dictionary<int, (int? Undoes, int? UndoneBy, UnplacedReason? Problem)> states = States(where);
        ILookup<int, AnchorPlace> places = Places(where);
        return decisions.Select(decision => new LogEntry(
            decision.Number, decision.Decision, states[decision.Number].Undoes, states[decision.Number].UndoneBy, [.. places[decision.Number]],
            states[decision.Number].Problem));
    }

    private Dictionary<int, (int? Undoes, int? UndoneBy, UnplacedReason? Problem)> States(string where) => Rows.List(
        connection,
        $"SELECT d.decision, u.decision, d.undone_by, d.problem FROM decisions d LEFT JOIN decisions u ON u.key = d.undoes {where}",
        row => (Number: row.GetInt32(0), State: (Rows.Whole(row, 1), Rows.Whole(row, 2), Problem(row, 3)))).ToDictionary(one => one.Number, one => one.State);

    private ILookup<int, AnchorPlace> Places(string where) => Rows.List(
        connection,
        $"""
        SELECT d.decision, v.doc, d.ordinal, d.problem, d.says_otherwise
        FROM decision_anchors d LEFT JOIN versions v USING (version) {where} ORDER BY d.decision, d.position
        """,
        row => (Number: row.GetInt32(0), Place: new AnchorPlace(
            row.IsDBNull(1) || row.IsDBNull(2) ? null : RecordJson.RecordId(row.GetString(1), row.GetInt32(2)),
            Problem(row, 3),
            row.GetInt32(4) != 0))).ToLookup(one => one.Number, one => one.Place);

    private static UnplacedReason? Problem(SqliteDataReader row, int column) =>
        Rows.Text(row, column) is { } word ? Enum.Parse<UnplacedReason>(word, ignoreCase: true) : null;
}
