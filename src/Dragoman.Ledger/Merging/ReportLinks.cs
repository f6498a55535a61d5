using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Merging;

/// <summary>Reads which reports are linked with a report.</summary>
internal sealed class ReportLinks : IDisposable
{
    private readonly SqliteCommand _linked;

    internal ReportLinks(LedgerConnection connection)
    {
        _linked = connection.Command("SELECT earlier, score FROM report_links WHERE later = $a UNION SELECT later, score FROM report_links WHERE earlier = $a");
        _linked.Parameters.Add("$a", SqliteType.Integer);
    }

    /// <summary>The reports that a report is linked with, each once, with the points of the link.</summary>
    internal List<(long Report, double Score)> With(long report)
    {
        _linked.Parameters[0].Value = report;
        using SqliteDataReader row = _linked.ExecuteReader();
        List<(long, double)> found = [];
        while (row.Read())
        {
            found.Add((row.GetInt64(0), row.GetDouble(1)));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _linked.Dispose();
}
