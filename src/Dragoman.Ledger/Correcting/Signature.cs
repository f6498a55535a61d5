namespace Dragoman.Ledger.Correcting;

/// <summary>Who decides, when and why. Nothing is corrected without it.</summary>
/// <param name="Who">A person's name or initials; not blank.</param>
/// <param name="When">The moment; decisions take effect in its order, whatever the order in which they reach the ledger.</param>
/// <param name="Why">The reason, in a sentence; not blank.</param>
public sealed record Signature(string Who, DateTimeOffset When, string Why);
