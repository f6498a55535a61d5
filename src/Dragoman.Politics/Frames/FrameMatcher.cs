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

    /// <summary>The line of the frame with an id; null for none.</summary>
    public string? LineOf(string id) => _codebook.Frames.FirstOrDefault(frame => frame.Id == id)?.Line;

    /// <summary>Finds the frames that fit, one a word; those that another frame holds in a slot are left out.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lens">What its noun phrases stand for.</param>
    /// <returns>The matches in the order of their triggers.</returns>
    public ImmutableArray<FrameMatch> Match(Sentence sentence, PhraseLens lens)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(lens);
        return new SentenceMatching(sentence, lens, _codebook, null).Run();
    }

    /// <summary>Finds the frames that all but one slot lets fit, of words that tell nothing else: what to look at where an act was not found.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lens">What its noun phrases stand for.</param>
    /// <returns>For each word the three that come nearest, in the order of the words, the nearest first.</returns>
    public ImmutableArray<FrameMiss> NearMisses(Sentence sentence, PhraseLens lens)
    {
        const int MostOfAWord = 3;
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(lens);
        List<FrameMiss> misses = [];
        HashSet<int> told = [.. new SentenceMatching(sentence, lens, _codebook, misses).Run().SelectMany(match => match.Words)];
        return [.. misses.Where(miss => !told.Contains(miss.Trigger.Index))
            .GroupBy(miss => miss.Trigger.Index).OrderBy(group => group.Key)
            .SelectMany(group => group.OrderByDescending(miss => miss.Fit).Take(MostOfAWord))];
    }
}
