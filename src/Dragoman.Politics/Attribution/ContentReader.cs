using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>Finds the words that a reporting verb reports: quoted beside it, or as its complement in the tree.</summary>
internal sealed class ContentReader(ArticleQuotations quotations)
{
    /// <summary>The words in quotation marks that a tag goes with; null where there are none.</summary>
    /// <param name="sentence">The sentence of the tag.</param>
    /// <param name="verb">The tag's verb.</param>
    /// <param name="subject">Its subject; null where it has none.</param>
    public ReportedContent? Quoted(Sentence sentence, Token verb, Token? subject)
    {
        int tagStart = Math.Min(verb.Span.Start, subject is null ? verb.Span.Start : ClauseGrammar.CoreSpan(sentence, subject).Start);
        Quotation? before = quotations.Before(sentence, tagStart);
        Quotation? after = quotations.After(sentence, verb, subject);
        if (before is null && after is null)
        {
            return null;
        }

        TextSpan content = before is null ? after!.Inner : before.Inner;
        int end = before is null ? after!.Outer.End : Math.Max(before.Outer.End, sentence.Span.End);
        if (before is not null && after is not null && quotations.HasClause(after))
        {
            content = content.Join(after.Inner);
            end = after.Outer.End;
        }

        Claim(before);
        Claim(after is not null && content.Contains(after.Inner) ? after : null);
        content = JoinContinuations(content, end);
        return new ReportedContent(WithoutComma(content, before), SpeechMode.Direct, "quote");
    }

    /// <summary>The words that a verb's complement reports; null where it has none that the verb takes.</summary>
    public ReportedContent? Complement(Sentence sentence, Token verb, ReportingVerb entry)
    {
        ReportedContent? found = Clause(sentence, verb, entry) ?? Infinitive(sentence, verb, entry) ?? Gerund(sentence, verb, entry)
            ?? Predicate(sentence, verb, entry) ?? Prepositional(sentence, verb, entry) ?? Object(sentence, verb, entry)
            ?? Around(sentence, verb, entry);
        return found is null ? null : WithQuotations(found, verb.Span);
    }

    /// <summary>The content of a noun ("a statement that …"), with the quotations that it opens.</summary>
    public ReportedContent Phrase(Sentence sentence, Token head, TextSpan cue, string form) =>
        WithQuotations(new ReportedContent(Trim(sentence.SubtreeOf(head)), SpeechMode.Indirect, form), cue);

    /// <summary>Words of a sentence as content, with the quotations that they open.</summary>
    public ReportedContent Words(IEnumerable<Token> words, TextSpan cue, string form) =>
        WithQuotations(new ReportedContent(Trim([.. words]), SpeechMode.Indirect, form), cue);

    /// <summary>Adds the quotations that follow with no tag of their own.</summary>
    public TextSpan JoinContinuations(TextSpan content, int from)
    {
        while (quotations.Continuation(from) is { } next)
        {
            quotations.Claim(next);
            content = content.Join(next.Inner);
            from = next.Outer.End;
        }

        return content;
    }

    private static ReportedContent? Clause(Sentence sentence, Token verb, ReportingVerb entry)
    {
        if (!entry.Takes("clause") && !entry.Takes("quote"))
        {
            return null;
        }

        Token? clause = sentence.ChildrenOf(verb).FirstOrDefault(child => child.BareRelation == "ccomp" && !IsQuotedSpeechAct(sentence, child, verb))
            ?? sentence.ChildrenOf(verb).FirstOrDefault(child => child.BareRelation == "parataxis" && child.Index > verb.Index
                && sentence.Tokens[(verb.Index + 1)..child.Index].Any(word => word.Form == ":"));
        return clause is null || clause.Xpos == "VBG" && !entry.Takes("gerund") && !HasAuxiliary(sentence, clause)
            ? null
            : new ReportedContent(Trim(sentence.SubtreeOf(clause)), SpeechMode.Indirect, "clause");
    }

    /// <summary>A clause that itself only tags ("said he") is no content.</summary>
    private static bool IsQuotedSpeechAct(Sentence sentence, Token clause, Token verb) =>
        clause.Index < verb.Index && sentence.SubtreeOf(clause).Length == 1 && clause.Upos != "VERB";

    private static ReportedContent? Infinitive(Sentence sentence, Token verb, ReportingVerb entry)
    {
        Token? clause = entry.Takes("infinitive")
            ? sentence.ChildrenOf(verb).FirstOrDefault(child =>
                child.BareRelation is "xcomp" or "advcl" or "ccomp" && child.Index > verb.Index && ClauseGrammar.IsInfinitive(sentence, child)
                && (child.BareRelation != "advcl" || entry.Addressee.Length > 0))
            : null;
        return clause is null ? null : new ReportedContent(Trim(sentence.SubtreeOf(clause)), SpeechMode.Indirect, "infinitive");
    }

    private static ReportedContent? Gerund(Sentence sentence, Token verb, ReportingVerb entry)
    {
        foreach (Token child in sentence.ChildrenOf(verb))
        {
            if (child.Xpos != "VBG" || child.Index < verb.Index || child.BareRelation is not ("xcomp" or "advcl" or "ccomp" or "obl"))
            {
                continue;
            }

            Token? marker = sentence.ChildrenOf(child).FirstOrDefault(mark => mark.BareRelation is "mark" or "case" && mark.Index < child.Index);
            bool fits = marker is null ? entry.Takes("gerund") && child.BareRelation != "advcl" : entry.Takes(marker.Form.ToLowerInvariant());
            if (fits)
            {
                return new ReportedContent(
                    Trim(sentence.SubtreeOf(child).Where(word => word != marker)), SpeechMode.Indirect, "gerund");
            }
        }

        return null;
    }

    /// <summary>"described it as …", "called it …".</summary>
    private static ReportedContent? Predicate(Sentence sentence, Token verb, ReportingVerb entry)
    {
        if (!entry.Takes("as") || sentence.ChildOf(verb, "obj") is not { } theme)
        {
            return null;
        }

        Token? predicate = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Index > theme.Index
            && (child.BareRelation is "obl" or "advcl" or "xcomp" or "nmod"
                && (ClauseGrammar.HasChild(sentence, child, "case", "as") || ClauseGrammar.HasChild(sentence, child, "mark", "as"))
                || child.BareRelation == "xcomp" && child.Upos is "ADJ" or "NOUN" or "PROPN" && !ClauseGrammar.IsInfinitive(sentence, child)));
        predicate ??= PhraseAs(sentence, theme);
        return predicate is null
            ? null
            : new ReportedContent(
                Trim(sentence.SubtreeOf(theme).Concat(sentence.SubtreeOf(predicate))), SpeechMode.Indirect, "as");
    }

    private static Token? PhraseAs(Sentence sentence, Token theme) => ClauseGrammar.PhraseWith(sentence, theme, "as");

    private static ReportedContent? Prepositional(Sentence sentence, Token verb, ReportingVerb entry)
    {
        Token? phrase = sentence.ChildrenOf(verb).FirstOrDefault(child =>
            child.BareRelation == "obl" && child.Index > verb.Index && child.Upos != "PRON"
            && ClauseGrammar.CaseOf(sentence, child) is { Length: > 0 } preposition
            && entry.Takes(preposition) && preposition != entry.Addressee);
        return phrase is null
            ? null
            : new ReportedContent(Trim(WithoutCase(sentence, phrase)), SpeechMode.Indirect, "phrase");
    }

    private static IEnumerable<Token> WithoutCase(Sentence sentence, Token phrase) =>
        sentence.SubtreeOf(phrase).Where(word => !(word.BareRelation == "case" && word.Head == phrase.Index && word.Index < phrase.Index));

    private static ReportedContent? Object(Sentence sentence, Token verb, ReportingVerb entry) =>
        entry.Takes("object") && sentence.ChildOf(verb, "obj") is { Upos: "NOUN" or "PROPN" } theme && theme.Index > verb.Index
            ? new ReportedContent(Trim(sentence.SubtreeOf(theme)), SpeechMode.Indirect, "object")
            : null;

    /// <summary>The clause that a tag is put into: "Oslo, he said, recalled its envoy"; "as he put it".</summary>
    private static ReportedContent? Around(Sentence sentence, Token verb, ReportingVerb entry)
    {
        bool isTag = verb.BareRelation == "parataxis" || verb.BareRelation == "advcl" && ClauseGrammar.HasChild(sentence, verb, "mark", "as");
        if (!isTag || !entry.Takes("clause") || sentence.HeadOf(verb) is not { } host || !HasPredicate(sentence, host))
        {
            return null;
        }

        HashSet<Token> tag = [.. sentence.SubtreeOf(verb)];
        return new ReportedContent(
            Trim(sentence.SubtreeOf(host).Where(word => !tag.Contains(word))), SpeechMode.Indirect, "tag");
    }

    private static bool HasPredicate(Sentence sentence, Token host) =>
        ClauseGrammar.IsVerbal(host) || sentence.ChildrenOf(host).Any(child => child.BareRelation is "cop" or "nsubj");

    private static bool HasAuxiliary(Sentence sentence, Token clause) =>
        sentence.ChildrenOf(clause).Any(child => child.BareRelation is "aux" or "nsubj");

    /// <summary>From the first to the last word, without "that" before and punctuation around.</summary>
    private static TextSpan Trim(IEnumerable<Token> words)
    {
        ImmutableArray<Token> ordered = [.. words.OrderBy(word => word.Index)];
        int first = 0;
        int last = ordered.Length - 1;
        while (first < last && (ordered[first].Upos == "PUNCT" && !IsOpeningMark(ordered[first])
            || ordered[first].Upos == "SCONJ" && ordered[first].Form.Equals("that", StringComparison.OrdinalIgnoreCase)))
        {
            first++;
        }

        while (last > first && ordered[last].Upos == "PUNCT" && ordered[last].Form is not (")" or "]"))
        {
            last--;
        }

        // A bracket that closes here was opened here.
        bool isOrphan = ordered[last].Form is ")" or "]" && !ordered[first..last].Any(word => word.Form is "(" or "[");
        last = isOrphan && last > first ? last - 1 : last;
        return new TextSpan(ordered[first].Span.Start, ordered[last].Span.End);
    }

    private static bool IsOpeningMark(Token token) => token.Form is "“" or "\"" or "``" or "‘" or "'" or "«" or "(" or "[";

    /// <summary>Lets the content reach to the end of the quotations that begin in it, and tells how it is rendered.</summary>
    private ReportedContent WithQuotations(ReportedContent found, TextSpan cue)
    {
        TextSpan span = found.Span;
        Quotation? inside = quotations.Within(span, cue);
        if (inside is null)
        {
            // A mark that nothing closes is no part of the words.
            return IsMark(quotations.CharacterBefore(span.Start + 1)) ? found with { Span = new TextSpan(span.Start + 1, span.End) } : found;
        }

        bool wholly = inside.Outer.Start <= span.Start && inside.Outer.Start >= span.Start - 2 && span.End <= inside.Outer.End;
        foreach (Quotation quotation in quotations.Unclaimed.Where(q => q.Outer.Overlaps(span) && !q.Inner.Contains(cue)).ToArray())
        {
            if (quotation.Outer.End > cue.Start && quotation.Outer.Start < cue.Start)
            {
                continue;
            }

            quotations.Claim(quotation);
            span = span.Join(quotation.Outer);
        }

        return wholly && found.Form == "clause" && quotations.HasClause(inside) && !quotations.FollowsThat(inside)
            ? new ReportedContent(inside.Inner, SpeechMode.Direct, "quote")
            : found with { Span = span, Mode = SpeechMode.Mixed };
    }

    private static bool IsMark(char c) => c is '“' or '"' or '‘' or '«';

    private void Claim(Quotation? quotation)
    {
        if (quotation is not null)
        {
            quotations.Claim(quotation);
        }
    }

    /// <summary>The comma before the tag belongs to the tag; white space around the words to nobody.</summary>
    private TextSpan WithoutComma(TextSpan content, Quotation? before)
    {
        int start = content.Start;
        int end = content.End;
        while (start < end && char.IsWhiteSpace(quotations.CharacterBefore(start + 1)))
        {
            start++;
        }

        bool endsAtTag = before is not null && content.End == before.Inner.End;
        while (end > start + 1 && (char.IsWhiteSpace(quotations.CharacterBefore(end)) || endsAtTag && quotations.CharacterBefore(end) == ','))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
