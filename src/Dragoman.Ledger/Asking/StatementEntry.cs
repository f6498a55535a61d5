using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Asking;

/// <summary>A statement, as the ledger holds it.</summary>
/// <param name="Evidence">Where its cue stands.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Addressee">To whom; null where the text does not tell.</param>
/// <param name="Mode">How it is rendered.</param>
/// <param name="Content">What is said.</param>
/// <param name="Days">When; null where the text does not tell.</param>
public sealed record StatementEntry(
    Evidence Evidence, CodedActor? Speaker, CodedActor? Addressee, SpeechMode Mode, string Content, DayInterval? Days);
