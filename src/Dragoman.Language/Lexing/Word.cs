using Dragoman.Language.Annotation;

namespace Dragoman.Language.Lexing;

/// <summary>A syntactic word as the tokenizer finds it.</summary>
/// <param name="Span">Where it stands in the text; never empty.</param>
/// <param name="IsPart">Whether it is written as one token with the word before it: the "n't" of "don't" (UD's multiword tokens).</param>
public readonly record struct Word(TextSpan Span, bool IsPart);
