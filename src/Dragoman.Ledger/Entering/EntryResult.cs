using System.Collections.Immutable;

namespace Dragoman.Ledger.Entering;

/// <summary>What entering an article did.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Number">Which version of the article it is, from 1.</param>
/// <param name="Difference">What changed since the version that it supersedes; null unless it is a new version.</param>
public sealed record EntryResult(EntryOutcome Outcome, int Number, VersionDifference? Difference)
{
    /// <summary>Numbers of the decisions about the article that have no place in it as it is now, or not all their places.</summary>
    public ImmutableArray<int> Unplaced { get; init; } = [];
}
