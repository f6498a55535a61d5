using System.Collections.Immutable;

namespace Dragoman.Ledger.Counting;

/// <summary>What the events are like that a filter lets through: how many have each value; the most frequent first, then by name.</summary>
/// <param name="Events">How many there are.</param>
/// <param name="Types">PLOVER's types.</param>
/// <param name="Quads">Quad classes.</param>
/// <param name="Realis">actual, negated, future, hypothetical.</param>
/// <param name="Outlets">Outlets that report them; an event counts for each.</param>
/// <param name="Actors">Those whom their reports name; an event counts for each.</param>
/// <param name="Sources">Those on whose word reports of them rest; an event counts for each.</param>
public sealed record EventFacets(
    int Events,
    ImmutableArray<Tally> Types,
    ImmutableArray<Tally> Quads,
    ImmutableArray<Tally> Realis,
    ImmutableArray<Tally> Outlets,
    ImmutableArray<Tally> Actors,
    ImmutableArray<Tally> Sources);
