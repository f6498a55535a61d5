using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Finds and resolves the date expressions of an article.</summary>
/// <remarks><c>docs/dates.md</c> tells what is read and how it is resolved. Thread-safe.</remarks>
public sealed class DateResolver
{
    private const int ReachOfToldInSentences = 2;

    private readonly DateLexicon _lexicon;
    private readonly ActorDirectory _directory;
    private readonly DateScope _scope;
    private readonly TenseReader _tense;

    /// <summary>Makes a resolver.</summary>
    /// <param name="lexicon">The words that tell days.</param>
    /// <param name="verbs">Which verbs share their time with what.</param>
    /// <param name="directory">Where outlets are at home, which tells in which order they write a day in digits.</param>
    public DateResolver(DateLexicon lexicon, ClauseVerbs verbs, ActorDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(verbs);
        ArgumentNullException.ThrowIfNull(directory);
        _lexicon = lexicon;
        _directory = directory;
        _scope = new DateScope(verbs);
        _tense = new TenseReader(verbs);
    }

    /// <summary>Resolves the date expressions of an article; a tweet's against its own day.</summary>
    public ArticleDates Resolve(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        bool? isMonthFirst = IsMonthFirst(article.Article);
        ImmutableArray<ImmutableArray<DateExpression>>.Builder found = ImmutableArray.CreateBuilder<ImmutableArray<DateExpression>>(article.Sentences.Length);
        foreach (Sentence sentence in article.Sentences)
        {
            DatedSentence text = new(sentence, sentence.Segment.Day ?? article.Article.Published?.Day, _lexicon, _scope, _tense);
            found.Add(new DateGrammar(text, isMonthFirst).Read(LastTold(found)));
        }

        return new ArticleDates(_scope, found.MoveToImmutable());
    }

    private static DayInterval? LastTold(ImmutableArray<ImmutableArray<DateExpression>>.Builder sentences) => sentences
        .Skip(Math.Max(0, sentences.Count - ReachOfToldInSentences)).SelectMany(dates => dates)
        .LastOrDefault(date => date.Days is { Precision: DayPrecision.Day })?.Days;

    // Americans write the month first; of an outlet that nobody knows, nobody knows it.
    private bool? IsMonthFirst(Article article) => article.Outlet is { } outlet
        ? _directory.Find(outlet).Select(alias => alias.Actor.CountryOn(article.Published?.Day ?? DateOnly.MaxValue))
            .Where(country => country.Length > 0).Select(country => (bool?)(country == "USA")).FirstOrDefault()
        : null;
}
