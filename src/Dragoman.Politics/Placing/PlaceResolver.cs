using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Placing;

/// <summary>Finds which places the names of an article stand for.</summary>
public sealed class PlaceResolver
{
    /// <summary>Resolves the place names of an article against the gazetteer.</summary>
    public ArticlePlaces Resolve(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticlePlaces();
    }
}
