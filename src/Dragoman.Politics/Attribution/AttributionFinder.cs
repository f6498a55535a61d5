using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;

namespace Dragoman.Politics.Attribution;

/// <summary>Finds who says what: reporting verbs, "according to", quotations, tweets.</summary>
public sealed class AttributionFinder
{
    /// <summary>Finds the acts of speech and belief of an article.</summary>
    public ArticleAttributions Find(AnalysedArticle article, ArticleActors actors)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(actors);
        return new ArticleAttributions([]);
    }
}
