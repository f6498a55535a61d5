using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Actors;

/// <summary>Finds who the noun phrases of an article stand for.</summary>
public sealed class ActorResolver
{
    /// <summary>Resolves the noun phrases of an article against the directory and the article itself.</summary>
    public ArticleActors Resolve(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleActors();
    }
}
