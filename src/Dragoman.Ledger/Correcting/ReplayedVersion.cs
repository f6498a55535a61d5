using System.Collections.Immutable;

namespace Dragoman.Ledger.Correcting;

/// <summary>A version of an article after all decisions about it.</summary>
/// <param name="Records">Its records, in order.</param>
/// <param name="Places">What became of each anchor, by number of the decision and position among its anchors.</param>
internal sealed record ReplayedVersion(
    ImmutableArray<EffectiveRecord> Records, ImmutableSortedDictionary<(int Number, int Position), FoundAnchor> Places);
