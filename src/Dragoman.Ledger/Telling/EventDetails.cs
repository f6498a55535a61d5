using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Telling;

/// <summary>Tells all that is known of an event.</summary>
internal sealed class EventDetails(LedgerConnection connection, DateOnly? knownOn) : IDisposable
{
    private readonly EventReportLoader _loader = new(connection);
    private readonly ArticleCopies _copies = new(connection);

    /// <summary>The event with an id, or with a report of this id.</summary>
    /// <exception cref="FaultException">DR213.</exception>
    internal EventDetail Of(string id)
    {
        ImmutableArray<EventReport> reports = Reports(id) is { IsDefaultOrEmpty: false } found
            ? found
            : throw new FaultException(LedgerFaults.NoEvent(connection.Path, id));
        ImmutableArray<EventEntry> entries = EventReports.Of(connection, reports);
        MergedEvent told = EventTelling.Of(reports, entries, _copies);
        return new EventDetail(
            told,
            entries,
            told.Course,
            [.. FieldDisputes.Of(entries, EventSummary.Of(reports).Disputed)],
            Sources(reports, entries),
            Claimants(entries),
            [.. Joins(reports, entries)]);
    }

    /// <inheritdoc/>
    public void Dispose() => _loader.Dispose();

    private ImmutableArray<EventReport> Reports(string id)
    {
        long? report = EventIds.Number(id) is { } number && Rows.Number(connection, "SELECT report FROM merged_reports WHERE report = $1", number) is { } known
            ? known
            : OfRecord(id);
        if (report is null || Rows.Number(connection, "SELECT event FROM merged_reports WHERE report = $1", report) is not { } ofEvent)
        {
            return [];
        }

        ImmutableArray<EventReport> reports =
            [.. Rows.List(connection, "SELECT report FROM merged_reports WHERE event = $1 ORDER BY position", row => row.GetInt64(0), ofEvent).Select(_loader.Report)];
        return knownOn is not { } day ? reports
            : reports.Any(one => one.Key == report && one.Published <= day.DayNumber) ? [.. reports.Where(one => one.Published <= day.DayNumber)]
            : [];
    }

    /// <summary>The report with the id of a record, ARTICLE#N; null for none.</summary>
    private long? OfRecord(string id)
    {
        int mark = id.LastIndexOf('#');
        if (mark < 0 || !int.TryParse(id.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal))
        {
            return null;
        }

        return Rows.Number(
            connection,
            """
            SELECT e.report FROM versions v JOIN events e ON e.version = v.version AND e.ordinal = $2
            WHERE v.superseded_by IS NULL AND v.doc = $1 ORDER BY e.report
            """,
            id[..mark], ordinal);
    }

    private ImmutableArray<SourceGroup> Sources(ImmutableArray<EventReport> reports, ImmutableArray<EventEntry> entries)
    {
        Dictionary<long, EventEntry> shown = entries.ToDictionary(entry => entry.Report);
        HashSet<(long, long)> copies = _copies.Among(reports.Select(report => report.Version).ToHashSet());
        return
        [
            .. SourceGroups.Of(reports, copies).Select(group => new SourceGroup(
                group[0].Sources is [{ Sector: "MED" } paper, ..] ? paper.Name : group[0].Outlet ?? shown[group[0].Key].Evidence.Article,
                [.. group.Select(report => shown[report.Key].Evidence.Id)],
                Why(group, copies))),
        ];
    }

    private static string Why(ImmutableArray<EventReport> group, HashSet<(long, long)> copies)
    {
        if (group.Length == 1)
        {
            return "";
        }

        bool isCopied = group.Any(one => group.Any(other => copies.Contains((one.Version, other.Version))));
        bool cites = group.Any(report => report.Sources is [{ Sector: "MED" }, ..]);
        bool isOneArticle = group.All(report => report.Version == group[0].Version);
        return isCopied ? "one prints what the other does" : cites ? "they cite the same paper, or one cites the other" : isOneArticle ? "one article" : "one outlet";
    }

    private static ImmutableArray<Claimant> Claimants(ImmutableArray<EventEntry> entries) =>
    [
        .. entries
            .SelectMany(entry => entry.Sources.Where(source => source.Sector != "MED").Select(source => source.Name).Distinct(StringComparer.Ordinal))
            .GroupBy(name => name, StringComparer.Ordinal)
            .Select(group => new Claimant(group.Key, group.Count()))
            .OrderByDescending(claimant => claimant.Reports).ThenBy(claimant => claimant.Name, StringComparer.Ordinal),
    ];

    /// <summary>For each report after the first the one of the others that links it most strongly to the event.</summary>
    private IEnumerable<ReportJoin> Joins(ImmutableArray<EventReport> reports, ImmutableArray<EventEntry> entries)
    {
        for (int i = 1; i < reports.Length; i++)
        {
            (int with, double points) = Enumerable.Range(0, reports.Length)
                .Where(j => j != i)
                .Select(j => (j, Points: Points(reports[Math.Min(i, j)], reports[Math.Max(i, j)])))
                .MaxBy(pair => pair.Points);
            ImmutableArray<MergeReason> reasons = ReportComparison.Reasons(reports[Math.Min(i, with)], reports[Math.Max(i, with)]);
            yield return new ReportJoin(entries[i].Evidence.Id, entries[with].Evidence.Id, points, reasons);
        }
    }

    private double Points(EventReport earlier, EventReport later) =>
        IsRuled(earlier.Key, later.Key) ? double.PositiveInfinity : ReportComparison.Score(earlier, later) ?? double.NegativeInfinity;

    private bool IsRuled(long one, long other) =>
        Rows.Number(
            connection, "SELECT 1 FROM rulings WHERE together = 1 AND ((one = $1 AND other = $2) OR (one = $2 AND other = $1))", one, other) is not null;
}
