using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Merging;

/// <summary>Divides reports that links hold together into events, beside events that stand already.</summary>
/// <remarks>
/// The strongest link first, two groups become one unless something in the one excludes something in the other, or both are events that
/// stand: so a report that tells little cannot make one event of two that it resembles. The outcome follows from the events, reports, links
/// and rulings, not from their order.
/// </remarks>
internal sealed class ReportClustering
{
    private readonly Dictionary<long, Group> _groups;
    private readonly ImmutableHashSet<(long, long)> _apart;

    private ReportClustering(IEnumerable<Group> groups, ImmutableHashSet<(long, long)> apart)
    {
        _groups = groups.SelectMany(group => group.Members.Select(report => (report.Key, group))).ToDictionary(one => one.Key, one => one.group);
        _apart = apart;
    }

    /// <summary>The events of some reports.</summary>
    /// <param name="standing">Events that stand, each as its reports in order of publication.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="links">Links among all of them.</param>
    /// <param name="apart">Pairs of keys, the smaller first, that an analyst has ruled to be of two events.</param>
    /// <returns>Groups of reports, each in order of publication, the groups in order of their first reports.</returns>
    internal static ImmutableArray<ImmutableArray<EventReport>> Divide(
        IEnumerable<ImmutableArray<EventReport>> standing, IEnumerable<EventReport> reports, IEnumerable<ReportLink> links,
        ImmutableHashSet<(long, long)> apart)
    {
        ReportClustering clustering = new([.. standing.Select(Group.Standing), .. reports.Select(report => new Group(report))], apart);
        foreach (ReportLink link in links.OrderByDescending(link => link.Score).ThenBy(link => link.One).ThenBy(link => link.Other))
        {
            clustering.Join(link);
        }

        List<ImmutableArray<EventReport>> events =
            [.. clustering._groups.Values.Distinct().Select(group => group.Members.ToImmutableArray().Sort(EventReport.Compare))];
        events.Sort((one, other) => EventReport.Compare(one[0], other[0]));
        return [.. events];
    }

    private void Join(ReportLink link)
    {
        Group one = _groups[link.One];
        Group other = _groups[link.Other];
        if (one == other || (one.IsStanding && other.IsStanding) || !(double.IsPositiveInfinity(link.Score) || one.Admits(other)) || AreRuledApart(one, other))
        {
            return;
        }

        (Group smaller, Group larger) = one.IsStanding || (!other.IsStanding && one.Members.Count >= other.Members.Count) ? (other, one) : (one, other);
        larger.TakeIn(smaller);
        foreach (EventReport report in smaller.Members)
        {
            _groups[report.Key] = larger;
        }
    }

    private bool AreRuledApart(Group one, Group other)
    {
        foreach ((long a, long b) in _apart)
        {
            if (_groups.TryGetValue(a, out Group? groupOfA) && _groups.TryGetValue(b, out Group? groupOfB)
                && ((groupOfA == one && groupOfB == other) || (groupOfA == other && groupOfB == one)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports that are one event so far, and what they exclude together.</summary>
    private sealed class Group(EventReport first)
    {
        private readonly HashSet<string> _types = new(StringComparer.Ordinal) { first.Type };
        private EventReport _head = first;
        private int _from = first.HasPreciseDays ? first.Days!.From.DayNumber : int.MinValue; // precise days are days
        private int _to = first.HasPreciseDays ? first.Days!.To.DayNumber : int.MaxValue; // as above
        private int? _firstUndated = UndatedDay(first);
        private int? _lastUndated = UndatedDay(first);
        private string? _town = Town(first);

        internal List<EventReport> Members { get; } = [first];

        /// <summary>Whether it is an event that stands already.</summary>
        internal bool IsStanding { get; private init; }

        /// <summary>The group of an event that stands already.</summary>
        internal static Group Standing(ImmutableArray<EventReport> reports)
        {
            Group group = new(reports[0]) { IsStanding = true };
            foreach (EventReport report in reports.Skip(1))
            {
                group.TakeIn(new Group(report));
            }

            return group;
        }

        /// <summary>Whether nothing in the one excludes the other.</summary>
        internal bool Admits(Group other) =>
            // A day apart is the time of day, or of the zone.
            Math.Max(_from, other._from) - (long)Math.Min(_to, other._to) <= 1
            && (_town is null || other._town is null || _town == other._town)
            && !IsTooLong(other)
            && _types.All(one => other._types.All(type => TypeFamilies.AreCompatible(one, type)))
            && ReportComparison.Score(_head, other._head) is not null;

        internal void TakeIn(Group other)
        {
            Members.AddRange(other.Members);
            _types.UnionWith(other._types);
            _head = Headship(other._head) > Headship(_head)
                || (Headship(other._head) == Headship(_head) && EventReport.Compare(other._head, _head) < 0) ? other._head : _head;
            (_from, _to) = (Math.Max(_from, other._from), Math.Min(_to, other._to));
            _firstUndated = _firstUndated is { } first && other._firstUndated is { } otherFirst ? Math.Min(first, otherFirst) : _firstUndated ?? other._firstUndated;
            _lastUndated = _lastUndated is { } last && other._lastUndated is { } otherLast ? Math.Max(last, otherLast) : _lastUndated ?? other._lastUndated;
            _town ??= other._town;
        }

        private bool IsTooLong(Group other) =>
            _firstUndated is { } first && _lastUndated is { } last && other._firstUndated is { } otherFirst && other._lastUndated is { } otherLast
            && Math.Max(last, otherLast) - Math.Min(first, otherFirst) > ReportDays.MostDaysApart;

        /// <summary>How much a report says: the one that says most stands for the group.</summary>
        private static int Headship(EventReport report) =>
            (report.HasPreciseDays ? 4 : report.Days is null ? 0 : 2) + report.Parties.Count(party => party.IsNamed) + (Town(report) is null ? 0 : 1);

        private static int? UndatedDay(EventReport report) =>
            report.Days is null && report.Published != EventReport.UnknownDay ? report.Published : null;

        private static string? Town(EventReport report) =>
            report.Place is { Precision: PlacePrecision.City or PlacePrecision.Point } place ? place.Name : null;
    }
}
