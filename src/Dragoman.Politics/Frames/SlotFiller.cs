using System.Collections.Immutable;

namespace Dragoman.Politics.Frames;

/// <summary>One of the things that may fill a slot.</summary>
/// <param name="Role">What an actor found there is in the event.</param>
/// <param name="Words">Lemmas of which the dependent's head must be one; empty for any.</param>
/// <param name="Types">PLOVER types of which the dependent must tell one; empty for any.</param>
/// <param name="TellsAct">Whether the dependent must itself tell an act, which is then not coded a second time.</param>
/// <param name="IsPlace">Whether the dependent must name a place.</param>
/// <param name="IsExcluding">Whether <paramref name="Words"/> are those that may not stand there.</param>
/// <param name="Reach">Where in the dependent the actor is looked for.</param>
public sealed record SlotFiller(
    SlotRole Role,
    ImmutableHashSet<string> Words,
    ImmutableArray<string> Types,
    bool TellsAct,
    bool IsPlace,
    bool IsExcluding,
    SlotReach Reach);
