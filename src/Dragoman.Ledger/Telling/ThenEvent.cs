namespace Dragoman.Ledger.Telling;

/// <summary>An event as it stood by what had been published on a day.</summary>
/// <param name="Event">The event.</param>
/// <param name="Entities">Those whom its reports name.</param>
/// <param name="Pairs">The pairs that it lies between, as its reports name them; the smaller number first.</param>
/// <param name="Bodies">The pairs of the states and bodies that these act for.</param>
/// <param name="Versions">The articles of its reports.</param>
internal sealed record ThenEvent(
    MergedEvent Event, HashSet<long> Entities, HashSet<(long One, long Other)> Pairs, HashSet<(long One, long Other)> Bodies, HashSet<long> Versions);
