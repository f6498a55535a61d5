using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>Which event each report is of, as the file has it and as it is to become.</summary>
internal sealed class EventMembers : IDisposable
{
    private readonly PreparedStatement _eventOf;
    private readonly PreparedStatement _reportsOf;
    private readonly Dictionary<long, long?> _events = [];
    private readonly Dictionary<long, HashSet<long>> _reports = [];
    private readonly HashSet<long> _changed = [];

    internal EventMembers(LedgerConnection connection)
    {
        _eventOf = new PreparedStatement(connection, "SELECT event FROM merged_reports WHERE report = $1", 1);
        _reportsOf = new PreparedStatement(connection, "SELECT report FROM merged_reports WHERE event = $1", 1);
    }

    /// <summary>Numbers of the events that a report has joined or left since the last time, sorted.</summary>
    internal IEnumerable<long> Changed => _changed.Order();

    /// <summary>The event of a report; null for none.</summary>
    internal long? EventOf(long report)
    {
        if (!_events.TryGetValue(report, out long? number))
        {
            _events[report] = number = _eventOf.Numbers(report) is [var found] ? found : null;
        }

        return number;
    }

    /// <summary>The reports of an event; none for one that is not there.</summary>
    internal IReadOnlySet<long> ReportsOf(long number) => Members(number);

    /// <summary>Has a report be of an event, or of none, and no more of that which it was of.</summary>
    internal void Assign(long report, long? number)
    {
        if (EventOf(report) is { } before && before != number)
        {
            Members(before).Remove(report);
            _changed.Add(before);
        }

        _events[report] = number;
        if (number is { } after && Members(after).Add(report))
        {
            _changed.Add(after);
        }
    }

    /// <summary>Forgets what has been written, or is not to be.</summary>
    internal void Clear()
    {
        _events.Clear();
        _reports.Clear();
        _changed.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _eventOf.Dispose();
        _reportsOf.Dispose();
    }

    private HashSet<long> Members(long number)
    {
        if (!_reports.TryGetValue(number, out HashSet<long>? members))
        {
            // Those that have been assigned before the event was asked for are where they were assigned to.
            _reports[number] = members = [.. _reportsOf.Numbers(number).Where(report => !_events.TryGetValue(report, out long? known) || known == number)];
            foreach (long report in members)
            {
                // The rows of an event may go before it is divided anew.
                _events[report] = number;
            }
        }

        return members;
    }
}
