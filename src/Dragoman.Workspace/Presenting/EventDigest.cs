using System.Collections.Immutable;
using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Presenting;

/// <summary>Keeps the weightiest of events that pass by, however many there are.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class EventDigest(int most)
{
    // So many pass before the lighter ones are let go.
    private const int Room = 4;

    private readonly List<MergedEvent> _kept = [];

    /// <summary>How many events passed.</summary>
    internal int Seen { get; private set; }

    /// <summary>How many reports these have.</summary>
    internal long Reports { get; private set; }

    /// <summary>How many of them were to be kept.</summary>
    internal int Taken { get; private set; }

    /// <summary>The weightiest, in the order in which they passed.</summary>
    internal ImmutableArray<MergedEvent> Events => WeightiestEvents.Of([.. _kept], most);

    /// <summary>An event passes.</summary>
    /// <param name="e">The event.</param>
    /// <param name="isWanted">Whether it is to be kept.</param>
    internal void Take(MergedEvent e, bool isWanted)
    {
        Seen++;
        Reports += e.Reports;
        if (!isWanted)
        {
            return;
        }

        Taken++;
        _kept.Add(e);
        if (_kept.Count >= most * Room)
        {
            ImmutableArray<MergedEvent> heavy = Events;
            _kept.Clear();
            _kept.AddRange(heavy);
        }
    }
}
