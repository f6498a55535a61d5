using System.Collections.Immutable;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>Divides reports into events, day of publication by day of publication.</summary>
/// <remarks>
/// The reports of a day are divided together, among each other and the events of the days before; these stay as they are, but for what
/// joins them. So an event as of a day is those of its reports that had been published, and what the reports of a day come to follows from
/// what was published by then alone, in whatever order the ledger got it. Where something has changed, what hangs on it is divided anew,
/// from that day on.
/// </remarks>
internal sealed class EventDivision : IDisposable
{
    private readonly EventReportLoader _loader;
    private readonly ReportLinks _links;
    private readonly EventMembers _members;
    private readonly PreparedStatement _rulings;
    private readonly SortedDictionary<int, HashSet<long>> _waiting = [];

    internal EventDivision(LedgerConnection connection, EventReportLoader loader, ReportLinks links, EventMembers members)
    {
        _loader = loader;
        _links = links;
        _members = members;
        _rulings = new PreparedStatement(connection, "SELECT other, together FROM rulings WHERE one = $1 UNION ALL SELECT one, together FROM rulings WHERE other = $1", 1);
    }

    /// <summary>Has a report divided anew.</summary>
    internal void TakeUp(long report)
    {
        int day = DayOf(report);
        if (!_waiting.TryGetValue(day, out HashSet<long>? reports))
        {
            _waiting[day] = reports = [];
        }

        reports.Add(report);
    }

    /// <summary>Takes a report out of its event, before it goes.</summary>
    /// <returns>The number of the event, of which nothing may stay that tells of the report; null for none.</returns>
    internal long? Leave(EventReport report)
    {
        if (_waiting.TryGetValue(report.Published, out HashSet<long>? waiting))
        {
            waiting.Remove(report.Key);
        }

        if (_members.EventOf(report.Key) is not { } number)
        {
            return null;
        }

        _members.Assign(report.Key, null);
        // Those of its day, too, have been judged beside it; without its first report an event is another one.
        TakeUpAfter(number, number == report.Key ? int.MinValue : report.Published - 1);
        return number;
    }

    /// <summary>Divides all that has been taken up.</summary>
    internal void Run()
    {
        while (_waiting.Count > 0)
        {
            (int day, HashSet<long> waiting) = _waiting.First();
            _waiting.Remove(day);
            HashSet<long> done = [];
            foreach (long report in waiting.Order())
            {
                if (!done.Contains(report))
                {
                    Divide(DayGroup.Gather(report, day, this), done);
                }
            }
        }
    }

    /// <summary>Forgets what has been taken up.</summary>
    internal void Clear() => _waiting.Clear();

    /// <inheritdoc/>
    public void Dispose() => _rulings.Dispose();

    private int DayOf(long report) => _loader.DayOf(report);

    private void Divide(DayGroup group, HashSet<long> done)
    {
        done.UnionWith(group.Reports);
        Dictionary<long, HashSet<long>> before = [];
        foreach (long report in group.Reports)
        {
            Note(_members.EventOf(report), report, before);
        }

        ImmutableArray<ImmutableArray<EventReport>> standing =
            [.. group.Events.Order().Select(number => Reports(_members.ReportsOf(number).Where(report => DayOf(report) < group.Day)))];
        Dictionary<long, HashSet<long>> after = [];
        foreach (ImmutableArray<EventReport> divided in ReportClustering.Divide(standing, Reports(group.Reports), group.Links, group.Apart))
        {
            foreach (EventReport report in divided.Where(report => report.Published == group.Day))
            {
                Note(divided[0].Key, report.Key, after);
                _members.Assign(report.Key, divided[0].Key);
            }
        }

        foreach (long number in before.Keys.Union(after.Keys).Order())
        {
            if (!(before.TryGetValue(number, out HashSet<long>? old) && after.TryGetValue(number, out HashSet<long>? now) && old.SetEquals(now)))
            {
                TakeUpAfter(number, group.Day);
                // What has left the event is no more among its reports.
                foreach (long report in before.GetValueOrDefault(number, []))
                {
                    TakeUpLinked(report, group.Day);
                }
            }
        }

        static void Note(long? number, long report, Dictionary<long, HashSet<long>> sets)
        {
            if (number is { } known)
            {
                if (!sets.TryGetValue(known, out HashSet<long>? reports))
                {
                    sets[known] = reports = [];
                }

                reports.Add(report);
            }
        }
    }

    private ImmutableArray<EventReport> Reports(IEnumerable<long> keys) => [.. keys.Select(_loader.Report).Order(Comparer<EventReport>.Create(EventReport.Compare))];

    /// <summary>Takes up those of an event, and those linked with one of it, that were published after a day.</summary>
    private void TakeUpAfter(long number, int day)
    {
        foreach (long report in _members.ReportsOf(number))
        {
            if (DayOf(report) > day)
            {
                TakeUp(report);
            }

            TakeUpLinked(report, day);
        }
    }

    private void TakeUpLinked(long report, int day)
    {
        foreach (long later in _links.After(report))
        {
            if (DayOf(later) > day)
            {
                TakeUp(later);
            }
        }
    }

    /// <summary>Reports of one day that are divided together, as one may bear on another, with all that their division hangs on.</summary>
    private sealed class DayGroup
    {
        private readonly EventDivision _division;
        private readonly Queue<long> _open = [];
        private readonly Dictionary<(long, long), double> _links = [];

        private DayGroup(int day, EventDivision division)
        {
            Day = day;
            _division = division;
        }

        internal int Day { get; }

        /// <summary>The reports of the day.</summary>
        internal HashSet<long> Reports { get; } = [];

        /// <summary>Numbers of the events of the days before that one of them may join.</summary>
        internal HashSet<long> Events { get; } = [];

        internal ImmutableHashSet<(long, long)> Apart { get; private set; } = [];

        internal IEnumerable<ReportLink> Links => _links.Select(link => new ReportLink(link.Key.Item1, link.Key.Item2, link.Value));

        internal static DayGroup Gather(long start, int day, EventDivision division)
        {
            DayGroup group = new(day, division);
            group.Add(start);
            while (group._open.TryDequeue(out long report))
            {
                group.Follow(report);
            }

            return group;
        }

        private void Add(long report)
        {
            if (Reports.Add(report))
            {
                _open.Enqueue(report);
            }
        }

        private void Follow(long report)
        {
            foreach ((long other, double score) in _division._links.With(report))
            {
                Link(report, other, score);
            }

            foreach ((long other, bool together) in _division._rulings.List(row => (row.GetInt64(0), row.GetInt32(1) != 0), report))
            {
                if (together)
                {
                    Link(report, other, double.PositiveInfinity);
                }
                else
                {
                    Apart = Apart.Add((Math.Min(report, other), Math.Max(report, other)));
                }
            }

            if (_division._members.EventOf(report) is { } number)
            {
                foreach (long member in _division._members.ReportsOf(number).Where(member => _division.DayOf(member) == Day))
                {
                    Add(member);
                }
            }
        }

        private void Link(long report, long other, double score)
        {
            int published = _division.DayOf(other);
            if (published > Day)
            {
                return;
            }

            (long, long) pair = (Math.Min(report, other), Math.Max(report, other));
            _links[pair] = Math.Max(score, _links.GetValueOrDefault(pair, double.NegativeInfinity));
            if (published == Day)
            {
                Add(other);
            }
            else if (_division._members.EventOf(other) is { } number && Events.Add(number))
            {
                FollowEvent(number);
            }
        }

        /// <summary>Who else of the day may join an event bears on who does.</summary>
        private void FollowEvent(long number)
        {
            foreach (long member in _division._members.ReportsOf(number).Where(member => _division.DayOf(member) < Day))
            {
                foreach (long later in _division._links.After(member).Where(later => _division.DayOf(later) == Day))
                {
                    Add(later);
                }

                foreach ((long other, bool together) in _division._rulings.List(row => (row.GetInt64(0), row.GetInt32(1) != 0), member))
                {
                    if (together && _division.DayOf(other) == Day)
                    {
                        Add(other);
                    }
                }
            }
        }
    }
}
