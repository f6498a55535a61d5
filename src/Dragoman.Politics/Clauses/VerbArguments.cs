using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Clauses;

/// <summary>Who is subject and object of a verb: voice, relative clauses, shared and controlled subjects.</summary>
public sealed class VerbArguments
{
    private const int FarthestSubject = 6;

    private static readonly HashSet<string> _askedPrepositions = ["on", "upon", "to", "for", "of", "with"];

    private readonly Sentence _sentence;
    private readonly ControlVerbs _control;

    /// <summary>Reads the clauses of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="control">Verbs whose infinitives have another subject than they.</param>
    public VerbArguments(Sentence sentence, ControlVerbs control)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(control);
        _sentence = sentence;
        _control = control;
    }

    /// <summary>Whether a verb is passive, or a participle that stands for a passive ("troops sent to Kosovo").</summary>
    public bool IsPassive(Token verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        return IsPassive(verb, 0);
    }

    /// <summary>Who acts in the clause of a verb, the voice accounted for; null where nobody is told.</summary>
    public Token? SubjectOf(Token verb) => IsPassive(verb) ? AgentOf(verb) : SurfaceSubjectOf(verb);

    /// <summary>To whom it is done, the voice accounted for; null where nobody is told.</summary>
    public Token? ObjectOf(Token verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        Token? own = _sentence.ChildrenOf(verb).FirstOrDefault(child => child.BareRelation == "obj" && !IsDay(child));
        if (IsPassive(verb))
        {
            return own ?? SurfaceSubjectOf(verb);
        }

        if (own is not null)
        {
            return Antecedent(own);
        }

        return ObjectOfRelative(verb) ?? SharedObject(verb) ?? BareOblique(verb);
    }

    /// <summary>The indirect object: own, or the subject of a passive that keeps its object ("was given arms").</summary>
    public Token? IndirectObjectOf(Token verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        Token? own = _sentence.ChildOf(verb, "iobj");
        return own is null && IsPassive(verb) && _sentence.ChildOf(verb, "obj") is not null ? SurfaceSubjectOf(verb) : own;
    }

    /// <summary>The subject as it stands before the verb, whatever the voice, with shared and controlled subjects; null for none.</summary>
    public Token? SurfaceSubjectOf(Token verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        return SurfaceSubjectOf(verb, 0);
    }

    /// <summary>The preposition or prepositions before a phrase ("with", "out_of"); "" for none.</summary>
    public string PrepositionOf(Token token)
    {
        ArgumentNullException.ThrowIfNull(token);
        string found = "";
        foreach (Token child in _sentence.ChildrenOf(token))
        {
            if (child.BareRelation == "case" && child.Lemma != "'s" && child.Form is not ("'" or "’" or "’s"))
            {
                string word = child.Form.ToLowerInvariant();
                foreach (Token part in _sentence.ChildrenOf(child).Where(part => part.BareRelation == "fixed"))
                {
                    word += "_" + part.Form.ToLowerInvariant();
                }

                found = found.Length == 0 ? word : found + "_" + word;
            }
        }

        return found;
    }

    /// <summary>The particle of a verb ("out" in "pull out"); "" for none.</summary>
    public string ParticleOf(Token verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        foreach (Token child in _sentence.ChildrenOf(verb))
        {
            if (child.Relation == "compound:prt")
            {
                return child.Form.ToLowerInvariant();
            }
        }

        return "";
    }

    /// <summary>The verb's lemma, with its particle after an underscore.</summary>
    public string NameOf(Token verb)
    {
        string particle = ParticleOf(verb);
        string lemma = verb.Lemma.ToLowerInvariant();
        return particle.Length == 0 ? lemma : $"{lemma}_{particle}";
    }

    /// <summary>Those of whom a verb asks something ("called on <c>the sides</c> to withdraw"); null where it is no verb of asking or nobody is told.</summary>
    public Token? AskedBy(Token verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        if (!_control.Asking.Contains(verb.Lemma.ToLowerInvariant()))
        {
            return null;
        }

        return IsPassive(verb)
            ? SurfaceSubjectOf(verb)
            : _sentence.ChildrenOf(verb).FirstOrDefault(child => child.Index > verb.Index && ClauseGrammar.IsNominal(child)
                && (child.BareRelation is "obj" or "iobj" || (child.BareRelation == "obl" && _askedPrepositions.Contains(PrepositionOf(child)))));
    }

    private bool IsPassive(Token verb, int depth)
    {
        // A reduced relative clause is a participle, whatever the tagger made of "held" in "talks held on Friday".
        bool isParticiple = verb.Xpos == "VBN" || (verb.Relation == "acl" && verb.Xpos == "VBD") || verb.Has("Voice", "Pass") || (verb.Has("VerbForm", "Part") && verb.Has("Tense", "Past"));
        bool hasAuxiliary = false;
        foreach (Token child in _sentence.ChildrenOf(verb))
        {
            if (child.Relation is "nsubj:pass" or "aux:pass" or "csubj:pass")
            {
                return true;
            }

            hasAuxiliary |= child.Relation == "aux";
        }

        if (!isParticiple || hasAuxiliary || _sentence.ChildOf(verb, "nsubj") is not null)
        {
            return false;
        }

        return verb.Relation switch
        {
            "conj" => depth < FarthestSubject && _sentence.HeadOf(verb) is { } head && IsPassive(head, depth + 1),
            "acl" or "advcl" or "xcomp" or "amod" or "root" or "acl:relcl" => true,
            _ => false,
        };
    }

    private Token? AgentOf(Token verb)
    {
        foreach (Token child in _sentence.ChildrenOf(verb))
        {
            if (child.Relation == "obl:agent" || (child.BareRelation is "obl" or "nmod" && PrepositionOf(child) == "by"))
            {
                return child;
            }
        }

        return verb.Relation == "conj" && _sentence.HeadOf(verb) is { } head && IsPassive(head, 0)
            && _sentence.ChildOf(head, "obl:agent") is { } shared && shared.Index > verb.Index
            ? shared
            : null;
    }

    private Token? SurfaceSubjectOf(Token verb, int depth)
    {
        Token? own = _sentence.ChildrenOf(verb).LastOrDefault(child => child.BareRelation == "nsubj" && child.Index < verb.Index)
            ?? _sentence.ChildOf(verb, "nsubj");
        if (own is not null)
        {
            return Antecedent(own);
        }

        if (depth > FarthestSubject || _sentence.HeadOf(verb) is not { } head)
        {
            return null;
        }

        if (verb.Relation == "ccomp" && verb.Index < head.Index)
        {
            // "Russia attacked Georgia, officials said": a parser may hang both subjects from the verb of speech.
            return _sentence.ChildrenOf(head).FirstOrDefault(child => child.BareRelation == "nsubj" && child.Index < verb.Index);
        }

        return verb.Relation switch
        {
            "acl:relcl" => ClauseGrammar.IsNominal(head) ? head : null,
            "advcl" or "acl" when !IsPassive(head, 0) && MarkOf(verb) is "of" or "for" or "from"
                && _sentence.ChildOf(head, "obj") is { } accused && accused.Index < verb.Index => Antecedent(accused),
            "acl" => IsInfinitive(verb) ? HolderOf(head, depth) : head,
            "xcomp" or "advcl" when IsInfinitive(verb) && AskedBy(head) is { } asked && asked.Index < verb.Index => Antecedent(asked),
            "advcl" when IsInfinitive(verb) && _control.Causing.Contains(head.Lemma.ToLowerInvariant()) && !IsPassive(head, 0)
                && _sentence.ChildOf(head, "obj") is { } caused && caused.Index < verb.Index => Antecedent(caused),
            "xcomp" => ControllerOf(head, verb, depth),
            "conj" or "advcl" or "ccomp" or "parataxis" or "advcl:relcl" when IsPredicate(head)
                && (verb.Relation != "ccomp" || !IsFinite(verb)) && (verb.Relation != "parataxis") =>
                SurfaceSubjectOf(head, depth + 1),
            _ => null,
        };
    }

    // "accused Russia of shelling", "stopped them from leaving": the object does it.
    private string MarkOf(Token clause) => _sentence.ChildrenOf(clause)
        .FirstOrDefault(child => child.Relation is "mark" or "case")?.Form.ToLowerInvariant() ?? "";

    private Token? ControllerOf(Token head, Token complement, int depth)
    {
        if (!IsPassive(head, 0) && head.Lemma is not ("promise" or "threaten" or "use" or "take" or "make" or "pledge" or "vow")
            && (_sentence.ChildOf(head, "obj") ?? _sentence.ChildOf(head, "iobj")) is { } controller
            && controller.Index < complement.Index)
        {
            return Antecedent(controller);
        }

        return SurfaceSubjectOf(head, depth + 1);
    }

    // "Iran's plan to attack", "Iran rejected calls to withdraw": whoever has the plan, else whoever acts on it.
    private Token? HolderOf(Token noun, int depth)
    {
        if (_sentence.ChildOf(noun, "nmod:poss") is { } owner)
        {
            return owner;
        }

        // "the army is under pressure to withdraw"
        if (_sentence.ChildOf(noun, "cop") is not null && _sentence.ChildOf(noun, "nsubj") is { } pressed)
        {
            return Antecedent(pressed);
        }

        foreach (Token child in _sentence.ChildrenOf(noun))
        {
            if (child.Relation is "compound" or "amod" && child.Upos is "PROPN" or "ADJ")
            {
                return child;
            }

            if (child.BareRelation == "nmod" && PrepositionOf(child) is "by" or "of" or "for")
            {
                return child;
            }
        }

        if (noun.Relation is "obj" or "obl" && _sentence.HeadOf(noun) is { } governor && IsPredicate(governor))
        {
            return SurfaceSubjectOf(governor, depth + 1);
        }

        return null;
    }

    private Token? ObjectOfRelative(Token verb)
    {
        if (verb.Relation != "acl:relcl" || _sentence.HeadOf(verb) is not { } head || !ClauseGrammar.IsNominal(head))
        {
            return null;
        }

        // "the town that they hold": the subject is somebody else than the antecedent.
        Token? subject = _sentence.ChildOf(verb, "nsubj");
        bool hasRelativeElsewhere = _sentence.ChildrenOf(verb)
            .Any(child => child.BareRelation is "obl" or "advmod" && IsRelativePronoun(child));
        return subject is not null && !hasRelativeElsewhere && Antecedent(subject).Index != head.Index ? head : null;
    }

    // "arrested more than 100 protesters": the numeral's words may hide the object from a parser.
    private Token? BareOblique(Token verb) => _sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "obl"
        && child.Index > verb.Index && child.Upos is "NOUN" or "PROPN" && PrepositionOf(child).Length == 0 && !IsDay(child)
        && _sentence.ChildrenOf(child).Any(part => part.BareRelation == "nummod"));

    private static bool IsDay(Token token) => token.Form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday"
        or "Saturday" or "Sunday" or "today" or "yesterday" or "tomorrow";

    private Token? SharedObject(Token verb)
    {
        if (verb.Relation != "conj" || _sentence.HeadOf(verb) is not { } head || _sentence.ChildOf(head, "obj") is not { } shared)
        {
            return null;
        }

        return shared.Index > verb.Index ? shared : null;
    }

    private Token Antecedent(Token token)
    {
        if (!IsRelativePronoun(token))
        {
            return token;
        }

        foreach (Token above in _sentence.AncestorsOf(token))
        {
            if (above.Relation == "acl:relcl" && _sentence.HeadOf(above) is { } head)
            {
                return head;
            }
        }

        return ClauseGrammar.NounBefore(_sentence, token) ?? token;
    }

    private static bool IsRelativePronoun(Token token) => token.Has("PronType", "Rel")
        || (token.Upos is "PRON" or "DET" or "SCONJ" && token.Lemma.ToLowerInvariant() is "who" or "which" or "whom");

    private bool IsInfinitive(Token verb) => verb.Has("VerbForm", "Inf")
        || _sentence.ChildrenOf(verb).Any(child => child.Relation == "mark" && child.Lemma == "to");

    private bool IsFinite(Token verb) => !IsInfinitive(verb) && verb.Xpos != "VBG";

    private bool IsPredicate(Token token) => token.Upos is "VERB" or "AUX"
        || _sentence.ChildrenOf(token).Any(child => child.BareRelation is "cop" or "nsubj");
}
