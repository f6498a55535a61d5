using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Clauses;

/// <summary>What a tree says about a clause: its subject, its markers, the words of its phrases.</summary>
/// <remarks>Source: Universal Dependencies v2 guidelines for English.</remarks>
public static class ClauseGrammar
{
    /// <summary>Whether a word has a child with one of the given forms (lower case) and relation.</summary>
    public static bool HasChild(Sentence sentence, Token token, string relation, params ReadOnlySpan<string> forms)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (Token child in sentence.ChildrenOf(token))
        {
            if (child.BareRelation == relation && forms.Contains(child.Form.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb is passive.</summary>
    public static bool IsPassive(Sentence sentence, Token verb)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.ChildrenOf(verb).Any(child => child.Relation is "aux:pass" or "nsubj:pass" or "csubj:pass");
    }

    /// <summary>Whether a word is negated in its own clause.</summary>
    public static bool IsNegated(Sentence sentence, Token token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.ChildrenOf(token).Any(child =>
            child.BareRelation is "advmod" or "det" or "cc:preconj"
            && child.Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "no" or "nor" or "neither");
    }

    /// <summary>The preposition of a phrase, "" where it has none; "according to" and the like give their first word.</summary>
    public static string CaseOf(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.ChildrenOf(head).FirstOrDefault(child =>
            child.BareRelation == "case" && child.Xpos != "POS" && child.Index < head.Index)?.Form.ToLowerInvariant() ?? "";
    }

    /// <summary>The first phrase with a preposition that depends on a word; null for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">A verb (its obl) or a noun (its nmod).</param>
    /// <param name="preposition">In lower case.</param>
    public static Token? PhraseWith(Sentence sentence, Token token, string preposition)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.ChildrenOf(token).FirstOrDefault(child =>
            child.BareRelation is "obl" or "nmod" && CaseOf(sentence, child) == preposition);
    }

    /// <summary>Whose act a predicate is: its own subject, or the one that the clause above lends it.</summary>
    /// <returns>The subject's head word; null where the clause has none.</returns>
    public static Token? SubjectOf(Sentence sentence, Token predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        Token current = predicate;
        for (int steps = 0; steps < sentence.Tokens.Length; steps++)
        {
            if (OwnSubject(sentence, current) is { } subject)
            {
                return subject;
            }

            if (IsPassive(sentence, current) && AgentOf(sentence, current) is null && current == predicate)
            {
                return null;
            }

            if (sentence.HeadOf(current) is not { } head)
            {
                return null;
            }

            bool isParticiple = current.Xpos == "VBG" && current.BareRelation is "parataxis" or "ccomp" or "dep";
            if (current.BareRelation == "acl")
            {
                return head;
            }

            if (current.BareRelation is not ("conj" or "advcl" or "xcomp") && !isParticiple)
            {
                return null;
            }

            // "accused Russia of arming them", "stopped them from leaving": the object does it.
            if (current.BareRelation == "advcl" && HasChild(sentence, current, "mark", "of", "from") && !IsPassive(sentence, head)
                && sentence.ChildOf(head, "obj") is { } accused && accused.Index < current.Index)
            {
                return accused;
            }

            // "asked the villagers to leave": the object is the subject of the infinitive.
            if (current.Relation == "xcomp" && sentence.ChildOf(head, "obj") is { } raised && IsNominal(raised))
            {
                return raised;
            }

            // "was rejected by the government, stating that": who does it states it.
            if (current.Xpos == "VBG" && IsPassive(sentence, head) && AgentOf(sentence, head) is { } agent && agent.Index < current.Index)
            {
                return agent;
            }

            current = head;
        }

        return null;
    }

    /// <summary>The subject that hangs from the predicate itself; a relative pronoun gives the noun it stands for.</summary>
    public static Token? OwnSubject(Sentence sentence, Token predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        Token? subject = sentence.ChildrenOf(predicate).FirstOrDefault(child => child.Relation is "nsubj" or "nsubj:outer" or "nsubj:pass");
        if (subject is null)
        {
            return null;
        }

        bool isRelative = subject.Form.ToLowerInvariant() is "who" or "which" or "that" && subject.Upos is "PRON" or "DET" or "SCONJ";
        if (!isRelative)
        {
            return subject;
        }

        Token clause = predicate;
        while (clause.BareRelation is "conj" or "xcomp" && sentence.HeadOf(clause) is { } above)
        {
            clause = above;
        }

        return clause.BareRelation == "acl" ? sentence.HeadOf(clause) : subject;
    }

    /// <summary>Who does what a passive tells ("by the ministry"); null where it is left open.</summary>
    public static Token? AgentOf(Sentence sentence, Token verb)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.ChildrenOf(verb).FirstOrDefault(child =>
            child.Relation == "obl:agent" || child.BareRelation == "obl" && CaseOf(sentence, child) == "by");
    }

    /// <summary>Whether a word heads a noun phrase.</summary>
    public static bool IsNominal(Token token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.Upos is "NOUN" or "PROPN" or "PRON" or "NUM";
    }

    /// <summary>
    /// The noun phrase that ends right before a comma and a relative pronoun, where a parser made no relative clause of it:
    /// "<c>China</c>, which, they say, has jailed critics, is"; null for none.
    /// </summary>
    public static Token? NounBefore(Sentence sentence, Token relative)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(relative);
        if (relative.Index < 2 || sentence.Tokens[relative.Index - 1].Form != ",")
        {
            return null;
        }

        Token noun = sentence.Tokens[relative.Index - 2];
        while (noun.BareRelation is "flat" or "compound" or "nmod" or "conj" && sentence.HeadOf(noun) is { } head && head.Index < relative.Index && IsNominal(head))
        {
            noun = head;
        }

        return IsNominal(noun) ? noun : null;
    }

    /// <summary>Whether a word is a verb or auxiliary.</summary>
    public static bool IsVerbal(Token token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.Upos is "VERB" or "AUX";
    }

    /// <summary>Whether the predicate's clause is headed by "to".</summary>
    public static bool IsInfinitive(Sentence sentence, Token predicate) => HasChild(sentence, predicate, "mark", "to");

    /// <summary>
    /// The words of a noun phrase up to its head, without determiner and possessor, in the text's writing:
    /// "undocumented Afghans" of "some undocumented Afghans in Iran".
    /// </summary>
    public static string CorePhrase(string text, Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CoreSpan(sentence, head).Of(text);
    }

    /// <summary>Where the words of <see cref="CorePhrase"/> stand.</summary>
    public static TextSpan CoreSpan(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        int first = head.Index;
        int last = head.Index;
        foreach (Token child in sentence.ChildrenOf(head))
        {
            if (child.BareRelation is "amod" or "compound" or "flat" && child.Upos is not "PUNCT")
            {
                ImmutableArray<Token> words = sentence.SubtreeOf(child);
                first = Math.Min(first, words[0].Index);
                last = child.BareRelation == "flat" ? Math.Max(last, words[^1].Index) : last;
            }
        }

        while (first < head.Index && sentence.Tokens[first].Upos is "PUNCT" or "DET")
        {
            first++;
        }

        return new TextSpan(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);
    }

    /// <summary>The clause that a word stands in: itself if it heads one, else the nearest head above it.</summary>
    public static Token ClauseOf(Sentence sentence, Token token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(token);
        Token current = token;
        while (!HeadsClause(sentence, current) && sentence.HeadOf(current) is { } head)
        {
            current = head;
        }

        return current;
    }

    private static bool HeadsClause(Sentence sentence, Token token) =>
        token.BareRelation is "root" or "ccomp" or "xcomp" or "advcl" or "acl" or "csubj" or "parataxis"
        || token.BareRelation == "conj" && sentence.HeadOf(token) is { } head && IsVerbal(token) && IsVerbal(head);
}
