namespace Dragoman.Language.Annotation;

/// <summary>A noun phrase or pronoun that stands for something.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Head">Index of its head word in the sentence.</param>
/// <param name="Span">The phrase in the article's text.</param>
public sealed record Mention(int Sentence, int Head, TextSpan Span);
