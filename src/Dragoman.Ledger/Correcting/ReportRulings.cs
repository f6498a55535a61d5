namespace Dragoman.Ledger.Correcting;

/// <summary>Which reports must be of one event and which must not, as merging and splitting decisions leave it.</summary>
/// <remarks>Never contradicts itself: of two decisions that do, the later one holds.</remarks>
internal sealed class ReportRulings
{
    private readonly SortedSet<(long One, long Other)> _together = [];
    private readonly SortedSet<(long One, long Other)> _apart = [];

    /// <summary>The pairs, each with the smaller key first; the value tells whether they are together.</summary>
    /// <remarks>Two that are together with a third are together, also where the third is published after both.</remarks>
    internal SortedDictionary<(long One, long Other), bool> Pairs => new(
        _together.SelectMany(pair => (long[])[pair.One, pair.Other]).Distinct()
            .SelectMany(one => OneWith(one, except: null).Where(other => one < other).Select(other => ((one, other), true)))
            .Concat(_apart.Select(pair => (pair, false)))
            .ToDictionary());

    /// <summary>Reports are of one event, and so are those that either is one with already.</summary>
    internal void Merge(IReadOnlyList<long> reports)
    {
        for (int i = 0; i < reports.Count; i++)
        {
            for (int j = i + 1; j < reports.Count; j++)
            {
                // Each pair, not a chain: the others stay together when one of them is split off.
                _together.Add(Pair(reports[i], reports[j]));
            }
        }

        if (reports.Count > 1)
        {
            HashSet<long> all = OneWith(reports[0], except: null);
            _apart.RemoveWhere(pair => all.Contains(pair.One) && all.Contains(pair.Other));
        }
    }

    /// <summary>A report is not of the event of others.</summary>
    /// <param name="report">The report.</param>
    /// <param name="others">Reports that it does not belong with.</param>
    internal void Split(long report, IEnumerable<long> others)
    {
        foreach (long other in others.Where(other => other != report))
        {
            HashSet<long> rest = OneWith(other, except: report);
            _together.RemoveWhere(pair => (pair.One == report && rest.Contains(pair.Other)) || (pair.Other == report && rest.Contains(pair.One)));
            _apart.Add(Pair(report, other));
        }
    }

    private static (long, long) Pair(long one, long other) => one < other ? (one, other) : (other, one);

    private HashSet<long> OneWith(long report, long? except)
    {
        HashSet<long> found = [report];
        Queue<long> open = new(found);
        while (open.TryDequeue(out long next))
        {
            foreach ((long one, long other) in _together.Where(pair => pair.One == next || pair.Other == next))
            {
                long reached = one == next ? other : one;
                if (reached != except && found.Add(reached))
                {
                    open.Enqueue(reached);
                }
            }
        }

        return found;
    }
}
