using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Counting;

/// <summary>A place and how many events were there.</summary>
/// <param name="Place">The place, with coordinates where it has some, and how finely it is told.</param>
/// <param name="Events">How many events were there, or are said to.</param>
/// <param name="Actual">How many of these have happened.</param>
public sealed record EventPlace(CodedPlace Place, int Events, int Actual);
