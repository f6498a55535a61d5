using System.Collections.Immutable;

namespace Dragoman.Politics.Frames;

/// <summary>A dependent that a frame asks for, allows or forbids.</summary>
/// <param name="Text">The slot as its file writes it: "obj=R?".</param>
/// <param name="Relations">How the dependent hangs from the trigger: subj, obj, inf, that, poss, or a preposition.</param>
/// <param name="Fillers">What may stand there; the first that fits is taken. Empty where anything may.</param>
/// <param name="Need">Whether the slot must be filled.</param>
public sealed record FrameSlot(string Text, ImmutableArray<string> Relations, ImmutableArray<SlotFiller> Fillers, SlotNeed Need);
