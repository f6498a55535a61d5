using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Frames;

/// <summary>A frame that nearly fits a word: all but one of its slots agree with what hangs from it.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Trigger">The word that it would hang from.</param>
/// <param name="Slot">The slot that nothing fills, or that something fills which may not stand there.</param>
/// <param name="Fit">How closely the rest of the frame fits; higher is closer.</param>
public sealed record FrameMiss(Frame Frame, Token Trigger, FrameSlot Slot, int Fit);
