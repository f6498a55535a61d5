using System.Collections.Immutable;

namespace Dragoman.Ledger.Relating;

/// <summary>Two actors and what is reported between them.</summary>
/// <param name="One">The one that comes first by the alphabet.</param>
/// <param name="Other">The other.</param>
/// <param name="Reports">Event reports that name both.</param>
/// <param name="Articles">Articles that these stand in.</param>
/// <param name="Cooperative">How many of the reports are of cooperation, in words or deeds.</param>
/// <param name="Conflictual">How many are of conflict, in words or deeds.</param>
/// <param name="Types">Types of these reports with their number, the most frequent first.</param>
public sealed record PairEntry(
    string One, string Other, int Reports, int Articles, int Cooperative, int Conflictual, ImmutableArray<KeyValuePair<string, int>> Types);
