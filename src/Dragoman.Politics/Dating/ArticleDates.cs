using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>The date expressions of one article, resolved against the day it was published.</summary>
public sealed class ArticleDates
{
    private readonly DateScope _scope;
    private readonly ImmutableArray<ImmutableArray<DateExpression>> _bySentence;

    internal ArticleDates(DateScope scope, ImmutableArray<ImmutableArray<DateExpression>> bySentence)
    {
        _scope = scope;
        _bySentence = bySentence;
    }

    /// <summary>When the act of a predicate was: from its own clause first, then from the clause that it completes.</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    /// <returns>Null where the text does not tell, or only relative to an unknown day of publication.</returns>
    public DayInterval? WhenIs(Sentence sentence, Token predicate) => ExpressionOf(sentence, predicate)?.Days;

    /// <summary>Whether the sentence tells a time of an act, be it one that is no day ("in the past", "on a daily basis").</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    public bool IsTimed(Sentence sentence, Token predicate) => ExpressionOf(sentence, predicate) is not null;

    /// <summary>The day on which what is promised is to be: "invited both to talks on September 6".</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="promise">The verb that promises, agrees or invites.</param>
    /// <returns>The first day to come that is told behind the promise, outside of its conditions; null for none.</returns>
    public DayInterval? WhenIsPromised(Sentence sentence, Token promise)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(promise);
        return _bySentence[sentence.Index]
            .FirstOrDefault(date => date is { Days.Precision: not DayPrecision.Open, IsOver: false } && date.FirstToken > promise.Index && IsPromised(sentence, date, promise))
            ?.Days;
    }

    /// <summary>The days of the date expressions of a sentence, in order; null for one that tells a time but no day.</summary>
    public ImmutableArray<DayInterval?> ExpressionsIn(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return [.. _bySentence[sentence.Index].Select(date => date.Days)];
    }

    /// <summary>Whether a word belongs to a date expression ("Monday", "last month", "2001").</summary>
    public bool IsDate(Sentence sentence, Token token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(token);
        return _bySentence[sentence.Index].Any(date => date.FirstToken <= token.Index && token.Index < date.EndToken);
    }

    private DateExpression? ExpressionOf(Sentence sentence, Token predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        return _scope.Of(sentence, _bySentence[sentence.Index], predicate);
    }

    private bool IsPromised(Sentence sentence, DateExpression date, Token promise)
    {
        for (Token? at = _scope.AttachmentOf(sentence, date.FirstToken, date.EndToken); at is not null; at = sentence.HeadOf(at))
        {
            if (at == promise)
            {
                return true;
            }

            if (at.Relation is "acl:relcl" or "parataxis" || at.BareRelation == "advcl" && sentence.ChildOf(at, "mark") is { Lemma: not "to" })
            {
                return false;
            }
        }

        return false;
    }
}
