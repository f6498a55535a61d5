using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Placing;

/// <summary>Which places the names of one article stand for, and where its clauses play.</summary>
public sealed class ArticlePlaces
{
    private static readonly ImmutableHashSet<string> _locative =
        ["in", "at", "near", "inside", "outside", "around", "across", "throughout", "within", "along", "off", "over", "toward", "towards", "into"];

    private readonly AnalysedArticle _article;
    private readonly Gazetteer _gazetteer;
    private readonly PlaceMatcher _matcher;
    private readonly ImmutableArray<PlaceMatch?[]> _matches;

    internal ArticlePlaces(AnalysedArticle article, Gazetteer gazetteer, PlaceMatcher matcher)
    {
        _article = article;
        _gazetteer = gazetteer;
        _matcher = matcher;
        _matches = matcher.Match();
    }

    /// <summary>A state as a place, without coordinates; null for a code that is no state's.</summary>
    /// <param name="country">ISO 3166-1 alpha-3.</param>
    public CodedPlace? CountryOf(string country) => _matcher.CountryOf(country);

    /// <summary>The state that the article is about, one state left aside; null where none stands out.</summary>
    /// <param name="besides">ISO 3166-1 alpha-3 of the state that is left aside.</param>
    public CodedPlace? CountryInFocus(string besides) =>
        _matcher.Focus.Foremost(besides) is { } country ? CountryOf(country) : null;

    /// <summary>The place that a noun phrase names; null when it names none.</summary>
    public CodedPlace? PlaceOf(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        if (_matches[sentence.Index][head.Index] is { } match)
        {
            return match.Place;
        }

        // "the northern province of Kunduz", "a hotel in Moscow", "Kabul's airport"
        return head.Upos is "NOUN" or "PROPN" && _gazetteer.Nouns.Contains(head.Lemma.ToLowerInvariant())
            ? Finest(sentence.ChildrenOf(head)
                .Where(child => child.BareRelation is "compound" or "appos" || child.BareRelation == "nmod" && IsPlacing(sentence, child))
                .Select(child => PlaceOf(sentence, child)))
            : null;
    }

    /// <summary>Where the act of a predicate was: from its own clause first, then from an earlier mention of the same act.</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    /// <returns>Null where the text does not tell.</returns>
    public CodedPlace? WhereIs(Sentence sentence, Token predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        return InClause(sentence, predicate) ?? FromEarlierMention(sentence, predicate);
    }

    private CodedPlace? InClause(Sentence sentence, Token predicate)
    {
        CodedPlace? own = Around(sentence, predicate);
        if (own is not null)
        {
            return own;
        }

        // "held talks in Tehran": the noun's verb; "the talks held in Tehran": its participle.
        if (predicate.Upos is "NOUN" or "PROPN" && sentence.HeadOf(predicate) is { Upos: "VERB" } verb
            && predicate.BareRelation is "obj" or "nsubj" or "obl" && (predicate.BareRelation != "nsubj" || IsTakingPlace(verb)))
        {
            return Around(sentence, verb);
        }

        if (predicate.Upos == "VERB")
        {
            Token? noun = sentence.ChildOf(predicate, "obj");
            CodedPlace? ofObject = noun is null || noun.Upos != "NOUN" || IsNamed(sentence, noun) ? null : Located(sentence, noun);
            if (ofObject is not null)
            {
                return ofObject;
            }
        }

        // "agreed to meet in Doha" is asked at either verb; "met and signed" share a place.
        foreach (Token child in sentence.ChildrenOf(predicate))
        {
            if (child.BareRelation == "xcomp" && child.Upos == "VERB" && Around(sentence, child) is { } complement)
            {
                return complement;
            }
        }

        return predicate.BareRelation is "xcomp" or "conj" && sentence.HeadOf(predicate) is { Upos: "VERB" } above ? Around(sentence, above) : null;
    }

    // What the dependents of one word tell.
    private CodedPlace? Around(Sentence sentence, Token word)
    {
        CodedPlace? located = Located(sentence, word);
        return located ?? ByAct(sentence, word);
    }

    private CodedPlace? Located(Sentence sentence, Token word) => Finest(sentence.ChildrenOf(word)
        .Where(child => child.BareRelation is "obl" or "nmod" && PrepositionOf(sentence, child) is { } preposition
                && (_locative.Contains(preposition) || preposition == "on" && !IsNamed(sentence, child))
            || child.BareRelation is "acl" && child.Lemma is "hold" or "base" or "host"
            || child.BareRelation == "compound" && word.Upos is "NOUN" or "PROPN" && IsTown(sentence, child)
            || child.BareRelation == "advmod" && child.Upos == "ADV" && _matches[sentence.Index][child.Index] is not null)
        .Select(child => child.BareRelation == "acl" ? Located(sentence, child) : PlaceOf(sentence, child)));

    // "seized Herat", "a visit to Tehran", "withdrew from Afghanistan"
    private CodedPlace? ByAct(Sentence sentence, Token word)
    {
        if (!_gazetteer.Acts.TryGetValue(word.Lemma.ToLowerInvariant(), out ImmutableArray<string> links))
        {
            return null;
        }

        foreach (string link in links)
        {
            foreach (Token child in sentence.ChildrenOf(word))
            {
                bool isLinked = link == "obj" ? child.BareRelation == "obj" || child.Relation == "nsubj:pass"
                    : link == "subj" ? child.Relation == "nsubj"
                    : child.BareRelation is "obl" or "nmod" && PrepositionOf(sentence, child) == link;
                if (isLinked && PlaceOf(sentence, child) is { } place)
                {
                    return place;
                }
            }
        }

        return null;
    }

    // "the talks" of a later sentence were where the talks of an earlier one were.
    private CodedPlace? FromEarlierMention(Sentence sentence, Token predicate)
    {
        bool isTakenUp = predicate.Upos == "NOUN"
            && sentence.ChildrenOf(predicate).Any(child => child.BareRelation == "det" && child.Lemma is "the" or "this" or "these" or "that" or "those")
            && !sentence.ChildrenOf(predicate).Any(child => child.BareRelation is "nmod" or "amod" or "compound");
        if (!isTakenUp)
        {
            return null;
        }

        for (int i = sentence.Index; i >= 0; i--)
        {
            Sentence earlier = _article.Sentences[i];
            for (int j = (i == sentence.Index ? predicate.Index : earlier.Tokens.Length) - 1; j >= 0; j--)
            {
                Token token = earlier.Tokens[j];
                if (token.Lemma == predicate.Lemma && InClause(earlier, token) is { } place)
                {
                    return place;
                }
            }
        }

        return null;
    }

    private static bool IsTakingPlace(Token verb) => verb.Lemma is "take" or "happen" or "occur" or "begin" or "start" or "open" or "resume" or "end" or "continue" or "hold" or "conclude" or "erupt" or "break";

    private bool IsNamed(Sentence sentence, Token token) => _matches[sentence.Index][token.Index] is not null;

    private bool IsTown(Sentence sentence, Token token) =>
        _matches[sentence.Index][token.Index] is { Place.Precision: PlacePrecision.City or PlacePrecision.Point };

    private static bool IsPlacing(Sentence sentence, Token child) =>
        child.Relation == "nmod:poss" || PrepositionOf(sentence, child) is null or "of" or "in" or "at" or "near" or "with" or "on" or "between";

    private static string? PrepositionOf(Sentence sentence, Token token) => sentence.ChildOf(token, "case")?.Lemma;

    private static CodedPlace? Finest(IEnumerable<CodedPlace?> places)
    {
        CodedPlace? finest = null;
        foreach (CodedPlace? place in places)
        {
            if (place is not null && (finest is null || place.Precision < finest.Precision))
            {
                finest = place;
            }
        }

        return finest;
    }
}
