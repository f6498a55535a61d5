using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>The date expressions of one article, resolved against the day it was published.</summary>
public sealed class ArticleDates
{
    private readonly ImmutableArray<ImmutableArray<DateExpression>> _bySentence;

    internal ArticleDates(ImmutableArray<ImmutableArray<DateExpression>> bySentence) => _bySentence = bySentence;

    /// <summary>When the act of a predicate was: from its own clause first, then from the clause that it completes.</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    /// <returns>Null where the text does not tell, or only relative to an unknown day of publication.</returns>
    public DayInterval? WhenIs(Sentence sentence, Token predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        Token? at = predicate;
        while (at is not null)
        {
            if (Nearest(sentence, at) is { } found)
            {
                return found.Days;
            }

            at = ClauseBelow(sentence, at);
        }

        return null;
    }

    /// <summary>Whether a word belongs to a date expression ("Monday", "last month", "2001").</summary>
    public bool IsDate(Sentence sentence, Token token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(token);
        return _bySentence[sentence.Index].Any(date => date.FirstToken <= token.Index && token.Index < date.EndToken);
    }

    /// <summary>The expression that dates a word, the one attached most closely, then the nearest; null for none.</summary>
    private DateExpression? Nearest(Sentence sentence, Token predicate) => _bySentence[sentence.Index]
        .Select(date => (Date: date, Rank: RankOf(sentence, date, predicate)))
        .Where(candidate => candidate.Rank is not null)
        .OrderBy(candidate => candidate.Rank)
        .ThenBy(candidate => Math.Abs(candidate.Date.FirstToken - predicate.Index))
        .Select(candidate => candidate.Date)
        .FirstOrDefault();

    /// <summary>How an expression hangs from a predicate: 0 directly, 1 through a phrase of its clause; null where it does not.</summary>
    private static int? RankOf(Sentence sentence, DateExpression date, Token predicate)
    {
        Token current = HeadOf(sentence, date);
        if (current == predicate)
        {
            return 0;
        }

        int rank = 0;
        while (sentence.HeadOf(current) is { } above)
        {
            if (IsClause(sentence, current) && !IsHeld(current) || current.BareRelation is "conj" or "appos")
            {
                return null;
            }

            if (above == predicate)
            {
                return rank == 0 || Carries(current, date) ? rank : null;
            }

            rank = 1;
            current = above;
        }

        return null;
    }

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

    /// <summary>"during talks held on Friday": the participle only tells when the talks were.</summary>
    private static bool IsHeld(Token token) =>
        token is { Relation: "acl", Xpos: "VBN" } && token.Lemma is "hold" or "convene" or "stage" or "make" or "give" or "organise" or "organize";

    /// <summary>The head word of the expression: the one that hangs from a word outside it.</summary>
    private static Token HeadOf(Sentence sentence, DateExpression date)
    {
        for (int i = date.FirstToken; i < date.EndToken; i++)
        {
            Token token = sentence.Tokens[i];
            bool hangsOutside = token.Head is not { } head || head < date.FirstToken || head >= date.EndToken;
            if (hangsOutside && token.Upos is not ("ADP" or "SCONJ" or "PUNCT" or "DET"))
            {
                return token;
            }
        }

        return sentence.Tokens[date.FirstToken];
    }

    /// <summary>
    /// The clause whose time a predicate shares: a noun's own clause, the verb above an infinitive or a participle, the
    /// first of two verbs with one subject. A reported clause does not share the time of the report.
    /// </summary>
    private static Token? ClauseBelow(Sentence sentence, Token predicate)
    {
        if (sentence.HeadOf(predicate) is not { } head)
        {
            return null;
        }

        bool isVerb = predicate.Upos is "VERB" or "AUX";
        bool hasMarker = sentence.ChildrenOf(predicate).Any(child => child.BareRelation is "mark" or "case" && child.Upos != "PART");
        return predicate.BareRelation switch
        {
            "xcomp" => head,
            "conj" when !isVerb || sentence.ChildOf(predicate, "nsubj") is null => head,
            "advcl" when !hasMarker => head,

            // "said on Monday that it wants": what is wanted is wanted then.
            "ccomp" when predicate.Xpos is "VBZ" or "VBP" && sentence.ChildOf(predicate, "aux") is null && head.Xpos is "VBD" or "VBZ" => head,
            "acl" when predicate.Relation == "acl" && !hasMarker && predicate.Xpos is "VBG" or "VBN" => ClauseBelow(sentence, head) ?? head,
            "nsubj" or "obj" or "obl" when !isVerb && predicate.Upos == "NOUN" && head.Upos is "VERB" or "AUX" => head,
            _ => null,
        };
    }

    private static bool IsClause(Sentence sentence, Token token) =>
        token.BareRelation is "ccomp" or "xcomp" or "advcl" or "acl" or "csubj" or "parataxis"
        || token.BareRelation == "conj" && token.Upos == "VERB" && sentence.HeadOf(token) is { Upos: "VERB" };
}
