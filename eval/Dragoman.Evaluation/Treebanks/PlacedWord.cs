using Dragoman.Language.Annotation;

namespace Dragoman.Evaluation.Treebanks;

/// <summary>A word with its head as a place in the text (null for a root), so that two analyses of the same text can be compared.</summary>
internal sealed record PlacedWord(string Upos, string Xpos, string Lemma, TextSpan? Head, string Relation);
