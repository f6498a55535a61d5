using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Dating;

/// <summary>Finds and resolves the date expressions of an article.</summary>
public sealed class DateResolver
{
    /// <summary>Resolves the date expressions of an article.</summary>
    public ArticleDates Resolve(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleDates();
    }
}
