namespace Dragoman.Ledger.Merging;

/// <summary>Two reports that are of one event when held against each other alone.</summary>
/// <param name="One">Key of the one.</param>
/// <param name="Other">Key of the other.</param>
/// <param name="Score">Points, at least <see cref="ReportComparison.Threshold"/>; infinite where an analyst has ruled so.</param>
internal readonly record struct ReportLink(long One, long Other, double Score);
