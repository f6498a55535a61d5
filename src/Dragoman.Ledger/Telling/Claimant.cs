namespace Dragoman.Ledger.Telling;

/// <summary>One on whose word reports rest.</summary>
/// <param name="Name">Name of the actor.</param>
/// <param name="Reports">How many reports of the event rest on it.</param>
public sealed record Claimant(string Name, int Reports);
