using System.Collections.Immutable;

namespace Dragoman.Politics.Actors;

/// <summary>Which countries an article is about, by how often it names them.</summary>
internal sealed class ArticleFocus
{
    private readonly bool _countsCapitals;
    private readonly SortedDictionary<string, int> _weights = new(StringComparer.Ordinal);

    /// <summary>Counts the countries named.</summary>
    /// <param name="matches">The names of the article's sentences, by word.</param>
    /// <param name="day">The article's day.</param>
    /// <param name="countsCapitals">Whether a capital speaks for its state; not where towns of one name are told apart.</param>
    public ArticleFocus(ImmutableArray<NameMatch?[]> matches, DateOnly day, bool countsCapitals)
    {
        _countsCapitals = countsCapitals;
        foreach (NameMatch?[] sentence in matches)
        {
            NameMatch? last = null;
            foreach (NameMatch? match in sentence)
            {
                if (match is not null && !ReferenceEquals(match, last))
                {
                    Count(match, day);
                }

                last = match;
            }
        }

        Main = _weights.Count == 0 ? "" : _weights.OrderByDescending(pair => pair.Value).First().Key;
    }

    /// <summary>The country named most often; "" for none.</summary>
    public string Main { get; }

    /// <summary>The country named twice as often as any other, and not only once; "" for none.</summary>
    public string Dominant =>
        Main.Length > 0 && _weights[Main] >= 4 && _weights.All(pair => pair.Key == Main || 2 * pair.Value <= _weights[Main]) ? Main : "";

    /// <summary>The country named most often, one left aside; null where it does not stand out from the next.</summary>
    public string? Foremost(string besides)
    {
        const int FewestMentions = 2;
        const double Lead = 1.25;
        KeyValuePair<string, int>[] others = [.. _weights.Where(pair => pair.Key != besides).OrderByDescending(pair => pair.Value).Take(2)];
        bool standsOut = others.Length > 0 && others[0].Value >= 2 * FewestMentions
            && (others.Length == 1 || others[0].Value >= Lead * others[1].Value);
        return standsOut ? others[0].Key : null;
    }

    /// <summary>How often a country is named, bodies and persons of it counted half.</summary>
    public int WeightOf(string country) => _weights.GetValueOrDefault(country);

    private void Count(NameMatch match, DateOnly day)
    {
        ActorAlias alias = match.Aliases[0];
        string country = alias.Actor.CountryOn(day);
        bool isOutlet = alias.Actor.Kind == ActorKind.Body && alias.Actor.SectorOn(day) == "MED";
        if (country.Length > 0 && country is not ("IGO" or "NGO" or "MNC") && !isOutlet && alias.Kind != AliasKind.Surname
            && (_countsCapitals || alias.Kind != AliasKind.Capital))
        {
            _weights[country] = _weights.GetValueOrDefault(country) + (alias.Actor.Kind == ActorKind.State ? 2 : 1);
        }
    }
}
