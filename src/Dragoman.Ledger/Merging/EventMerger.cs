using System.Collections.Immutable;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>Keeps the events of a ledger true to its reports while versions of articles come and go.</summary>
/// <remarks>
/// Which reports are one event follows from the set of reports alone, not from the order in which they came. Only what hangs together
/// with the reports that came or went is taken up again.
/// </remarks>
internal sealed class EventMerger : IDisposable
{
    private readonly LedgerConnection _connection;
    private readonly EventReportLoader _loader;
    private readonly ReportLinks _links;
    private readonly ReportNeighbours _neighbours;
    private readonly ArticleCopies _copies;
    private readonly MergedEventWriter _writer;

    // Reports whose event has to be settled anew, and those of them whose event must be written again even where it has the same members.
    private readonly HashSet<long> _unsettled = [];
    private readonly HashSet<long> _fresh = [];

    internal EventMerger(LedgerConnection connection)
    {
        _connection = connection;
        _loader = new EventReportLoader(connection);
        _links = new ReportLinks(connection);
        _neighbours = new ReportNeighbours(connection, _loader, _links);
        _copies = new ArticleCopies(connection);
        _writer = new MergedEventWriter(connection, _copies);
    }

    /// <summary>Takes the reports of a version out, before its rows change or go.</summary>
    internal void Withdraw(long version)
    {
        ImmutableArray<EventReport> reports = _loader.OfVersion(version);
        foreach (EventReport report in reports)
        {
            foreach (long other in _writer.Dissolve(report.Key))
            {
                Unsettle(other, isFresh: true);
            }

            foreach (long other in _neighbours.Remove(report))
            {
                Unsettle(other, isFresh: false);
            }

            _unsettled.Remove(report.Key);
            _fresh.Remove(report.Key);
        }

        _copies.Remove(version);
        _loader.Forget(reports);
    }

    /// <summary>Takes up the reports of a version, after its rows have been written.</summary>
    internal void Admit(long version)
    {
        _copies.Add(version);
        foreach (EventReport report in _loader.OfVersion(version))
        {
            Unsettle(report.Key, isFresh: true);
            foreach (long other in _neighbours.Insert(report))
            {
                Unsettle(other, isFresh: false);
            }
        }
    }

    /// <summary>Takes up again what a ruling on some reports may change.</summary>
    internal void TakeUpAgain(IEnumerable<long> reports)
    {
        foreach (long report in reports)
        {
            Unsettle(report, isFresh: false);
        }
    }

    /// <summary>Writes the events of all that has come, gone or been touched since the last time.</summary>
    internal void Settle()
    {
        List<SettledEvent> settled = [];
        HashSet<long> seen = [];
        foreach (long start in _unsettled.Order())
        {
            if (!seen.Contains(start))
            {
                settled.AddRange(new ReportComponent(_connection, _loader, _links.With, start, seen).Events());
            }
        }

        _writer.Write(settled, _fresh);
        _unsettled.Clear();
        _fresh.Clear();
    }

    /// <summary>Forgets what was not settled and what was read, as the transaction has been undone.</summary>
    internal void Forget()
    {
        _loader.ForgetAll();
        _unsettled.Clear();
        _fresh.Clear();
    }

    /// <summary>Forgets what was read: some actors stand for others now.</summary>
    internal void ForgetActors() => _loader.ForgetAll();

    /// <inheritdoc/>
    public void Dispose()
    {
        _loader.Dispose();
        _links.Dispose();
        _neighbours.Dispose();
        _writer.Dispose();
    }

    private void Unsettle(long report, bool isFresh)
    {
        _unsettled.Add(report);
        if (isFresh)
        {
            _fresh.Add(report);
        }
    }
}
