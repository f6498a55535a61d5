using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Quantities;

/// <summary>A number with its qualifier and the noun that it counts, before it is known what kind of claim it is.</summary>
/// <param name="Number">The number, or the range.</param>
/// <param name="First">Index of the first word, qualifier and currency included.</param>
/// <param name="End">One past the index of the last word, counted noun included.</param>
/// <param name="Qualifier">The words that qualify it; "" for none.</param>
/// <param name="Bound">"least", "most", "about"; "" for none.</param>
/// <param name="Counted">The noun counted; null for a bare number.</param>
/// <param name="Anchor">The word whose place in the tree is the figure's: the noun, or the number itself.</param>
/// <param name="Currency">ISO 4217 code; null where it is no money.</param>
/// <param name="MeasuredUnit">The unit of "430-mile", "20-year"; null where the noun is counted itself.</param>
internal sealed record Figure(
    NumberPhrase Number, int First, int End, string Qualifier, string Bound, Token? Counted, Token Anchor, string? Currency, Token? MeasuredUnit);
