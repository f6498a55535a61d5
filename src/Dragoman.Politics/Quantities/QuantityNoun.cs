namespace Dragoman.Politics.Quantities;

/// <summary>What a figure counts, by its noun, as <c>data/quantities/nouns.tsv</c> has it.</summary>
/// <param name="Kind">Kind of the quantity, "land" or "list".</param>
/// <param name="Unit">Its unit; "" for the noun itself.</param>
internal sealed record QuantityNoun(string Kind, string Unit);
