using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;

namespace Dragoman.Politics.Frames;

/// <summary>Lists what hangs from a word, under the names that frames use.</summary>
internal sealed class DependentReader
{
    private readonly Sentence _sentence;
    private readonly Codebook _codebook;

    public DependentReader(Sentence sentence, Codebook codebook)
    {
        _sentence = sentence;
        _codebook = codebook;
        Grammar = new VerbArguments(sentence, codebook.Control);
    }

    public VerbArguments Grammar { get; }

    /// <summary>Subject, objects, clauses and prepositional phrases of a verb, and those of its object's phrase.</summary>
    public List<Dependent> OfVerb(Token verb)
    {
        List<Dependent> found = [];
        AddIf(found, "subj", Grammar.SubjectOf(verb));
        Token? subjectOfPassive = Grammar.IsPassive(verb) ? Grammar.SurfaceSubjectOf(verb) : null;
        Token? indirect = Grammar.IndirectObjectOf(verb);
        Token? direct = Grammar.ObjectOf(verb);
        AddIf(found, "obj", direct);
        AddIf(found, "iobj", indirect);
        if (direct is null)
        {
            // "warned Ukraine that": beside a clause the one addressed may stand as either object.
            AddIf(found, "obj", indirect);
        }

        AddChildren(found, verb, null, subjectOfPassive is not null);
        if (direct is not null && direct.Upos is "NOUN" or "PROPN")
        {
            AddChildren(found, direct, direct, false);
            foreach (Token child in _sentence.ChildrenOf(direct).Where(child => child.BareRelation == "nmod" && Grammar.PrepositionOf(child) == "of"))
            {
                // "a loan of 200 million dollars to Indonesia": a parser hangs the receiver from the nearest noun.
                AddOuter(found, child, direct);
            }
        }

        if (Grammar.SurfaceSubjectOf(verb) is { Upos: "NOUN" } subject && subject.Index < verb.Index)
        {
            // "the talks between them broke down": counts once a frame names the talks.
            AddOuter(found, subject, subject);
        }

        AddPhrases(found, verb);
        AddAskedClauses(found, verb);
        return found;
    }

    /// <summary>Possessor, modifiers and prepositional phrases of a noun, and what hangs from the verb that carries it.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="carrier">The light or occurrence verb that carries it; null for none.</param>
    public List<Dependent> OfNoun(Token noun, Token? carrier)
    {
        List<Dependent> found = [];
        if (carrier is not null && !_codebook.IsOccurrence(Grammar.NameOf(carrier)))
        {
            AddIf(found, "subj", Grammar.SubjectOf(carrier));
        }

        AddChildren(found, noun, null, false);
        foreach (Token child in _sentence.ChildrenOf(noun).Where(child => child.BareRelation == "nmod" && child.Upos == "NOUN"))
        {
            // "a suspension of air links with Serbia": counts once a frame names the links.
            AddOuter(found, child, child);
        }

        AddSides(found, noun);

        if (found.Any(dependent => dependent.Relation == "subj"))
        {
            // "Russia began its withdrawal": the pronoun only repeats the subject.
            found.RemoveAll(dependent => dependent is { Relation: "poss", Token.Upos: "PRON" });
        }

        if (carrier is not null)
        {
            List<Dependent> ofCarrier = [];
            AddChildren(ofCarrier, carrier, null, true);
            AddSides(found, carrier);
            found.AddRange(ofCarrier.Where(dependent =>
                dependent.Token.Index != noun.Index && dependent.Relation is not ("inf" or "that" or "ing" or "by")));
        }

        return found;
    }

    /// <summary>Subject and complements of an adjective that is a predicate.</summary>
    public List<Dependent> OfAdjective(Token adjective)
    {
        List<Dependent> found = [];
        // "Israel said it was ready": a parser may take the pronoun for an empty one.
        AddIf(found, "subj", Grammar.SurfaceSubjectOf(adjective) ?? _sentence.ChildOf(adjective, "expl"));
        AddChildren(found, adjective, null, true);
        AddPhrases(found, adjective);
        return found;
    }

    /// <summary>The light or occurrence verb that carries a noun ("hold" for "talks", also in "talks were held"); null for none.</summary>
    public Token? CarrierOf(Token noun)
    {
        Token of = noun;
        while (_sentence.HeadOf(of) is { Upos: "NOUN" or "PROPN" } above && (of.Relation == "conj"
            || (of.Relation == "nmod" && _codebook.IsMeasure(above.Lemma.ToLowerInvariant()) && Grammar.PrepositionOf(of) == "of")))
        {
            of = above;
        }

        if (_sentence.HeadOf(of) is { Upos: "VERB" } verb)
        {
            string name = Grammar.NameOf(verb);
            string preposition = Grammar.PrepositionOf(of);
            string lemma = verb.Lemma.ToLowerInvariant();
            if (of.BareRelation == "obj" || of.Relation == "nsubj:pass")
            {
                return _codebook.IsLight(name) ? verb : null;
            }

            if (of.BareRelation == "nsubj")
            {
                return _codebook.IsOccurrence(name) || HasLightObjectPart(verb) ? verb : null;
            }

            if (of.BareRelation == "obl" && preposition.Length > 0)
            {
                return _codebook.IsLight($"{lemma}_{preposition}") || _codebook.IsLight($"{name}_{preposition}") ? verb : null;
            }
        }

        // "talks held in Geneva", "the attack carried out by": the participle stands below the noun.
        return _sentence.ChildrenOf(of).FirstOrDefault(child => child.BareRelation == "acl"
            && Grammar.IsPassive(child) && _codebook.IsLight(Grammar.NameOf(child)));
    }

    // "talks took place": place stands as the object.
    private bool HasLightObjectPart(Token verb) => _sentence.ChildOf(verb, "obj") is { } part
        && _codebook.IsOccurrence($"{verb.Lemma.ToLowerInvariant()}_{part.Lemma.ToLowerInvariant()}");

    // "engaged in talks with": what hangs from the noun of a prepositional phrase counts once a frame names the noun.
    private void AddPhrases(List<Dependent> found, Token head)
    {
        foreach (Token child in _sentence.ChildrenOf(head).Where(child => child.BareRelation == "obl" && child.Upos == "NOUN"))
        {
            AddChildren(found, child, child, false);
        }
    }

    private void AddOuter(List<Dependent> found, Token head, Token bearer)
    {
        List<Dependent> below = [];
        AddChildren(below, head, bearer, false);
        found.AddRange(below.Where(dependent => dependent.Relation is "with" or "against" or "on" or "to" or "for" or "between"));
    }

    // "battles near the town between the army and rebels": a parser may hang the sides from the place.
    private void AddSides(List<Dependent> found, Token head)
    {
        foreach (Token place in _sentence.ChildrenOf(head).Where(child => child is { BareRelation: "obl" or "nmod", Upos: "PROPN" }))
        {
            found.AddRange(_sentence.ChildrenOf(place).Where(child => child.BareRelation == "nmod" && Grammar.PrepositionOf(child) == "between")
                .Select(child => new Dependent("between", child, null)));
        }
    }

    // "urged both sides to withdraw", "called for those involved to withdraw": the infinitive may hang from those who are asked.
    private void AddAskedClauses(List<Dependent> found, Token verb)
    {
        if (Grammar.AskedBy(verb) is not { } asked)
        {
            return;
        }

        ImmutableArray<Token> below = _sentence.ChildrenOf(asked);
        foreach (Token child in below.Concat(below.Where(child => child.BareRelation is "acl" or "nmod").SelectMany(child => _sentence.ChildrenOf(child))))
        {
            if (child.BareRelation is "acl" or "advcl" or "xcomp" && ClauseRelationOf(child) == "inf")
            {
                found.Add(new Dependent("inf", child, null));
            }
        }
    }

    private void AddChildren(List<Dependent> found, Token head, Token? bearer, bool isSubjectKnown)
    {
        foreach (Token child in _sentence.ChildrenOf(head))
        {
            if (RelationOf(child, isSubjectKnown) is { } relation)
            {
                found.Add(new Dependent(relation, child, bearer));
            }

            if (child.BareRelation is "ccomp" && IsObligation(child))
            {
                found.Add(new Dependent("must", child, bearer));
            }
        }
    }

    private bool IsObligation(Token clause) => _sentence.ChildrenOf(clause)
        .Any(part => part.BareRelation == "aux" && part.Lemma is "must" or "should" or "ought");

    private string? RelationOf(Token child, bool isSubjectKnown)
    {
        switch (child.BareRelation)
        {
            case "obl" or "nmod" when child.Relation == "nmod:poss":
                return "poss";
            case "obl" or "nmod":
                string preposition = Grammar.PrepositionOf(child);
                return preposition.Length == 0 || (preposition == "by" && isSubjectKnown) ? null : preposition;
            case "compound" or "amod" when child.Relation != "compound:prt":
                return "comp";
            case "xcomp" or "ccomp" or "advcl" or "acl" or "csubj":
                return ClauseRelationOf(child);
            case "advmod" when child.Upos is "ADV" or "ADP":
                return child.Form.ToLowerInvariant();
            default:
                return null;
        }
    }

    private string? ClauseRelationOf(Token clause)
    {
        string mark = "";
        foreach (Token child in _sentence.ChildrenOf(clause))
        {
            if (child.Relation is "mark" or "case")
            {
                mark = mark.Length == 0 ? child.Form.ToLowerInvariant() : mark;
            }
        }

        if (clause.Relation == "acl:relcl")
        {
            return "relcl";
        }

        return mark switch
        {
            "to" => "inf",
            "that" or "" when clause.Xpos == "VBG" => "ing",
            "that" => "that",
            "" => clause.BareRelation switch { "ccomp" => "that", "acl" => "acl", "xcomp" => "inf", _ => null },
            _ => mark,
        };
    }

    private static void AddIf(List<Dependent> found, string relation, Token? token)
    {
        if (token is not null)
        {
            found.Add(new Dependent(relation, token, null));
        }
    }
}
