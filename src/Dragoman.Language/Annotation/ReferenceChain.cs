using System.Collections.Immutable;

namespace Dragoman.Language.Annotation;

/// <summary>Mentions that stand for the same thing, in the order of the text.</summary>
/// <param name="Mentions">At least two.</param>
public sealed record ReferenceChain(ImmutableArray<Mention> Mentions);
