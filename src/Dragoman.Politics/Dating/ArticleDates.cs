using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>The date expressions of one article, resolved against the day it was published.</summary>
public sealed class ArticleDates
{
    /// <summary>When the act of a predicate was: from its own clause first, then from the clauses above it.</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    /// <returns>Null where the text does not tell, or only relative to an unknown day of publication.</returns>
    public DayInterval? WhenIs(Sentence sentence, Token predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        return null;
    }

    /// <summary>Whether a word belongs to a date expression ("Monday", "last month", "2001").</summary>
    public bool IsDate(Sentence sentence, Token token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(token);
        return false;
    }
}
