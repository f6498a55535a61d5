using System.Collections.Immutable;

namespace Dragoman.Politics.Frames;

/// <summary>How English tells one kind of act: a word, what hangs from it, and what that makes of those involved.</summary>
/// <param name="Id">Type, mode, part of speech, first trigger and six hexadecimal digits of the line's hash: the same wherever in the files the line stands.</param>
/// <param name="Line">The frame as its file writes it, comments left out.</param>
/// <param name="Kind">Part of speech of the trigger.</param>
/// <param name="Triggers">The words that the frame hangs from.</param>
/// <param name="Type">PLOVER's type.</param>
/// <param name="Mode">PLOVER's mode; "" for none.</param>
/// <param name="Contexts">PLOVER's contexts that the frame brings with it.</param>
/// <param name="Slots">Its dependents, in the order in which they are filled.</param>
public sealed record Frame(
    string Id,
    string Line,
    FrameKind Kind,
    ImmutableArray<FrameTrigger> Triggers,
    string Type,
    string Mode,
    ImmutableArray<string> Contexts,
    ImmutableArray<FrameSlot> Slots)
{
    /// <summary>
    /// Whether the act in a slot is told by the frame alone ("agreed to withdraw", "urged them to withdraw"). What is condemned or praised is
    /// an event of its own besides.
    /// </summary>
    public bool HoldsItsAct => Type is not ("ACCUSE" or "SUPPORT");
}
