using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>Writes events as they stand, and as they stood from one report to the next.</summary>
internal sealed class MergedEventWriter : IDisposable
{
    /// <summary>An event told as wider than this many days is found by another index than the others.</summary>
    internal const int LongDays = 250;

    private static readonly ImmutableArray<string> _tables =
    [
        "merged_pairs", "merged_participants", "past_pairs", "past_participants", "past_events", "event_outlets", "event_sources", "event_parties",
        "merged_reports", "merged_events",
    ];

    private readonly ArticleCopies _copies;
    private readonly ImmutableArray<PreparedStatement> _deletions;
    private readonly PreparedStatement _classesOf;
    private readonly PreparedStatement _purge;
    private readonly RowWriter _reports;
    private readonly RowWriter _classes;
    private readonly RowWriter _outlets;
    private readonly RowWriter _sources;
    private readonly RowWriter _parties;
    private readonly EventStateWriter _merged;
    private readonly EventStateWriter _past;
    private readonly PairTotals _totals;

    internal MergedEventWriter(LedgerConnection connection, ArticleCopies copies)
    {
        _copies = copies;
        _deletions = [.. _tables.Select(table => new PreparedStatement(connection, $"DELETE FROM {table} WHERE event = $1", 1))];
        _classesOf = new PreparedStatement(connection, "SELECT class FROM merged_events WHERE event = $1 UNION SELECT class FROM past_events WHERE event = $1", 1);
        _purge = new PreparedStatement(
            connection,
            """
            DELETE FROM event_classes WHERE class = $1
            AND NOT EXISTS (SELECT 1 FROM merged_events WHERE class = $1) AND NOT EXISTS (SELECT 1 FROM past_events WHERE class = $1)
            """,
            1);
        _reports = new RowWriter(connection, "merged_reports", false, "report", "event", "position", "published");
        _classes = new RowWriter(connection, "event_classes", true, "class", "type", "mode", "quad", "realis");
        _outlets = new RowWriter(connection, "event_outlets", true, "outlet", "event", "since");
        _sources = new RowWriter(connection, "event_sources", true, "entity", "event", "since");
        _parties = new RowWriter(connection, "event_parties", true, "entity", "event", "since");
        _merged = new EventStateWriter(connection, "merged");
        _past = new EventStateWriter(connection, "past");
        _totals = new PairTotals(connection);
    }

    /// <summary>Writes events anew.</summary>
    /// <param name="numbers">Numbers of events that are no more what they were; they go, but for those that come anew.</param>
    /// <param name="events">The events that there are instead.</param>
    internal void Write(IEnumerable<long> numbers, IReadOnlyCollection<SettledEvent> events)
    {
        HashSet<long> left = [];
        foreach (long number in numbers)
        {
            left.UnionWith(Remove(number));
        }

        foreach (SettledEvent e in events)
        {
            Insert(e);
            _totals.Count(e.Number, 1);
        }

        _totals.Write();
        Purge(left);
    }

    /// <summary>Deletes an event.</summary>
    internal void Delete(long number)
    {
        List<long> classes = Remove(number);
        _totals.Write();
        Purge(classes);
    }

    /// <summary>Forgets what was counted, as the transaction has been undone.</summary>
    internal void Forget() => _totals.Clear();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (IDisposable one in (ReadOnlySpan<IDisposable>)[.. _deletions, _classesOf, _purge, _reports, _classes, _outlets, _sources, _parties, _merged, _past, _totals])
        {
            one.Dispose();
        }
    }

    /// <summary>Deletes an event but for its classes, which others may have.</summary>
    private List<long> Remove(long number)
    {
        List<long> classes = _classesOf.Numbers(number);
        _totals.Count(number, -1);
        foreach (PreparedStatement deletion in _deletions)
        {
            deletion.Run(number);
        }

        return classes;
    }

    private void Purge(IEnumerable<long> classes)
    {
        foreach (long one in classes)
        {
            _purge.Run(one);
        }
    }

    private void Insert(SettledEvent e)
    {
        HashSet<(long, long)> copies = _copies.Among(e.Reports.Select(report => report.Version).ToHashSet());
        foreach ((ImmutableArray<EventReport> reports, int from, int? until) in e.States())
        {
            EventState state = EventState.Of(e.Number, reports, copies);
            _classes.Write(state.Class.Number, state.Class.Type, state.Class.Mode, state.Class.Quad, state.Class.Realis);
            if (until is { } end)
            {
                _past.Write(state, Day(from), Day(end));
            }
            else
            {
                _merged.Write(state, Day(from), null);
            }
        }

        for (int i = 0; i < e.Reports.Length; i++)
        {
            EventReport report = e.Reports[i];
            string since = Day(report.Published);
            _reports.Write(report.Key, e.Number, i, report.Published == EventReport.UnknownDay ? null : since);
            if (report.Outlet is { } outlet)
            {
                _outlets.Write(outlet, e.Number, since);
            }

            foreach (Party source in report.Sources)
            {
                _sources.Write(source.Entity, e.Number, since);
            }

            foreach (Party party in report.Parties)
            {
                _parties.Write(party.Entity, e.Number, since);
            }
        }
    }

    private static string Day(int day) =>
        day == EventReport.UnknownDay ? StoredDays.Never : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
