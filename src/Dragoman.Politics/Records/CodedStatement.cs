using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>Who said what to whom; <see cref="CodedRecord.Span"/> covers the cue ("said", "according to").</summary>
public sealed record CodedStatement : CodedRecord
{
    /// <summary>Who speaks.</summary>
    public required CodedActor Speaker { get; init; }

    /// <summary>To whom; null where the text does not tell.</summary>
    public CodedActor? Addressee { get; init; }

    /// <summary>How it is rendered.</summary>
    public required SpeechMode Mode { get; init; }

    /// <summary>What is said, without outer quotation marks, in the article's text.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>When it was said; null where the text does not tell.</summary>
    public DayInterval? Date { get; init; }
}
