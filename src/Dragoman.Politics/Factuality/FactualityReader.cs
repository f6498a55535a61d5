using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Factuality;

/// <summary>Reads from a tree whether the act of a predicate has happened.</summary>
public sealed class FactualityReader
{
    private readonly FactualityLexicon _lexicon;

    private FactualityReader(FactualityLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Loads the words that bear on it.</summary>
    /// <param name="dataFolder">The folder <c>data/</c>.</param>
    /// <exception cref="FaultException">The file <c>codebook/factuality.tsv</c> is missing or a row is wrong.</exception>
    public static FactualityReader Load(string dataFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        return new FactualityReader(FactualityLexicon.Load(Path.Combine(dataFolder, "codebook", "factuality.tsv")));
    }

    /// <summary>Reads negation, tense, modals, conditionals and the words above a predicate.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="predicate">The verb, noun or adjective that tells the act.</param>
    public FactualityReading Read(Sentence sentence, Token predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        return new FactualityWalk(sentence, _lexicon).From(predicate);
    }
}
