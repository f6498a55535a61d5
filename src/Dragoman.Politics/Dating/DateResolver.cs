using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Dating;

/// <summary>Finds and resolves the date expressions of an article.</summary>
/// <remarks><c>docs/dates.md</c> tells what is read and how it is resolved. Thread-safe.</remarks>
public sealed class DateResolver
{
    /// <summary>Resolves the date expressions of an article; a tweet's against its own day.</summary>
    public ArticleDates Resolve(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleDates(
        [
            .. article.Sentences.Select(sentence => new DateGrammar(sentence, sentence.Segment.Day ?? article.Article.Published?.Day).Read()),
        ]);
    }
}
