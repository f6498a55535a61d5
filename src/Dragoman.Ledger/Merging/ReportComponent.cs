using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Merging;

/// <summary>All reports that links hold together, directly or through others.</summary>
internal sealed class ReportComponent
{
    private readonly List<EventReport> _reports = [];
    private readonly Dictionary<(long, long), double> _links = [];
    private readonly ImmutableHashSet<(long, long)>.Builder _apart = ImmutableHashSet.CreateBuilder<(long, long)>();

    /// <summary>Gathers a component.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="loader">Reads reports.</param>
    /// <param name="linkedWith">Gives the reports that a report is linked with.</param>
    /// <param name="start">A report of it.</param>
    /// <param name="seen">Takes up the reports gathered.</param>
    /// <param name="publishedBy">Reports published after this day number, or on an unknown day, count as if they were not there; null for none.</param>
    internal ReportComponent(
        LedgerConnection connection, EventReportLoader loader, Func<long, List<(long Report, double Score)>> linkedWith, long start,
        HashSet<long> seen, int? publishedBy = null)
    {
        Queue<long> waiting = new([start]);
        seen.Add(start);
        using SqliteCommand rulings = connection.Command(
            "SELECT other, together FROM rulings WHERE one = $a UNION ALL SELECT one, together FROM rulings WHERE other = $a");
        SqliteParameter key = rulings.Parameters.Add("$a", SqliteType.Integer);
        while (waiting.TryDequeue(out long at))
        {
            EventReport report = loader.Report(at);
            if (publishedBy is { } day && report.Published > day)
            {
                continue;
            }

            _reports.Add(report);
            foreach ((long other, double score) in linkedWith(at))
            {
                Link(at, other, score);
                Visit(other);
            }

            key.Value = at;
            foreach ((long other, bool together) in Rulings(rulings))
            {
                if (together)
                {
                    Link(at, other, double.PositiveInfinity);
                    Visit(other);
                }
                else
                {
                    _apart.Add((Math.Min(at, other), Math.Max(at, other)));
                }
            }
        }

        void Visit(long other)
        {
            if (seen.Add(other))
            {
                waiting.Enqueue(other);
            }
        }
    }

    /// <summary>Its events.</summary>
    internal IEnumerable<SettledEvent> Events()
    {
        if (_reports.Count == 0)
        {
            return [];
        }

        _reports.Sort(EventReport.Compare);
        HashSet<long> present = [.. _reports.Select(report => report.Key)];
        long component = _reports[0].Key;
        int last = _reports[^1].Published;
        return ReportClustering
            .Divide(_reports, Links(present), _apart.ToImmutable())
            .Select(reports => new SettledEvent(reports, component, last));
    }

    private IEnumerable<ReportLink> Links(HashSet<long> present) => _links
        .Where(link => present.Contains(link.Key.Item1) && present.Contains(link.Key.Item2))
        .Select(link => new ReportLink(link.Key.Item1, link.Key.Item2, link.Value));

    private void Link(long one, long other, double score)
    {
        (long, long) pair = (Math.Min(one, other), Math.Max(one, other));
        _links[pair] = Math.Max(score, _links.GetValueOrDefault(pair, double.NegativeInfinity));
    }

    private static List<(long, bool)> Rulings(SqliteCommand command)
    {
        using SqliteDataReader row = command.ExecuteReader();
        List<(long, bool)> found = [];
        while (row.Read())
        {
            found.Add((row.GetInt64(0), row.GetInt32(1) != 0));
        }

        return found;
    }
}
