namespace Dragoman.Ledger.Counting;

/// <summary>How often something occurs.</summary>
/// <param name="Name">What.</param>
/// <param name="Count">How often.</param>
public sealed record Tally(string Name, int Count);
