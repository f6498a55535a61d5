using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Tells which date expression of a sentence dates which of its predicates.</summary>
/// <remarks>Source: Universal Dependencies v2 guidelines for English, for what hangs from what.</remarks>
internal sealed class DateScope
{
    private readonly ClauseVerbs _verbs;

    public DateScope(ClauseVerbs verbs) => _verbs = verbs;

    /// <summary>The expression that dates a predicate: of its own clause, else of the clause that it completes or that completes it.</summary>
    /// <returns>Null where nothing dates it; an expression without days where the sentence tells a time that is no day ("in the past").</returns>
    public DateExpression? Of(Sentence sentence, ImmutableArray<DateExpression> dates, Token predicate)
    {
        if (dates.IsEmpty)
        {
            return null;
        }

        for (Token? at = predicate; at is not null; at = ClauseAbove(sentence, at))
        {
            if (Nearest(sentence, dates, at) is { } found)
            {
                return found;
            }
        }

        return Below(sentence, dates, predicate);
    }

    /// <summary>The word that an expression hangs from; null for none.</summary>
    public Token? AttachmentOf(Sentence sentence, int first, int end)
    {
        // "said on Wednesday they would meet": what follows a report at once is the day of the report.
        int before = first - 1;
        if (before > 0 && sentence.Tokens[before].Form is "on" or "in" or "at")
        {
            before--;
        }

        return before > 0 && sentence.Tokens[before] is { Xpos: "VBD", Upos: "VERB" } verb && _verbs.Is(verb, ClauseVerb.Report)
            ? verb
            : sentence.HeadOf(HeadOf(sentence, first, end));
    }

    /// <summary>The expression attached most closely, then the nearest; null for none.</summary>
    private DateExpression? Nearest(Sentence sentence, ImmutableArray<DateExpression> dates, Token predicate) => dates
        .Select(date => (Date: date, Rank: RankOf(sentence, date, predicate) ?? (IsLeftTo(sentence, date, predicate) ? 2 : null)))
        .Where(candidate => candidate.Rank is not null && CanBe(sentence, candidate.Date, predicate))
        .OrderBy(candidate => candidate.Rank)
        .ThenBy(candidate => Math.Abs(candidate.Date.FirstToken - predicate.Index))
        .Select(candidate => candidate.Date)
        .FirstOrDefault();

    /// <summary>How an expression hangs from a predicate: 0 directly, 1 through a phrase of its clause, 2 through a clause to come; null where it does not.</summary>
    private int? RankOf(Sentence sentence, DateExpression date, Token predicate)
    {
        Token current = HeadOf(sentence, date.FirstToken, date.EndToken);
        if (current == predicate)
        {
            return 0;
        }

        int rank = 0;
        bool isHeld = false;
        for (Token? above = AttachmentOf(sentence, date.FirstToken, date.EndToken); above is not null; current = above, above = sentence.HeadOf(current))
        {
            isHeld |= rank > 0 && IsHeld(current);
            bool isTold = isHeld && IsToCome(sentence, current);
            bool isClosed = IsClause(sentence, current) && rank > 0 && !IsTransparent(current) && !(isTold && current.BareRelation == "ccomp");
            if (isClosed || current.BareRelation is "conj" or "appos" || IsAccordingTo(sentence, current))
            {
                return null;
            }

            rank = isTold ? 2 : rank;
            if (above == predicate)
            {
                return rank != 1 || Carries(current, date) ? rank : null;
            }

            rank = Math.Max(rank, 1);
        }

        return null;
    }

    /// <summary>
    /// The expression behind a noun that hangs from a verb which it cannot date: "the plan results from the verdict of the
    /// court on July 8" tells when the verdict was.
    /// </summary>
    private bool IsLeftTo(Sentence sentence, DateExpression date, Token noun)
    {
        if (noun.Upos != "NOUN" || AttachmentOf(sentence, date.FirstToken, date.EndToken) is not { Upos: "VERB" } verb || CanBe(sentence, date, verb))
        {
            return false;
        }

        return verb.Index < noun.Index && noun.Index < date.FirstToken && noun.BareRelation is "obj" or "obl" && sentence.HeadOf(noun) == verb;
    }

    /// <summary>
    /// What is told in the present was not on a day that is over, but for headlines and captions; and what follows something is
    /// not of the day of that: "the talks followed the raid of Monday".
    /// </summary>
    private bool CanBe(Sentence sentence, DateExpression date, Token predicate) => IsOfItsTense(sentence, date, predicate)
        && !(_verbs.Is(predicate, ClauseVerb.Sequence) && sentence.ChildOf(predicate, "obj") is { } other && other.Index < date.FirstToken);

    private bool IsOfItsTense(Sentence sentence, DateExpression date, Token predicate) =>
        !date.IsOver || sentence.Segment.Kind is not SegmentKind.Body || predicate.Xpos is not ("VBZ" or "VBP") || _verbs.Is(predicate, ClauseVerb.Report)
        || sentence.ChildOf(predicate, "aux") is not null;

    /// <summary>
    /// Whether the date of a phrase is that of its clause: "said at a conference on Monday", "Monday's attack killed
    /// three"; but not "rejected the 2015 agreement".
    /// </summary>
    private static bool Carries(Token phrase, DateExpression date) => phrase.BareRelation switch
    {
        "obl" or "advmod" => true,
        "nsubj" or "obj" or "nmod" => date.Days is { Precision: DayPrecision.Day or DayPrecision.Week },
        _ => false,
    };

    // "during talks held on Friday" tells when the talks were; "a road leading to the port" tells no time of its own.
    private bool IsTransparent(Token token) => IsHeld(token) || token.Relation == "acl" && _verbs.Is(token, ClauseVerb.Stand);

    private bool IsHeld(Token token) => token is { Relation: "acl", Xpos: "VBN" } && _verbs.Is(token, ClauseVerb.Occur);

    private static bool IsToCome(Sentence sentence, Token token) =>
        sentence.ChildrenOf(token).Any(child => child.BareRelation == "aux" && child.Xpos == "MD");

    private static bool IsAccordingTo(Sentence sentence, Token token) =>
        sentence.ChildrenOf(token).Any(child => child.BareRelation == "case" && child.Lemma is "accord" or "according");

    /// <summary>The head word of the expression: the one that hangs from a word outside it.</summary>
    private static Token HeadOf(Sentence sentence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Token token = sentence.Tokens[i];
            bool hangsOutside = token.Head is not { } head || head < first || head >= end;
            if (hangsOutside && token.Upos is not ("ADP" or "SCONJ" or "PUNCT" or "DET"))
            {
                return token;
            }
        }

        return sentence.Tokens[first];
    }

    /// <summary>
    /// The clause whose time a predicate shares: a noun's own clause, the verb above an infinitive or a participle, the
    /// first of two verbs with one subject. A reported clause does not share the time of the report.
    /// </summary>
    private Token? ClauseAbove(Sentence sentence, Token predicate)
    {
        if (sentence.HeadOf(predicate) is not { } head)
        {
            return null;
        }

        bool isVerb = predicate.Upos is "VERB" or "AUX";
        Token? marker = sentence.ChildrenOf(predicate).FirstOrDefault(child => child.BareRelation is "mark" or "case" && child.Upos != "PART");
        return predicate.BareRelation switch
        {
            "xcomp" => head,
            "conj" when !isVerb || sentence.ChildOf(predicate, "nsubj") is null => head,
            "advcl" when marker is null || IsAtOnce(sentence, predicate, marker) => head,

            // "said on Monday that it wants": what is wanted is wanted then.
            "ccomp" when predicate.Xpos is "VBZ" or "VBP" && sentence.ChildOf(predicate, "aux") is null && head.Xpos is "VBD" or "VBZ" => head,
            "acl" when predicate.Relation == "acl" && marker is null && (predicate.Xpos == "VBG" || IsHeld(predicate)) => ClauseAbove(sentence, head) ?? head,
            "nsubj" or "obj" or "obl" when !isVerb && predicate.Upos == "NOUN" && head.Upos is "VERB" or "AUX" && _verbs.LendsScene(sentence, head, predicate) => head,
            _ => null,
        };
    }

    // "while promising an update", "as troops advanced": told beside what it is at the same time as.
    private static bool IsAtOnce(Sentence sentence, Token clause, Token marker) =>
        marker.Lemma.ToLowerInvariant() is "while" or "whilst" or "when" or "as" or "by" or "in" or "amid" or "upon" or "without"
        && (clause.Xpos == "VBG" || clause.Xpos == "VBD" && sentence.HeadOf(clause) is { Xpos: "VBD" or "VBN" });

    /// <summary>
    /// The day that a clause below tells of what stands above it: "was killed when a bomb exploded on Monday", "failed to
    /// reach agreement on Sunday", "killed two and wounded five on Sunday".
    /// </summary>
    private DateExpression? Below(Sentence sentence, ImmutableArray<DateExpression> dates, Token predicate)
    {
        if (predicate.Xpos is not ("VBD" or "VBN"))
        {
            return null;
        }

        foreach (Token child in sentence.ChildrenOf(predicate))
        {
            bool isShared = child.BareRelation switch
            {
                "advcl" => child.Xpos == "VBD" && sentence.ChildOf(child, "mark") is { } marker && IsAtOnce(sentence, child, marker),
                "xcomp" => true,
                "conj" => child.Xpos is "VBD" or "VBN" && sentence.ChildOf(child, "nsubj") is null,
                _ => false,
            };
            if (isShared && Nearest(sentence, dates, child) is { Days.Precision: DayPrecision.Day, IsOver: true } found && found.FirstToken > child.Index)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsClause(Sentence sentence, Token token) =>
        token.BareRelation is "ccomp" or "xcomp" or "advcl" or "acl" or "csubj" or "parataxis"
        || token.BareRelation == "conj" && token.Upos == "VERB" && sentence.HeadOf(token) is { Upos: "VERB" };
}
