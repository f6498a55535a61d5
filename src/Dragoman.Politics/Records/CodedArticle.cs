using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>An article with all that was found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Records">Its records, ordered by span, then layer, then as found; events, statements, quantities and ties together.</param>
public sealed record CodedArticle(Article Article, ImmutableArray<CodedRecord> Records)
{
    /// <summary>The extents of its sentences in order: the words to show beside a record.</summary>
    public ImmutableArray<TextSpan> Sentences { get; init; } = [];

    /// <summary>The names in it that stand for actors, in order: under which names each actor goes.</summary>
    public ImmutableArray<ActorMention> Mentions { get; init; } = [];
}
