using System.Collections.Immutable;

namespace Dragoman.Ledger.Correcting;

/// <summary>What came of importing decisions.</summary>
/// <param name="Added">The entries that were not in the log, in the order of their numbers.</param>
/// <param name="Known">How many of the decisions the log had already.</param>
/// <param name="Conflicts">Decisions that say otherwise than one that was there: both stay in the log, the later one holds.</param>
public sealed record ImportedCorrections(ImmutableArray<LogEntry> Added, int Known, ImmutableArray<CorrectionConflict> Conflicts)
{
    /// <summary>The new entries that have no effect here, or not all of it.</summary>
    public ImmutableArray<LogEntry> Unplaced => [.. Added.Where(entry => entry.Problem is not null)];
}
