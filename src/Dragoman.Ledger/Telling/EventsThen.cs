using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Telling;

/// <summary>Divides what hangs together anew, among the reports that had been published by a day.</summary>
internal sealed class EventsThen : IDisposable
{
    private readonly LedgerConnection _connection;
    private readonly int _day;
    private readonly EventReportLoader _loader;
    private readonly ReportLinks _links;
    private readonly ArticleCopies _copies;

    internal EventsThen(LedgerConnection connection, DateOnly day)
    {
        _connection = connection;
        _day = day.DayNumber;
        _loader = new EventReportLoader(connection);
        _links = new ReportLinks(connection);
        _copies = new ArticleCopies(connection);
    }

    /// <summary>The events of a component as they stood on the day.</summary>
    internal IEnumerable<ThenEvent> Events(long component) => Settled(component).Select(Told);

    /// <summary>The events of a component as they stood on the day, each with its reports.</summary>
    internal IEnumerable<SettledEvent> Settled(long component)
    {
        HashSet<long> seen = [];
        foreach (long report in Reports(component))
        {
            if (!seen.Contains(report) && _loader.Report(report).Published <= _day)
            {
                foreach (SettledEvent e in new ReportComponent(_connection, _loader, _links.With, report, seen, _day).Events())
                {
                    yield return e;
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _loader.Dispose();
        _links.Dispose();
    }

    private ThenEvent Told(SettledEvent settled)
    {
        HashSet<(string Level, long One, long Other)> pairs = [.. settled.Reports.SelectMany(EventPairs.Of)];
        return new ThenEvent(
            EventTelling.Of(settled.Reports, EventReports.Of(_connection, settled.Reports), _copies),
            [.. settled.Reports.SelectMany(report => report.Parties).Select(party => party.Entity)],
            [.. pairs.Where(pair => pair.Level == EventPairs.Named).Select(pair => (pair.One, pair.Other))],
            [.. pairs.Where(pair => pair.Level == EventPairs.Bodies).Select(pair => (pair.One, pair.Other))],
            [.. settled.Reports.Select(report => report.Version)]);
    }

    private List<long> Reports(long component) => Rows.List(
        _connection,
        "SELECT r.report FROM merged_events m JOIN merged_reports r USING (event) WHERE m.component = $1 ORDER BY r.report",
        row => row.GetInt64(0),
        component);
}
