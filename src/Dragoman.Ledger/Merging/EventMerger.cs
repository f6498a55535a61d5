using System.Collections.Immutable;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>Keeps the events of a ledger true to its reports while versions of articles come and go.</summary>
/// <remarks>Which reports are one event follows from the set of reports alone, not from the order in which they came.</remarks>
internal sealed class EventMerger : IDisposable
{
    private readonly EventReportLoader _loader;
    private readonly ReportLinks _links;
    private readonly ReportNeighbours _neighbours;
    private readonly ArticleCopies _copies;
    private readonly EventMembers _members;
    private readonly EventDivision _division;
    private readonly MergedEventWriter _writer;

    internal EventMerger(LedgerConnection connection)
    {
        _loader = new EventReportLoader(connection);
        _links = new ReportLinks(connection);
        _neighbours = new ReportNeighbours(connection, _loader, _links);
        _copies = new ArticleCopies(connection);
        _members = new EventMembers(connection);
        _division = new EventDivision(connection, _loader, _links, _members);
        _writer = new MergedEventWriter(connection, _copies);
    }

    /// <summary>Takes the reports of a version out, before its rows change or go.</summary>
    internal void Withdraw(long version)
    {
        ImmutableArray<EventReport> reports = _loader.OfVersion(version);
        foreach (EventReport report in reports)
        {
            TakeUpAgain(_neighbours.Remove(report));
            if (_division.Leave(report) is { } number)
            {
                _writer.Delete(number);
            }
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
            _division.TakeUp(report.Key);
            TakeUpAgain(_neighbours.Insert(report));
        }
    }

    /// <summary>Takes up again what a ruling on some reports may change.</summary>
    internal void TakeUpAgain(IEnumerable<long> reports)
    {
        foreach (long report in reports)
        {
            _division.TakeUp(report);
        }
    }

    /// <summary>Writes the events of all that has come, gone or been touched since the last time.</summary>
    internal void Settle()
    {
        _division.Run();
        SettledEvent[] events =
        [
            .. _members.Changed
                .Where(number => _members.ReportsOf(number).Count > 0)
                .Select(number => new SettledEvent([.. _members.ReportsOf(number).Select(_loader.Report).Order(Comparer<EventReport>.Create(EventReport.Compare))])),
        ];
        _writer.Write(_members.Changed, events);
        _members.Clear();
    }

    /// <summary>Forgets what was not settled and what was read, as the transaction has been undone.</summary>
    internal void Forget()
    {
        _loader.ForgetAll();
        _division.Clear();
        _members.Clear();
        _writer.Forget();
    }

    /// <summary>Forgets what was read: some actors stand for others now.</summary>
    internal void ForgetActors() => _loader.ForgetAll();

    /// <inheritdoc/>
    public void Dispose()
    {
        _loader.Dispose();
        _links.Dispose();
        _neighbours.Dispose();
        _division.Dispose();
        _members.Dispose();
        _writer.Dispose();
    }
}
