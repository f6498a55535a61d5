using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Placing;

/// <summary>Which places the names of one article stand for, and where its clauses play.</summary>
public sealed class ArticlePlaces
{
    /// <summary>The place that a noun phrase names; null when it names none.</summary>
    public CodedPlace? PlaceOf(Sentence sentence, Token head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(head);
        return null;
    }

    /// <summary>Where the act of a predicate was: from its own clause first, then from what the paragraph holds over.</summary>
    /// <param name="sentence">A sentence of the article.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    /// <returns>Null where the text does not tell.</returns>
    public CodedPlace? WhereIs(Sentence sentence, Token predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        return null;
    }
}
