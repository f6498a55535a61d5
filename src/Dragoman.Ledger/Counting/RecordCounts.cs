namespace Dragoman.Ledger.Counting;

/// <summary>How much a filter lets through; <see cref="Asking.RecordFilter.Limit"/> and <see cref="Asking.RecordFilter.Offset"/> are not asked.</summary>
/// <param name="Events">Events, each once.</param>
/// <param name="Reports">Event reports.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Quantities">Claimed figures.</param>
/// <param name="Ties">Reports of standing relations.</param>
public sealed record RecordCounts(int Events, int Reports, int Statements, int Quantities, int Ties);
