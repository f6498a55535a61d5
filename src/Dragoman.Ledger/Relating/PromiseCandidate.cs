using System.Collections.Immutable;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Relating;

/// <summary>A later act that may bear on an open item.</summary>
/// <param name="Outcome">What it would make of the item.</param>
/// <param name="Act">The act; its words are those of <see cref="MergedEvent.Best"/>.</param>
/// <param name="DaysLater">How many days after the item was made.</param>
/// <param name="SharedWords">Words of its sentence that the item's has too, in lower case.</param>
public sealed record PromiseCandidate(PromiseOutcome Outcome, MergedEvent Act, int DaysLater, ImmutableArray<string> SharedWords);
