using System.Collections.Immutable;

namespace Dragoman.Language.Annotation;

/// <summary>An article with its sentences, trees, names and references.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">Its sentences in order, of the segments that are news only.</param>
/// <param name="Names">Its names in order, without overlap.</param>
/// <param name="Chains">What its pronouns and descriptions stand for, ordered by first mention.</param>
public sealed record AnalysedArticle(
    Article Article,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Name> Names,
    ImmutableArray<ReferenceChain> Chains);
