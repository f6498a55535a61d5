using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Correcting;

/// <summary>Answers what was decided, and what has become of it.</summary>
internal sealed class LogReader(LedgerConnection connection)
{
    /// <summary>Entries of the log by number; all of them where no numbers are given.</summary>
    internal ImmutableArray<LogEntry> Entries(IReadOnlyCollection<int>? numbers = null)
    {
        DecisionLog log = new(connection);
        Dictionary<int, (int? Undoes, int? UndoneBy, UnplacedReason? Problem)> states = States();
        ILookup<int, AnchorPlace> places = Places();
        IEnumerable<StoredDecision> decisions = numbers is null ? log.All() : numbers.Select(number => log.At(number)!); // numbers of the log
        return
        [
            .. decisions.OrderBy(decision => decision.Number).Select(decision => new LogEntry(
                decision.Number, decision.Decision, states[decision.Number].Undoes, states[decision.Number].UndoneBy, [.. places[decision.Number]],
                states[decision.Number].Problem)),
        ];
    }

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

    private Dictionary<int, (int? Undoes, int? UndoneBy, UnplacedReason? Problem)> States() => Rows.List(
        connection,
        "SELECT d.decision, u.decision, d.undone_by, d.problem FROM decisions d LEFT JOIN decisions u ON u.key = d.undoes",
        row => (Number: row.GetInt32(0), State: (Rows.Whole(row, 1), Rows.Whole(row, 2), Problem(row, 3)))).ToDictionary(one => one.Number, one => one.State);

    private ILookup<int, AnchorPlace> Places() => Rows.List(
        connection,
        """
        SELECT a.decision, v.doc, a.ordinal, a.problem, a.says_otherwise
        FROM decision_anchors a LEFT JOIN versions v USING (version) ORDER BY a.decision, a.position
        """,
        row => (Number: row.GetInt32(0), Place: new AnchorPlace(
            row.IsDBNull(1) || row.IsDBNull(2) ? null : RecordJson.RecordId(row.GetString(1), row.GetInt32(2)),
            Problem(row, 3),
            row.GetInt32(4) != 0))).ToLookup(one => one.Number, one => one.Place);

    private static UnplacedReason? Problem(SqliteDataReader row, int column) =>
        Rows.Text(row, column) is { } word ? Enum.Parse<UnplacedReason>(word, ignoreCase: true) : null;
}
