using System.Globalization;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Entering;

/// <summary>Keeps the reports of each tie together, and what they come to, while versions come and go.</summary>
internal sealed class TieList : IDisposable
{
    private const string Stating = "FROM listed_ties l WHERE l.tie = $1 AND l.stands = 1";

    private readonly PreparedStatement _reportsOf;
    private readonly PreparedStatement _departure;
    private readonly PreparedStatement _removal;
    private readonly PreparedStatement _sum;
    private readonly RowWriter _arrivals;
    private readonly RowWriter _ties;
    private readonly SortedDictionary<long, Tie> _touched = [];

    internal TieList(LedgerConnection connection)
    {
        _reportsOf = new PreparedStatement(
            connection,
            $"""
            SELECT t.ordinal, t.kind, f.entity, o.entity, t.title, t.what, t.realis, coalesce(v.published, '{StoredDays.Never}'),
            coalesce((SELECT n.name FROM participants p JOIN actors a ON a.actor = p.actor JOIN entities n ON n.entity = a.entity
             WHERE p.version = t.version AND p.ordinal = t.ordinal AND p.role = 'source' ORDER BY p.position DESC LIMIT 1), v.outlet, v.doc)
            FROM ties t JOIN records r ON r.version = t.version AND r.ordinal = t.ordinal JOIN versions v ON v.version = t.version
            LEFT JOIN actors f ON f.actor = t.from_actor LEFT JOIN actors o ON o.actor = t.to_actor
            WHERE t.version = $1 AND r.standing <> 'rejected'
            """,
            1);
        _departure = new PreparedStatement(
            connection,
            $"""
            DELETE FROM listed_ties WHERE tie = $1 AND stands = $2 AND version = $3 AND ordinal = $4
            AND published = (SELECT coalesce(published, '{StoredDays.Never}') FROM versions WHERE version = $3)
            """,
            4);
        _removal = new PreparedStatement(connection, "DELETE FROM standing_ties WHERE tie = $1", 1);
        _sum = new PreparedStatement(
            connection,
            $"""
            SELECT count(*), coalesce(min(l.published), ''), coalesce(max(l.published), ''), (SELECT min(d.published) FROM listed_ties d
            WHERE d.tie = $1 AND d.stands = -1 AND d.published > (SELECT max(l.published) {Stating}) AND d.published < '{StoredDays.Never}') {Stating}
            """,
            1);
        _arrivals = new RowWriter(connection, "listed_ties", false, "tie", "stands", "published", "version", "ordinal", "claimant");
        _ties = new RowWriter(connection, "standing_ties", false, "tie", "kind", "from_entity", "to_entity", "reports", "first", "last", "ended");
    }

    /// <summary>Takes up the ties of a version, after its rows have been written.</summary>
    internal void Admit(long version)
    {
        foreach (Report report in _reportsOf.List(Read, version))
        {
            _arrivals.Write(Touch(report.Tie), report.Stands, report.Published, version, report.Ordinal, report.Claimant);
        }
    }

    /// <summary>Takes the ties of a version out, before its rows change or go.</summary>
    internal void Withdraw(long version)
    {
        foreach (Report report in _reportsOf.List(Read, version))
        {
            _departure.Run(Touch(report.Tie), report.Stands, version, report.Ordinal);
            // Those whom it lies between may go before it is settled.
            _removal.Run(report.Tie.Number);
        }
    }

    /// <summary>Writes what the reports of all touched ties come to; a tie that none states is none.</summary>
    internal void Settle()
    {
        foreach ((long number, Tie tie) in _touched)
        {
            _removal.Run(number);
            (long reports, string first, string last, string? ended) = _sum.List(
                row => (row.GetInt64(0), row.GetString(1), row.GetString(2), Rows.Text(row, 3)), number)[0];
            if (reports > 0)
            {
                _ties.Write(number, tie.Kind, tie.From, tie.To, reports, Known(first), Known(last), ended);
            }
        }

        _touched.Clear();
    }

    /// <summary>Forgets what was touched, as the transaction has been undone.</summary>
    internal void Forget() => _touched.Clear();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (IDisposable one in (ReadOnlySpan<IDisposable>)[_reportsOf, _departure, _removal, _sum, _arrivals, _ties])
        {
            one.Dispose();
        }
    }

    private long Touch(Tie tie)
    {
        _touched[tie.Number] = tie;
        return tie.Number;
    }

    /// <summary>A day, "" for an unknown one, so that it stands before all others.</summary>
    private static string Known(string day) => day == StoredDays.Never ? "" : day;

    private static Report Read(SqliteDataReader row)
    {
        string kind = row.GetString(1);
        string title = Plain(Rows.Text(row, 4), out bool isFormer);
        Tie tie = Tie.Of(kind, Number(row, 2), Number(row, 3), title, Plain(Rows.Text(row, 5), out _));
        string realis = row.GetString(6);
        bool isDenied = realis == "negated" || (kind == "role" && isFormer);
        // What is only planned or possible is no tie, except a wish.
        int stands = isDenied ? -1 : realis == "actual" || kind == "wants" ? 1 : 0;
        return new Report(tie, stands, row.GetString(7), row.GetInt32(0), row.GetString(8));
    }

    private static long? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>A title or a wish without what changes from report to report: letters' case, white space, and that an office is a former one.</summary>
    private static string Plain(string? text, out bool isFormer)
    {
        string plain = string.Join(' ', (text ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        isFormer = plain.StartsWith("former", StringComparison.Ordinal);
        return plain.StartsWith("former ", StringComparison.Ordinal) ? plain["former ".Length..] : plain;
    }

    /// <summary>One report of a tie.</summary>
    /// <param name="Tie">The tie.</param>
    /// <param name="Stands">1 where it states the tie, -1 where it says that the tie does not hold or that the office is a former one, 0 else.</param>
    /// <param name="Published">Day of publication, or that it is unknown.</param>
    /// <param name="Ordinal">The record, in its version.</param>
    /// <param name="Claimant">On whose word it rests.</param>
    private readonly record struct Report(Tie Tie, int Stands, string Published, int Ordinal, string Claimant);

    /// <summary>What makes two reports those of one tie.</summary>
    private sealed record Tie(long Number, string Kind, long? From, long? To)
    {
        internal static Tie Of(string kind, long? from, long? to, string title, string what) => new(
            ContentKey.Number("tie", kind, Text(from), Text(to), title, what), kind, from, to);

        private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);
    }
}
