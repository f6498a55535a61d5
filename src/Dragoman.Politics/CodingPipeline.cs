using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Attribution;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Confidence;
using Dragoman.Politics.Context;
using Dragoman.Politics.Dating;
using Dragoman.Politics.Events;
using Dragoman.Politics.Factuality;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Placing;
using Dragoman.Politics.Quantities;
using Dragoman.Politics.Records;
using Dragoman.Politics.Statements;
using Dragoman.Politics.Ties;

namespace Dragoman.Politics;

/// <summary>Codes an analysed article: events, statements, quantities and ties. The only file that names every stage.</summary>
public sealed class CodingPipeline
{
    private readonly ActorResolver _actors;
    private readonly PlaceResolver _places;
    private readonly DateResolver _dates;
    private readonly AttributionFinder _attributions;
    private readonly EventCoder _events;
    private readonly StatementCoder _statements;
    private readonly QuantityCoder _quantities;
    private readonly TieCoder _ties;
    private readonly ConfidenceTable _confidence;

    private CodingPipeline(
        ActorResolver actors, PlaceResolver places, DateResolver dates, AttributionFinder attributions,
        EventCoder events, StatementCoder statements, QuantityCoder quantities, TieCoder ties,
        ConfidenceTable confidence)
    {
        _actors = actors;
        _places = places;
        _dates = dates;
        _attributions = attributions;
        _events = events;
        _statements = statements;
        _quantities = quantities;
        _ties = ties;
        _confidence = confidence;
    }

    /// <summary>Loads what the coder knows.</summary>
    /// <param name="dataFolder">The folder <c>data/</c>.</param>
    /// <param name="ownActors">A folder of the user's own actor files, whose rows go before those of <paramref name="dataFolder"/>; null for none.</param>
    /// <exception cref="FaultException">A file is missing or a row of one is wrong.</exception>
    public static CodingPipeline Load(string dataFolder, string? ownActors = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        ActorDirectory directory = ActorDirectory.Load(Path.Combine(dataFolder, "actors"), ownActors is null ? [] : [ownActors]);
        FactualityReader factuality = FactualityReader.Load(dataFolder);
        ClauseVerbs verbs = ClauseVerbs.Load(Path.Combine(dataFolder, "clauses"));
        return new CodingPipeline(
            new ActorResolver(directory), new PlaceResolver(Gazetteer.Load(Path.Combine(dataFolder, "places")), directory, verbs), new DateResolver(DateLexicon.Load(Path.Combine(dataFolder, "dates")), verbs, directory), AttributionFinder.Load(dataFolder),
            EventCoder.Load(dataFolder, directory), new StatementCoder(), QuantityCoder.Load(dataFolder, factuality), TieCoder.Load(dataFolder, directory, factuality),
            ConfidenceTable.Load(dataFolder));
    }

    /// <summary>Codes an article. Thread-safe; the same analysis gives the same records.</summary>
    public CodedArticle Code(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        CodingContext context = ContextOf(article);
        IEnumerable<CodedRecord> records =
            [.. _events.Code(context), .. _statements.Code(context), .. _quantities.Code(context), .. _ties.Code(context)];
        return new CodedArticle(article.Article, [.. records.OrderBy(record => record.Span).Select(_confidence.Judge)])
        {
            Sentences = [.. article.Sentences.Select(sentence => sentence.Span)],
            Mentions = [.. article.Names.SelectMany(name => MentionsOf(article, context.Actors, name))],
        };
    }

    /// <summary>The frames that nearly fit words which tell no event: all but one of their slots agree.</summary>
    public ImmutableArray<FrameMiss> NearMisses(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _events.NearMisses(ContextOf(article));
    }

    /// <summary>The line of the codebook that the rule of an event names; null for the rule of another record.</summary>
    public string? LineOf(string rule) => _events.LineOf(rule);

    /// <summary>What the layers know of an article before they code it.</summary>
    internal CodingContext ContextOf(AnalysedArticle article)
    {
        ArticleActors actors = _actors.Resolve(article);
        return new CodingContext(article, actors, _places.Resolve(article), _dates.Resolve(article), _attributions.Find(article, actors));
    }

    private static IEnumerable<ActorMention> MentionsOf(AnalysedArticle article, ArticleActors actors, Name name)
    {
        Sentence sentence = article.Sentences[name.Sentence];
        Token? head = sentence.Tokens[name.FirstToken..name.EndToken]
            .FirstOrDefault(token => token.Head is not { } above || above < name.FirstToken || above >= name.EndToken);
        if (head is not null && actors.ActorOf(sentence, head) is { } actor)
        {
            yield return new ActorMention(actor, name.Span);
        }
    }
}
