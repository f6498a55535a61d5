using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Frames;

/// <summary>Finds the frames of a codebook in the tree of a sentence. Safe to share between threads.</summary>
public sealed class FrameMatcher
{
    private readonly Codebook _codebook;

    /// <summary>Makes a matcher of a codebook.</summary>
    public FrameMatcher(Codebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        _codebook = codebook;
    }

    /// <summary>Finds the frames that fit, one a word; those that another frame holds in a slot are left out.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lens">What its noun phrases stand for.</param>
    /// <returns>The matches in the order of their triggers.</returns>
    public ImmutableArray<FrameMatch> Match(Sentence sentence, PhraseLens lens)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(lens);
        SentenceMatching matching = new(sentence, lens, _codebook);
        return matching.Run();
    }
}
