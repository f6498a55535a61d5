using System.Collections.Immutable;

namespace Dragoman.Ledger.Correcting;

/// <summary>A decision in the log of a ledger, and what has become of it there.</summary>
/// <param name="Number">Its number in this ledger, from 1, as it came in. Another ledger may number it otherwise.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Undoes">Number of the entry that it undoes; null for other decisions, and where that entry is not in the log.</param>
/// <param name="UndoneBy">Number of the entry that undoes it; null while it counts.</param>
/// <param name="Places">For each anchor, where it was found in the current version of its article.</param>
/// <param name="Problem">Why it has no effect, or not all of it; null where it has, and where it is undone.</param>
public sealed record LogEntry(
    int Number, Decision Decision, int? Undoes, int? UndoneBy, ImmutableArray<AnchorPlace> Places, UnplacedReason? Problem);
