namespace Dragoman.Ledger.Correcting;

/// <summary>A decision of the log.</summary>
/// <param name="Number">Its number in this ledger.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Counts">Whether no entry undoes it.</param>
internal sealed record StoredDecision(int Number, Decision Decision, bool Counts);
