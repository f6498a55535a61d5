using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>Reads which reports are linked with a report.</summary>
internal sealed class ReportLinks(LedgerConnection connection) : IDisposable
{
    private readonly PreparedStatement _linked = new(
        connection, "SELECT earlier, score FROM report_links WHERE later = $1 UNION SELECT later, score FROM report_links WHERE earlier = $1", 1);

    private readonly PreparedStatement _after = new(connection, "SELECT DISTINCT later FROM report_links WHERE earlier = $1", 1);

    /// <summary>The reports that a report is linked with, each once, with the points of the link.</summary>
    internal List<(long Report, double Score)> With(long report) => _linked.List(row => (row.GetInt64(0), row.GetDouble(1)), report);

    /// <summary>Of these those that stand after it in the order of publication.</summary>
    internal List<long> After(long report) => _after.Numbers(report);

    /// <inheritdoc/>
    public void Dispose()
    {
        _linked.Dispose();
        _after.Dispose();
    }
}
