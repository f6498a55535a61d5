using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;

namespace Dragoman.Politics.Dating;

/// <summary>Finds and resolves the date expressions of an article.</summary>
/// <remarks><c>docs/dates.md</c> tells what is read and how it is resolved. Thread-safe.</remarks>
public sealed class DateResolver
{
    private readonly DateScope _scope;
    private readonly TenseReader _tense;

    /// <summary>Makes a resolver.</summary>
    /// <param name="verbs">Which verbs share their time with what.</param>
    public DateResolver(ClauseVerbs verbs)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        _scope = new DateScope(verbs);
        _tense = new TenseReader(verbs);
    }

    /// <summary>Resolves the date expressions of an article; a tweet's against its own day.</summary>
    public ArticleDates Resolve(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleDates(
            _scope,
            [
                .. article.Sentences.Select(sentence =>
                    new DateGrammar(sentence, sentence.Segment.Day ?? article.Article.Published?.Day, _scope, _tense).Read()),
            ]);
    }
}
