namespace Dragoman.Ledger.Entering;

/// <summary>A stretch of words that differs between two versions of a text.</summary>
/// <param name="Lead">A few words before it, the same in both; "" at the beginning.</param>
/// <param name="Removed">The words that only the older version has; "" for none.</param>
/// <param name="Added">The words that only the newer version has; "" for none.</param>
/// <param name="Tail">A few words after it, the same in both; "" at the end.</param>
public sealed record TextChange(string Lead, string Removed, string Added, string Tail);
