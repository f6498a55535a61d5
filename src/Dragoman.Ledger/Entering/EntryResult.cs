namespace Dragoman.Ledger.Entering;

/// <summary>What entering an article did.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Number">Which version of the article it is, from 1.</param>
/// <param name="Difference">What changed since the version that it supersedes; null unless it is a new version.</param>
public sealed record EntryResult(EntryOutcome Outcome, int Number, VersionDifference? Difference);
