using System.Collections.Immutable;
using Dragoman.Ledger.Asking;

namespace Dragoman.Ledger.Relating;

/// <summary>Figures for the same thing that do not agree.</summary>
/// <param name="Kind">troops, casualties …</param>
/// <param name="Of">Who or what is measured.</param>
/// <param name="Unit">"person", "percent" …</param>
/// <param name="Claims">The claims, by day; at least two different values.</param>
public sealed record DisputedFigure(string Kind, string Of, string Unit, ImmutableArray<QuantityEntry> Claims);
