namespace Dragoman.Politics.Quantities;

/// <summary>Words that bound or soften a figure, as <c>data/quantities/qualifiers.tsv</c> has them.</summary>
/// <param name="Words">In lower case.</param>
/// <param name="IsBefore">Whether they stand before the figure.</param>
/// <param name="Bound">"least", "most" or "about".</param>
internal sealed record QuantityQualifier(string Words, bool IsBefore, string Bound);
