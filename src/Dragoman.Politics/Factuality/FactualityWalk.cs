using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Factuality;

/// <summary>One way up the tree of a sentence, from a predicate to the word above which nothing bears on it.</summary>
internal sealed class FactualityWalk
{
    private const string Conditionals = "if unless provided";

    private static readonly string[] _openPrepositions = ["for", "to", "on", "about", "of", "against", "from", "over"];

    private readonly Sentence _sentence;
    private readonly FactualityLexicon _lexicon;
    private Realis _realis = Realis.Actual;
    private bool _hedged;

    public FactualityWalk(Sentence sentence, FactualityLexicon lexicon)
    {
        _sentence = sentence;
        _lexicon = lexicon;
    }

    public FactualityReading From(Token predicate)
    {
        Take(LocalOf(predicate));
        Token at = predicate;
        while (_sentence.HeadOf(at) is { } head && Climb(at, head))
        {
            at = head;
        }

        if (_sentence.HeadOf(at) is null && _sentence.Tokens[^1].Form == "?")
        {
            Take(new FactualityEffect(Realis.Hypothetical, false, false));
        }

        return new FactualityReading(_realis, _hedged);
    }

    // Takes over what the head does to the act below it; false where the way up ends.
    private bool Climb(Token below, Token head)
    {
        if (below.BareRelation == "conj")
        {
            if (SharesAuxiliaries(below, head))
            {
                Take(LocalOf(head));
            }

            return true;
        }

        if (EffectOfHead(below, head) is not { } effect || (effect.Realis == Realis.Negated && IsSaid(below)))
        {
            return false;
        }

        FactualityEffect local = LocalOf(head);
        if (effect.IsClear)
        {
            Take(local);
            return true;
        }

        if (local.Realis == Realis.Negated && effect.Realis is not null)
        {
            // "did not fail to" happened; "does not plan to" did not.
            effect = effect with { Realis = effect.Realis == Realis.Negated ? Realis.Actual : Realis.Negated };
        }

        if (_realis == Realis.Negated && effect.Realis is Realis.Hypothetical or Realis.Future)
        {
            // "urged them not to attack", "assured them that it would not attack": nobody reports that it did not happen.
            _realis = Realis.Hypothetical;
        }

        Take(effect with { Hedges = effect.Hedges || (local.Hedges && local.Realis is null) });
        return effect.Realis is null && below.BareRelation is "xcomp";
    }

    // "refused the request", "denied the allegation": what is refused has been said all the same.
    private bool IsSaid(Token below) => below.Upos == "NOUN" && _lexicon.EffectOf("said", below.Lemma.ToLowerInvariant()) is not null;

    private FactualityEffect? EffectOfHead(Token below, Token head)
    {
        string lemma = head.Lemma.ToLowerInvariant();
        switch (below.BareRelation)
        {
            case "xcomp":
                return OfInfinitiveUnder(below, head, lemma);
            case "ccomp" or "csubj":
                return Lexical(head, lemma);
            case "obj":
                return Lexical(head, lemma);
            case "nsubj":
                // "the talks must be seen as a success": what is judged is taken for granted.
                return below.Relation == "nsubj:pass"
                    ? _lexicon.EffectOf("judged", lemma) is null ? Lexical(head, lemma) : null
                    : _lexicon.EffectOf("predicate", head.Form.ToLowerInvariant())
                        ?? (IsNominal(below) ? new FactualityEffect(null, false, true) : null);
            case "obl":
                return Array.IndexOf(_openPrepositions, PrepositionOf(below)) >= 0
                    ? Lexical(head, $"{lemma}_{PrepositionOf(below)}") ?? Lexical(head, lemma)
                    : null;
            case "nmod":
                return Array.IndexOf(_openPrepositions, PrepositionOf(below)) >= 0 ? Lexical(head, lemma) : null;
            case "advcl":
                return MarkOf(below) switch
                {
                    "to" => head.Upos == "ADJ" ? Lexical(head, lemma) : AskedUnder(head) ?? WantedUnder(below, head) ?? new FactualityEffect(null, false, true),
                    "from" or "against" or "of" or "on" or "for" => Lexical(head, lemma),
                    "by" => new FactualityEffect(null, false, true),
                    _ => null,
                };
            case "acl":
                return below.Relation == "acl:relcl"
                    ? null
                    : MarkOf(below) is "to" ? AskedOf(head) ?? Lexical(head, lemma) ?? OfInfinitiveBehind(head)
                    : MarkOf(below).Length > 0 ? Lexical(head, lemma) : null;
            default:
                return null;
        }
    }

    // "called on the sides to withdraw": to a parser the infinitive may look like a purpose of the call.
    private FactualityEffect? AskedUnder(Token head) => head.Upos == "VERB"
        ? _lexicon.EffectOf("asking", head.Lemma.ToLowerInvariant()) ?? AskedOf(head)
        : null;

    // "rejected a call to withdraw": the infinitive may hang from the verb, and still tells what is called for.
    private FactualityEffect? WantedUnder(Token below, Token head) =>
        head.Upos == "VERB" && _sentence.ChildOf(head, "obj") is { Upos: "NOUN" } noun && noun.Index < below.Index
            ? _lexicon.EffectOf("noun", noun.Lemma.ToLowerInvariant())
            : null;

    // "called for those involved to withdraw", "urged both sides to withdraw": the infinitive may hang from those who are asked.
    private FactualityEffect? AskedOf(Token asked)
    {
        Token at = asked;
        while (at.BareRelation is "acl" or "nmod" && _sentence.HeadOf(at) is { } above)
        {
            at = above;
        }

        return at.BareRelation is "obj" or "obl" && _sentence.HeadOf(at) is { Upos: "VERB" } verb && verb.Index < at.Index
            ? _lexicon.EffectOf("asking", verb.Lemma.ToLowerInvariant())
            : null;
    }

    private FactualityEffect? OfInfinitiveUnder(Token below, Token head, string lemma)
    {
        if (lemma == "go" && head.Xpos == "VBG" && MarkOf(below) == "to")
        {
            return new FactualityEffect(Realis.Future, false, false);
        }

        if (lemma == "be")
        {
            return new FactualityEffect(Realis.Future, false, false);
        }

        return Lexical(head, lemma) ?? new FactualityEffect(null, false, true);
    }

    // "Government to ease sanctions" is how headlines tell what is to come; "the party to lead the country" is left open.
    private FactualityEffect OfInfinitiveBehind(Token noun)
    {
        bool isHeadline = !_sentence.AncestorsOf(noun).Prepend(noun).Any(token => token.Upos is "VERB" or "AUX" or "ADJ");
        return new FactualityEffect(isHeadline ? Realis.Future : Realis.Hypothetical, false, false);
    }

    private FactualityEffect? Lexical(Token head, string lemma)
    {
        string particle = ParticleOf(head);
        switch (head.Upos)
        {
            case "VERB":
                FactualityEffect? adjectival = head.Xpos is "VBN" && _sentence.ChildOf(head, "obj") is null
                    ? _lexicon.EffectOf("adjective", head.Form.ToLowerInvariant())
                    : null;
                return adjectival ?? (particle.Length > 0
                    ? _lexicon.EffectOf("verb", $"{lemma}_{particle}")
                    : _lexicon.EffectOf("verb", lemma));
            case "NOUN":
                return _lexicon.EffectOf("noun", lemma);
            case "ADJ":
                return _lexicon.EffectOf("adjective", head.Form.ToLowerInvariant());
            default:
                return null;
        }
    }

    // What stands in the clause or phrase of a word itself: negation, auxiliaries, adverbs, conjunctions, determiners.
    private FactualityEffect LocalOf(Token token)
    {
        Realis? realis = null;
        bool hedged = false;
        bool isPerfect = false;
        bool hasCondition = false;
        foreach (Token child in _sentence.ChildrenOf(token))
        {
            isPerfect |= child.BareRelation == "aux" && child.Lemma == "have";
            hasCondition |= child.BareRelation == "advcl" && Conditionals.Contains(MarkOf(child), StringComparison.Ordinal)
                && MarkOf(child).Length > 0;
            if (EffectOfChild(child, token) is { } effect)
            {
                realis = Stronger(realis, effect.Realis);
                hedged |= effect.Hedges;
            }
        }

        if (isPerfect && hedged && realis == Realis.Hypothetical)
        {
            // "may have done": it is done, or not; the reserve is about that.
            realis = null;
        }

        if (hasCondition && realis == Realis.Future)
        {
            realis = Realis.Hypothetical;
        }

        return new FactualityEffect(realis is null && IsInstruction(token) ? Realis.Future : realis, hedged, false);
    }

    // "is to visit", and the headline "Minister to visit".
    private bool IsInstruction(Token token) => MarkOf(token) == "to"
        && _sentence.ChildrenOf(token).Any(child => (child.BareRelation is "aux" or "cop" && child.Lemma == "be" && child.Xpos != "VB")
            || (child.BareRelation == "nsubj" && token.BareRelation == "root"));

    private FactualityEffect? EffectOfChild(Token child, Token token)
    {
        string lemma = child.Lemma.ToLowerInvariant();
        switch (child.BareRelation)
        {
            case "aux" when lemma == "would" || (lemma == "will" && child.Form.Equals("would", StringComparison.OrdinalIgnoreCase)):
                return new FactualityEffect(IsReported(token) ? Realis.Future : Realis.Hypothetical, false, false);
            case "aux":
                return _lexicon.EffectOf("modal", lemma);
            case "advmod":
                return _lexicon.EffectOf("adverb", lemma);
            case "mark" or "case" or "cc":
                return _lexicon.EffectOf("mark", WithFixed(child, lemma));
            case "det" or "amod" when IsNominal(token):
                return _lexicon.EffectOf("modifier", lemma) ?? _lexicon.EffectOf("modifier", child.Form.ToLowerInvariant());
            case "nsubj" or "obj" when IsNone(child):
                return new FactualityEffect(Realis.Negated, false, false);
            case "nsubj" when IsNominal(token) && _sentence.ChildOf(token, "cop") is not null:
                return _lexicon.EffectOf("noun", lemma) is { Realis: Realis.Hypothetical } wanted ? wanted : null;
            default:
                return null;
        }
    }

    private bool IsNone(Token token) => token.Lemma.ToLowerInvariant() is "nobody" or "none" or "nothing"
        || _sentence.ChildrenOf(token).Any(child => child.BareRelation == "det" && child.Lemma.ToLowerInvariant() is "no" or "neither");

    // "said that it would withdraw": the future of a past.
    private bool IsReported(Token token) => token.BareRelation is "ccomp" or "parataxis" or "acl"
        || (token.BareRelation == "conj" && _sentence.HeadOf(token) is { BareRelation: "ccomp" })
        || _sentence.ChildrenOf(token).Any(child => child.BareRelation is "parataxis" or "ccomp" && child.Xpos == "VBD");

    private bool SharesAuxiliaries(Token conjunct, Token first)
    {
        if (IsNominal(conjunct))
        {
            return true;
        }

        bool hasOwn = _sentence.ChildrenOf(conjunct).Any(child => child.BareRelation is "aux" or "nsubj");
        return !hasOwn && (conjunct.Xpos == first.Xpos || first.Upos != "VERB");
    }

    private void Take(FactualityEffect effect)
    {
        _realis = Stronger(_realis, effect.Realis) ?? Realis.Actual;
        _hedged |= effect.Hedges;
    }

    private static Realis? Stronger(Realis? left, Realis? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        _ when left == Realis.Negated || right == Realis.Negated => Realis.Negated,
        _ when left == Realis.Hypothetical || right == Realis.Hypothetical => Realis.Hypothetical,
        _ when left == Realis.Future || right == Realis.Future => Realis.Future,
        _ => Realis.Actual,
    };

    private string PrepositionOf(Token token) =>
        _sentence.ChildOf(token, "case") is { } preposition ? preposition.Form.ToLowerInvariant() : "";

    private string MarkOf(Token token) => _sentence.ChildOf(token, "mark") is { } mark
        ? WithFixed(mark, mark.Form.ToLowerInvariant())
        : "";

    private string WithFixed(Token word, string lemma) =>
        _sentence.ChildOf(word, "fixed") is { } part ? $"{lemma}_{part.Form.ToLowerInvariant()}" : lemma;

    private string ParticleOf(Token verb) => _sentence.ChildOf(verb, "compound:prt") is { } particle
        ? particle.Form.ToLowerInvariant()
        : "";

    private static bool IsNominal(Token token) => token.Upos is "NOUN" or "PROPN";
}
