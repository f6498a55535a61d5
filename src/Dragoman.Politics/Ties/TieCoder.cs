using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Context;
using Dragoman.Politics.Factuality;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Ties;

/// <summary>Codes the standing relations that the text states of an article.</summary>
/// <remarks><c>docs/ties.md</c> tells what is read. Thread-safe.</remarks>
public sealed class TieCoder
{
    private readonly TieLexicon _lexicon;
    private readonly ActorDirectory _directory;
    private readonly FactualityReader _factuality;

    private TieCoder(TieLexicon lexicon, ActorDirectory directory, FactualityReader factuality)
    {
        _lexicon = lexicon;
        _directory = directory;
        _factuality = factuality;
    }

    /// <summary>Loads a coder from <c>data/ties</c>.</summary>
    /// <param name="dataFolder">The folder <c>data/</c>.</param>
    /// <param name="directory">Who is known, for the states that offices and regimes belong to.</param>
    /// <param name="factuality">What tells whether a tie holds.</param>
    /// <exception cref="FaultException">A file is missing or a row is wrong.</exception>
    public static TieCoder Load(string dataFolder, ActorDirectory directory, FactualityReader factuality)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(factuality);
        return new TieCoder(TieLexicon.Load(dataFolder), directory, factuality);
    }

    /// <summary>Codes an article, in the order of the text; a person's role once.</summary>
    public ImmutableArray<CodedTie> Code(CodingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ImmutableArray<CodedTie>.Builder found = ImmutableArray.CreateBuilder<CodedTie>();
        RoleReader roles = new(_lexicon, _directory, context);
        HashSet<string> placed = new(StringComparer.Ordinal);
        foreach (Sentence sentence in context.Analysis.Sentences)
        {
            found.AddRange(roles.Read(sentence).Where(role => placed.Add(role.From.Name)));
            found.AddRange(new FrameReader(_lexicon, _directory, _factuality, context, sentence).Read());
        }

        return found.DrainToImmutable();
    }
}
