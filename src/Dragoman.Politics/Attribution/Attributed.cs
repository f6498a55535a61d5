using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>One act of speech or belief: who is reported as saying or believing what.</summary>
/// <param name="Sentence">Index of the sentence that holds the cue.</param>
/// <param name="Cue">The cue ("said", "according to", "fear").</param>
/// <param name="CueToken">Index of the cue's head word in its sentence.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Addressee">To whom; null where not told.</param>
/// <param name="Content">What is said, without outer quotation marks; may reach over several sentences.</param>
/// <param name="Mode">How it is rendered.</param>
/// <param name="IsStatement">False for a belief of unnamed people ("some fear"): a source, but no statement.</param>
/// <param name="Rule">What found it.</param>
public sealed record Attributed(
    int Sentence,
    TextSpan Cue,
    int CueToken,
    CodedActor Speaker,
    CodedActor? Addressee,
    TextSpan Content,
    SpeechMode Mode,
    bool IsStatement,
    string Rule)
{
    /// <summary>How likely it is right, 0 to 1: what the verb or the construction gives.</summary>
    public double Prior { get; init; } = 0.85;
}
