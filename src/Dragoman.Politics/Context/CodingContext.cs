using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Attribution;
using Dragoman.Politics.Dating;
using Dragoman.Politics.Placing;

namespace Dragoman.Politics.Context;

/// <summary>What the four layers know of an article before they code it.</summary>
/// <param name="Analysis">Its sentences, trees and names.</param>
/// <param name="Actors">Who its noun phrases stand for.</param>
/// <param name="Places">Where its clauses play.</param>
/// <param name="Dates">When its clauses play.</param>
/// <param name="Attributions">Who says what in it.</param>
public sealed record CodingContext(
    AnalysedArticle Analysis,
    ArticleActors Actors,
    ArticlePlaces Places,
    ArticleDates Dates,
    ArticleAttributions Attributions);
