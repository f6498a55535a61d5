namespace Dragoman.Language.Annotation;

/// <summary>A name in the text.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="FirstToken">Index of its first word in the sentence.</param>
/// <param name="EndToken">One past the index of its last word.</param>
/// <param name="Span">Where it stands in the article's text.</param>
public sealed record Name(NameKind Kind, int Sentence, int FirstToken, int EndToken, TextSpan Span)
{
    /// <summary>The office or rank before a person's name ("Foreign Minister", "Lt. Gen."); null for none.</summary>
    public TextSpan? Title { get; init; }
}
