using System.Collections.Immutable;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Placing;

/// <summary>Finds the places that one article names, and tells those of one name apart.</summary>
internal sealed class PlaceMatcher
{
    private const int LongestNameWords = 7;
    private const int KnownEverywhere = 250_000;

    private readonly Gazetteer _gazetteer;
    private readonly ActorDirectory _directory;
    private readonly AnalysedArticle _article;
    private readonly ImmutableArray<NameMatch?[]> _actors;
    private readonly DateOnly _day;

    public PlaceMatcher(Gazetteer gazetteer, ActorDirectory directory, AnalysedArticle article)
    {
        _gazetteer = gazetteer;
        _directory = directory;
        _article = article;
        _day = article.Article.Published?.Day ?? DateOnly.MaxValue;
        _actors = [.. article.Sentences.Select(sentence => NameMatcher.Match(directory, sentence))];
        Focus = new ArticleFocus(_actors, _day, countsCapitals: false);
    }

    /// <summary>Which states the article speaks of.</summary>
    public ArticleFocus Focus { get; }

    /// <summary>A state as a place; null for a code that is no state's.</summary>
    public CodedPlace? CountryOf(string code) => _directory.StateOf(code) is { } state ? CountryOf(state) : null;

    /// <summary>For each word of each sentence the place that it names; null for none.</summary>
    public ImmutableArray<PlaceMatch?[]> Match() => [.. _article.Sentences.Select(Match)];

    private PlaceMatch?[] Match(Sentence sentence)
    {
        ImmutableArray<Token> tokens = sentence.Tokens;
        PlaceMatch?[] matches = new PlaceMatch?[tokens.Length];
        bool[] isOther = NotPlaces(sentence);
        for (int first = 0; first < tokens.Length; first++)
        {
            if (isOther[first] || !CanBegin(tokens[first]) || Longest(sentence, first, isOther) is not { } match)
            {
                continue;
            }

            matches.AsSpan(match.First, match.End - match.First).Fill(match);
            first = match.End - 1;
        }

        return matches;
    }

    private PlaceMatch? Longest(Sentence sentence, int first, bool[] isOther)
    {
        ImmutableArray<Token> tokens = sentence.Tokens;
        PlaceMatch? longest = StateAt(sentence, first);
        StringBuilder key = new();
        for (int last = first; last < tokens.Length && last < first + LongestNameWords && !isOther[last] && tokens[last].Form is not ("," or "'s" or "’s"); last++)
        {
            NameKey.Append(key, tokens[last].Form);
            if (tokens[last].Upos == "PUNCT" || longest is not null && last + 1 < longest.End)
            {
                continue;
            }

            IReadOnlyList<GazetteerPlace> candidates = _gazetteer.FindKey(key.ToString());
            if (candidates.Count > 0 && Choose(sentence, first, last + 1, candidates, longest) is { } place)
            {
                longest = new PlaceMatch(first, last + 1, place);
            }
        }

        return longest;
    }

    private PlaceMatch? StateAt(Sentence sentence, int first)
    {
        if (_actors[sentence.Index][first] is not { } match || match.First != first)
        {
            return null;
        }

        ActorAlias? state = match.Aliases.FirstOrDefault(alias =>
            alias.Actor.Kind == ActorKind.State && alias.Kind == AliasKind.Name && alias.Actor.From <= _day);
        return state is null || tokensAreAdjective(sentence, match) ? null : new PlaceMatch(match.First, match.End, CountryOf(state.Actor));

        static bool tokensAreAdjective(Sentence sentence, NameMatch match) => sentence.Tokens[match.End - 1].Upos == "ADJ";
    }

    private CodedPlace CountryOf(KnownActor state)
    {
        string code = state.CountryOn(_day);
        bool isMain = _directory.StateOf(code)?.Name == state.Name;
        return new CodedPlace(state.Name, isMain ? code : "dr-" + NameKey.Of(state.Name), null, null, code, isMain ? PlacePrecision.Country : PlacePrecision.Region);
    }

    // Of the places of one name: the one in a country of which the article speaks, the larger, the capital; a small one far off is none.
    private CodedPlace? Choose(Sentence sentence, int first, int end, IReadOnlyList<GazetteerPlace> candidates, PlaceMatch? state)
    {
        string within = WithinAfter(sentence, end);
        GazetteerPlace? best = null;
        double bestScore = double.NegativeInfinity;
        foreach (GazetteerPlace candidate in candidates)
        {
            bool isSaid = within.Length > 0 && (candidate.Place.Country == within || candidate.State == within);
            int weight = Focus.WeightOf(candidate.Place.Country);
            bool isRegion = candidate.Place.Precision == PlacePrecision.Region;
            bool isSite = candidate.Place.Precision == PlacePrecision.Point;
            if (!isSaid && !isRegion && !isSite && weight == 0 && candidate.Population < KnownEverywhere && !candidate.IsKnown)
            {
                continue;
            }

            // One of the many small towns of the United States that bear a famous name is meant where its state is named.
            bool isNamesake = candidate.State.Length > 0 && !candidate.IsKnown && candidate.Population < KnownEverywhere;
            double score = Math.Log10(candidate.Population + 1) + 1.5 * candidate.Rank + (weight > 0 ? 3 + Math.Min(4, weight) : 0) + (isSaid ? 20 : 0) + (candidate.IsKnown ? 4 : 0) - (isNamesake ? 4 : 0)
                + (isRegion && candidate.Place.Country.Length == 0 ? 4 : 0);
            if (score > bestScore)
            {
                best = candidate;
                bestScore = score;
            }
        }

        // A name that is a state's too ("Georgia", "Mexico") is the state's unless the text says otherwise or is about the other.
        bool isStates = state is not null && state.End == end;
        bool isSaidOfBest = within.Length > 0 && best is not null && (best.Place.Country == within || best.State == within);
        if (best is null || isStates && !isSaidOfBest
            && (best.Place.Precision != PlacePrecision.Region || Focus.WeightOf(state!.Place.Country) >= Focus.WeightOf(best.Place.Country)))
        {
            return null;
        }

        Token head = sentence.Tokens[end - 1];
        bool isProper = head.Upos == "PROPN" || end - first > 1 || head.Upos == "NOUN" && (best.Place.Precision == PlacePrecision.Region || IsNamedPlace(sentence, end - 1));
        return isProper ? best.Place : null;
    }

    // "Algiers" may be tagged as the plural of a common noun.
    private bool IsNamedPlace(Sentence sentence, int token) => _article.Names.Any(name => name.Kind == NameKind.Place
        && name.Sentence == sentence.Index && name.FirstToken <= token && token < name.EndToken);

    // "Paris, Texas", "Tripoli, Lebanon": code of the country or letters of the state that follows; "" for none.
    private string WithinAfter(Sentence sentence, int end)
    {
        if (end + 1 >= sentence.Tokens.Length || sentence.Tokens[end].Form != "," || !char.IsUpper(sentence.Tokens[end + 1].Form[0]))
        {
            return "";
        }

        if (_actors[sentence.Index][end + 1] is { } match
            && match.Aliases.FirstOrDefault(alias => alias.Actor.Kind == ActorKind.State && alias.Kind == AliasKind.Name) is { } state)
        {
            return state.Actor.CountryOn(_day);
        }

        return UnitedStates.CodeOf(sentence.Tokens[end + 1].Form);
    }

    // Words that are parts of persons' and bodies' names ("Washington Post", "Paris Hilton").
    private bool[] NotPlaces(Sentence sentence)
    {
        bool[] isOther = new bool[sentence.Tokens.Length];
        foreach (NameMatch? match in _actors[sentence.Index])
        {
            if (match is not null && (match.End - match.First > 1 || match.Aliases[0].Kind == AliasKind.Name) && match.Aliases.All(alias => alias.Actor.Kind != ActorKind.State))
            {
                bool isPlaceToo = match.Aliases.All(alias => alias.Kind == AliasKind.Surname) || match.Aliases[0].Actor.Name is "European Union" or "United Nations Security Council";
                for (int i = match.First; i < match.End && !isPlaceToo; i++)
                {
                    isOther[i] = true;
                }
            }
        }

        foreach (Name name in _article.Names)
        {
            if (name.Sentence == sentence.Index && name.Kind is NameKind.Person or NameKind.Organization && name.Sentence == sentence.Index)
            {
                for (int i = name.FirstToken; i < name.EndToken; i++)
                {
                    // "West Bank" is no bank: what the directory knows as a state or territory is a place, whatever it was taken for.
                    bool isState = _actors[name.Sentence][i]?.Aliases.Any(alias => alias.Actor.Kind == ActorKind.State) == true;
                    isOther[i] |= name.Kind == NameKind.Person || (name.EndToken - name.FirstToken > 1 && !isState);
                }
            }
        }

        foreach (Token token in sentence.Tokens)
        {
            if (token.Relation == "flat" && token.Upos == "PROPN" && token.Head is { } head
                && sentence.ChildrenOf(sentence.Tokens[head]).Any(child => child.Relation == "nmod:desc"))
            {
                isOther[token.Index] = true;
                isOther[head] = true;
            }
        }

        return isOther;
    }

    private static bool CanBegin(Token token) =>
        token.Upos is not ("PUNCT" or "VERB" or "AUX" or "ADP" or "PRON")
        && (char.IsUpper(token.Form[0])
            || token.Form is "eastern" or "western" or "northern" or "southern" or "occupied" or "annexed" or "upstate" or "southeastern" or "south-eastern"
                or "southeast" or "east" or "south" or "al" or "the" || token.Form.StartsWith("al-", StringComparison.Ordinal));
}
