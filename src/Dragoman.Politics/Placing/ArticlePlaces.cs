using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Placing;

/// <summary>Which places the names of one article stand for, and where its clauses play.</summary>
public sealed class ArticlePlaces
{
    private readonly AnalysedArticle _article;
    private readonly PlaceMatcher _matcher;
    private readonly PlaceScope _scope;

    internal ArticlePlaces(AnalysedArticle article, Gazetteer gazetteer, ClauseVerbs verbs, PlaceMatcher matcher)
    {
        _article = article;
        _matcher = matcher;
        _scope = new PlaceScope(gazetteer, verbs, matcher.Match());
    }

    /// <summary>A state as a place, without coordinates; null for a code that is no state's.</summary>
    /// <param name="country">ISO 3166-1 alpha-3.</param>
    public CodedPlace? CountryOf(string country) => _matcher.CountryOf(country);

    /// <summary>The state that the article is about, one state left aside; null where none stands out.</summary>
    /// <param name="besides">ISO 3166-1 alpha-3 of the state that is left aside.</param>
    public CodedPlace? CountryInFocus(string besides) =>
        _matcher.Focus.Foremost(besides) is { } country ? CountryOf(country) : null;

    /// <summary>The state that the article is about far more than about any other, ISO 3166-1 alpha-3; "" for none, as in one or two sentences.</summary>
    public string MainCountry
    {
        get
        {
            const int FewestMentions = 4;
            return _matcher.Focus.WeightOf(_matcher.Focus.Dominant) >= 2 * FewestMentions ? _matcher.Focus.Dominant : "";
        }
    }

    /// <summary>The place that a noun phrase names; null when it names none.</summary>
    public CodedPlace? PlaceOf(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        return _scope.PlaceOf(sentence, head);
    }

    /// <summary>Where the act of a predicate was: from its own clause first, then from an earlier mention of the same act.</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    /// <param name="isWithParties">Whether the act is where those are to whom it is done: a talk or an attack, but no reproach.</param>
    /// <returns>Null where the text does not tell.</returns>
    public CodedPlace? WhereIs(Sentence sentence, Token predicate, bool isWithParties)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        for (int mentions = 0; mentions < _article.Sentences.Length; mentions++)
        {
            if (_scope.InClause(sentence, predicate, isWithParties) is { } place)
            {
                return place;
            }

            if (!IsTakenUp(sentence, predicate) || EarlierMention(sentence, predicate) is not { } earlier)
            {
                return null;
            }

            (sentence, predicate) = earlier;
        }

        return null;
    }

    // "the talks", "this peace conference": nothing else is said of which talks they are.
    private static bool IsTakenUp(Sentence sentence, Token noun) => noun.Upos == "NOUN"
        && sentence.ChildrenOf(noun).Any(child => child.BareRelation == "det" && child.Lemma.ToLowerInvariant() is "the" or "this" or "these" or "that" or "those")
        && !sentence.ChildrenOf(noun).Any(child => child.BareRelation is "nmod" or "amod" || child is { BareRelation: "compound", Upos: "PROPN" });

    // Only the last mention: the talks before it may be others.
    private (Sentence Sentence, Token Word)? EarlierMention(Sentence sentence, Token noun)
    {
        for (int i = sentence.Index; i >= 0; i--)
        {
            Sentence earlier = _article.Sentences[i];
            for (int j = (i == sentence.Index ? noun.Index : earlier.Tokens.Length) - 1; j >= 0; j--)
            {
                if (earlier.Tokens[j].Lemma == noun.Lemma && earlier.Tokens[j].Upos == noun.Upos)
                {
                    return (earlier, earlier.Tokens[j]);
                }
            }
        }

        return null;
    }
}
