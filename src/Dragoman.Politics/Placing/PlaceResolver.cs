using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;

namespace Dragoman.Politics.Placing;

/// <summary>Finds which places the names of an article stand for.</summary>
/// <remarks>
/// Places of one name are told apart by what follows ("Paris, Texas"), by the countries that the article speaks of, and by size; a
/// small town of a country that the article never names is no place. Thread-safe.
/// </remarks>
public sealed class PlaceResolver
{
    private readonly Gazetteer _gazetteer;
    private readonly ActorDirectory _directory;
    private readonly ClauseVerbs _verbs;

    /// <summary>Makes a resolver.</summary>
    /// <param name="gazetteer">Towns, sites and regions.</param>
    /// <param name="directory">States and their names.</param>
    /// <param name="verbs">Which verbs are where their nouns are.</param>
    public PlaceResolver(Gazetteer gazetteer, ActorDirectory directory, ClauseVerbs verbs)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(verbs);
        _gazetteer = gazetteer;
        _directory = directory;
        _verbs = verbs;
    }

    /// <summary>Resolves the place names of an article against the gazetteer.</summary>
    public ArticlePlaces Resolve(AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticlePlaces(article, _gazetteer, _verbs, new PlaceMatcher(_gazetteer, _directory, article));
    }
}
