using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>Who says what in one article.</summary>
/// <param name="All">Every act of speech or belief, ordered by cue.</param>
public sealed record ArticleAttributions(ImmutableArray<Attributed> All)
{
    /// <summary>Who vouches for the words at a place, outermost first; empty where the outlet itself does.</summary>
    public ImmutableArray<CodedActor> SourcesOf(TextSpan span) => [.. All
        .Where(a => a.Content.Contains(span) && !a.Cue.Overlaps(span))
        .OrderByDescending(a => a.Content.Length)
        .Select(a => a.Speaker)
        .Distinct()];
}
