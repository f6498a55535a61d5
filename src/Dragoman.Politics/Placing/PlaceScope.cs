using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Placing;

/// <summary>Tells which of the places that a sentence names an act is at.</summary>
/// <remarks>Source: Universal Dependencies v2 guidelines for English, for what hangs from what.</remarks>
internal sealed class PlaceScope
{
    private const int DeepestPhrase = 3;

    private static readonly ImmutableHashSet<string> _locative =
        ["in", "at", "near", "inside", "outside", "around", "across", "throughout", "within", "along", "off", "over", "toward", "towards", "into"];

    private readonly Gazetteer _gazetteer;
    private readonly ClauseVerbs _verbs;
    private readonly ImmutableArray<PlaceMatch?[]> _matches;

    public PlaceScope(Gazetteer gazetteer, ClauseVerbs verbs, ImmutableArray<PlaceMatch?[]> matches)
    {
        _gazetteer = gazetteer;
        _verbs = verbs;
        _matches = matches;
    }

    /// <summary>The place that a noun phrase names; null when it names none.</summary>
    public CodedPlace? PlaceOf(Sentence sentence, Token head)
    {
        if (_matches[sentence.Index][head.Index] is { } match)
        {
            return match.Place;
        }

        if (IsTheCountry(sentence, head))
        {
            return CountryBefore(sentence, head);
        }

        // "the northern province of Kunduz", "a hotel in Moscow", "Kabul's airport", "countries like Tajikistan"
        return head.Upos is "NOUN" or "PROPN" && _gazetteer.Nouns.Contains(head.Lemma.ToLowerInvariant())
            ? Finest(sentence.ChildrenOf(head)
                .Where(child => child.BareRelation is "compound" or "appos" || child.BareRelation == "nmod" && IsPlacing(sentence, child))
                .Select(child => PlaceOf(sentence, child)))
            : null;
    }

    /// <summary>Where the sentence says that an act was: beside it, at those who do it, at those to whom it is done, in the clauses that it belongs to.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    /// <param name="isWithParties">Whether the act is where those are to whom it is done: a talk or an attack, but no reproach.</param>
    public CodedPlace? InClause(Sentence sentence, Token predicate, bool isWithParties)
    {
        Token? verb = predicate.Upos is "NOUN" or "PROPN" && sentence.HeadOf(predicate) is { Upos: "VERB" } above && _verbs.LendsScene(sentence, above, predicate)
            ? above
            : null;
        return Around(sentence, predicate)
            ?? (verb is null ? null : Around(sentence, verb))
            ?? Through(sentence, predicate, isWithParties, DeepestPhrase)
            ?? (verb is null ? null : Through(sentence, verb, isWithParties, DeepestPhrase))
            ?? OfDoer(sentence, predicate)
            ?? OfOtherClause(sentence, predicate);
    }

    private static bool IsTheCountry(Sentence sentence, Token word) => word is { Lemma: "country" or "Country", Xpos: "NN" }
        && sentence.ChildOf(word, "det") is { Lemma: "the" } && !sentence.ChildrenOf(word).Any(child => child.BareRelation is "nmod" or "acl" or "appos" or "amod" or "compound");

    // "the condition for ending the war in Afghanistan is that they leave the country": the state last told as a place in the sentence.
    private CodedPlace? CountryBefore(Sentence sentence, Token word) => sentence.Tokens[..word.Index].Reverse()
        .Where(token => PrepositionOf(sentence, token) is { } preposition && (_locative.Contains(preposition) || preposition is "to" or "from"))
        .Select(token => _matches[sentence.Index][token.Index]?.Place)
        .FirstOrDefault(place => place is { Precision: PlacePrecision.Country });

    // What the dependents of one word tell.
    private CodedPlace? Around(Sentence sentence, Token word) => Located(sentence, word) ?? ByAct(sentence, word);

    private CodedPlace? Located(Sentence sentence, Token word) => Finest(sentence.ChildrenOf(word)
        .Where(child => child.BareRelation is "obl" or "nmod" && PrepositionOf(sentence, child) is { } preposition
                && (_locative.Contains(preposition) || preposition == "on" && !IsNamed(sentence, child))
            || child.BareRelation == "compound" && word.Upos is "NOUN" or "PROPN" && IsTown(sentence, child)
            || child.BareRelation == "advmod" && child.Upos == "ADV" && IsNamed(sentence, child))
        .Select(child => PlaceOf(sentence, child)))
        ?? sentence.ChildrenOf(word).Where(child => child.Relation == "acl").Select(child => OfParticiple(sentence, child)).FirstOrDefault(place => place is not null);

    // "talks held in Oslo", "hosted by Oslo", "roads leading to Oslo"
    private CodedPlace? OfParticiple(Sentence sentence, Token participle) =>
        !_verbs.Is(participle, ClauseVerb.Occur | ClauseVerb.Stand) ? null
            : Located(sentence, participle)
                ?? sentence.ChildrenOf(participle)
                    .Where(child => child.BareRelation == "obl" && PrepositionOf(sentence, child) is { } preposition
                        && (preposition == "by" ? participle.Lemma == "host" : preposition == "to" && _verbs.Is(participle, ClauseVerb.Stand)))
                    .Select(child => PlaceOf(sentence, child)).FirstOrDefault(place => place is not null);

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
                    // Whoever visits two states is in neither of them alone.
                    bool isOneOfSeveral = sentence.ChildrenOf(child).Any(other => other.BareRelation == "conj"
                        && _matches[sentence.Index][other.Index] is { } second && second.Place.Country != place.Country);
                    return isOneOfSeveral ? null : place;
                }
            }
        }

        return null;
    }

    /// <summary>"during a parade in Oslo", "talks between rebels and officials in Oslo", "arrested students in Oslo".</summary>
    private CodedPlace? Through(Sentence sentence, Token word, bool isWithParties, int depth)
    {
        foreach (Token child in depth == 0 ? [] : sentence.ChildrenOf(word))
        {
            string preposition = PrepositionOf(sentence, child) ?? "";
            bool isScene = child.BareRelation is "obl" or "nmod" && (preposition is "during" or "amid" or "in" or "at" || isWithParties && preposition == "for");
            bool isParty = isWithParties
                && (child.BareRelation is "obj" or "iobj" || child.Relation == "nsubj:pass"
                    || child.BareRelation is "obl" or "nmod" && preposition is "between" or "among" or "with" or "against" or "of"
                    || child.BareRelation == "conj" && word.Upos is "NOUN" or "PROPN");
            if ((isScene || isParty) && child.Upos is "NOUN" or "PROPN" or "NUM" && !IsNamed(sentence, child)
                && (Around(sentence, child) ?? Through(sentence, child, isWithParties, depth - 1)) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>"A delegation in Moscow assured", "the mayor of Livorno asked", "a Moscow court sentenced"; but not "the government in Kabul accused".</summary>
    private CodedPlace? OfDoer(Sentence sentence, Token predicate)
    {
        IEnumerable<Token> doers = predicate.Upos == "NOUN"
            ? sentence.ChildrenOf(predicate).Where(child => child.Relation == "nmod:poss" || child.BareRelation == "nmod" && PrepositionOf(sentence, child) is "of" or "by" or "from")
            : ClauseGrammar.SubjectOf(sentence, predicate) is { } subject ? [subject] : [];
        foreach (Token doer in doers.Where(doer => doer.Upos is "NOUN" or "PROPN" && !IsNamed(sentence, doer)))
        {
            string kind = _gazetteer.SeatOf(doer.Lemma.ToLowerInvariant());
            CodedPlace? place = kind switch
            {
                "seat" => null,
                "local" => Finest(sentence.ChildrenOf(doer)
                    .Where(child => child.BareRelation == "compound" || child.BareRelation == "nmod" && IsPlacing(sentence, child))
                    .Select(child => PlaceOf(sentence, child))
                    .Where(found => found is { Precision: not PlacePrecision.Country }))
                    ?? Located(sentence, doer),
                _ => doer.Upos == "NOUN" ? Located(sentence, doer) : null,
            };
            if (place is not null)
            {
                return place;
            }
        }

        return null;
    }

    // "agreed to meet in Doha" is asked at either verb; "met and signed" share a place, as do "died when a bomb exploded" and "attacked, killing ten".
    private CodedPlace? OfOtherClause(Sentence sentence, Token predicate)
    {
        foreach (Token child in sentence.ChildrenOf(predicate))
        {
            bool isShared = child.Upos == "VERB"
                && (child.BareRelation == "xcomp" || child is { BareRelation: "advcl", Xpos: "VBD" } && sentence.ChildOf(child, "mark") is { Lemma: "when" or "as" or "while" });
            if (isShared && (Around(sentence, child) ?? Through(sentence, child, isWithParties: false, DeepestPhrase)) is { } place)
            {
                return place;
            }
        }

        bool isPart = predicate.BareRelation is "xcomp" or "conj"
            || predicate is { BareRelation: "advcl", Xpos: "VBG" } && sentence.ChildOf(predicate, "mark") is null;
        return isPart && sentence.HeadOf(predicate) is { Upos: "VERB" } above
            ? Around(sentence, above) ?? Through(sentence, above, isWithParties: false, DeepestPhrase)
            : null;
    }

    private bool IsNamed(Sentence sentence, Token token) => _matches[sentence.Index][token.Index] is not null;

    private bool IsTown(Sentence sentence, Token token) =>
        _matches[sentence.Index][token.Index] is { Place.Precision: PlacePrecision.City or PlacePrecision.Point };

    private static bool IsPlacing(Sentence sentence, Token child) =>
        child.Relation == "nmod:poss" || PrepositionOf(sentence, child) is null or "of" or "in" or "at" or "near" or "with" or "on" or "between" or "like";

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
