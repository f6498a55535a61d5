using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>Writes events: what each is, its reports, those who take part, and the pairs it lies between.</summary>
internal sealed class MergedEventWriter : IDisposable
{
    /// <summary>An event told as wider than this many days is found by another index than the others.</summary>
    internal const int LongDays = 250;

    /// <summary>Where an event without any day stands: behind all others.</summary>
    internal const string NoDay = "9999-12-31";

    private readonly LedgerConnection _connection;
    private readonly ArticleCopies _copies;
    private readonly RowWriter _events;
    private readonly RowWriter _reports;
    private readonly RowWriter _participants;
    private readonly RowWriter _pairs;

    internal MergedEventWriter(LedgerConnection connection, ArticleCopies copies)
    {
        _connection = connection;
        _copies = copies;
        _events = new RowWriter(
            connection, "merged_events", false, "event", "component", "component_last", "type", "mode", "quad", "score", "cameo", "realis", "hedged",
            "day_from", "day_to", "day_precision", "sort_day", "place", "place_id", "place_country", "place_precision", "latitude", "longitude",
            "reports", "articles", "sources", "first_published", "last_published", "disputed", "best_report", "is_long");
        _reports = new RowWriter(connection, "merged_reports", false, "report", "event", "position");
        _participants = new RowWriter(connection, "merged_participants", false, "event", "role", "position", "actor", "entity", "sort_day");
        _pairs = new RowWriter(connection, "merged_pairs", false, "one", "other", "event", "level", "sort_day", "realis", "type", "quad", "score", "sources");
    }

    /// <summary>Removes the event that a report belongs to, if it is written.</summary>
    /// <returns>Its other reports.</returns>
    internal List<long> Dissolve(long report)
    {
        if (Ask("SELECT event FROM merged_reports WHERE report = $1", report) is not [var number])
        {
            return [];
        }

        List<long> members = Ask("SELECT report FROM merged_reports WHERE event = $1 ORDER BY report", number);
        Delete(number);
        members.Remove(report);
        return members;
    }

    /// <summary>Writes events anew whose members have changed or are fresh, in place of those that their members belonged to.</summary>
    internal void Write(IReadOnlyCollection<SettledEvent> settled, IReadOnlySet<long> fresh)
    {
        List<SettledEvent> changed = [];
        foreach (SettledEvent e in settled)
        {
            if (e.Reports.Any(report => fresh.Contains(report.Key)) || !IsWritten(e))
            {
                changed.Add(e);
            }
            else
            {
                Rows.Run(_connection, "UPDATE merged_events SET component = $2, component_last = $3 WHERE event = $1", e.Number, e.Component, Iso(e.LastPublished));
            }
        }

        foreach (EventReport report in changed.SelectMany(e => e.Reports))
        {
            foreach (long number in Ask("SELECT event FROM merged_reports WHERE report = $1", report.Key))
            {
                Delete(number);
            }
        }

        changed.ForEach(Insert);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _events.Dispose();
        _reports.Dispose();
        _participants.Dispose();
        _pairs.Dispose();
    }

    private bool IsWritten(SettledEvent e) =>
        Ask("SELECT report FROM merged_reports WHERE event = $1 ORDER BY position", e.Number)
            .SequenceEqual(e.Reports.Select(report => report.Key));

    private void Delete(long number)
    {
        foreach (string table in (ReadOnlySpan<string>)["merged_pairs", "merged_participants", "merged_reports", "merged_events"])
        {
            Rows.Run(_connection, $"DELETE FROM {table} WHERE event = $1", number);
        }
    }

    private void Insert(SettledEvent e)
    {
        EventSummary summary = EventSummary.Of(e.Reports);
        EventReport typical = summary.Typical;
        ImmutableArray<EventReport> published = [.. e.Reports.Where(report => report.Published != EventReport.UnknownDay)];
        string? first = published.IsEmpty ? null : Iso(published[0].Published);
        string sortDay = (summary.Days is { } days ? Iso(days.From.DayNumber) : first) ?? NoDay;
        HashSet<long> versions = [.. e.Reports.Select(report => report.Version)];
        int sources = SourceGroups.Of(e.Reports, _copies.Among(versions)).Length;
        _events.Write(
            e.Number, e.Component, Iso(e.LastPublished), typical.Type, typical.Mode, typical.Quad, typical.Score, typical.Cameo,
            Word(summary.Realis), summary.Hedged ? 1 : 0,
            summary.Days is null ? null : Iso(summary.Days.From.DayNumber), summary.Days is null ? null : Iso(summary.Days.To.DayNumber),
            summary.Days is null ? null : Word(summary.Days.Precision), sortDay,
            summary.Place?.Name, summary.Place?.Id, summary.Place?.Country, summary.Place?.Precision is { } precision ? Word(precision) : null,
            summary.Place?.Latitude, summary.Place?.Longitude,
            e.Reports.Length, versions.Count, sources,
            first, published.IsEmpty ? null : Iso(published[^1].Published), string.Join(' ', summary.Disputed), summary.Best.Key,
            summary.Days is { } told && told.To.DayNumber - told.From.DayNumber > LongDays ? 1 : 0);
        for (int i = 0; i < e.Reports.Length; i++)
        {
            _reports.Write(e.Reports[i].Key, e.Number, i);
        }

        WriteParticipants(e, summary, sortDay);
        foreach ((string level, long one, long other) in e.Reports.SelectMany(EventPairs.Of).Distinct().Order())
        {
            // What sums over pairs need stands beside them, so that no event is looked up for it.
            _pairs.Write(one, other, e.Number, level, sortDay, Word(summary.Realis), typical.Type, typical.Quad, typical.Score, sources);
        }
    }

    /// <summary>Those whom the event is told of, and in role "also" those whom only some reports name.</summary>
    private void WriteParticipants(SettledEvent e, EventSummary summary, string sortDay)
    {
        HashSet<long> written = [];
        Write("actor", summary.Actors);
        Write("recipient", summary.Recipients);
        Write("also", e.Reports.SelectMany(report => report.Parties).Where(party => !written.Contains(party.Entity)).DistinctBy(party => party.Entity));

        void Write(string role, IEnumerable<Party> parties)
        {
            int position = 0;
            foreach (Party party in parties.ToArray())
            {
                written.Add(party.Entity);
                _participants.Write(e.Number, role, position++, party.Actor, party.Entity, sortDay);
            }
        }
    }

    private List<long> Ask(string sql, long number) => Rows.List(_connection, sql, row => row.GetInt64(0), number);

    private static string? Iso(int day) =>
        day == EventReport.UnknownDay ? null : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
