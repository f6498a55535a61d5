using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Lexing;

/// <summary>Groups the words of a segment into sentences.</summary>
/// <remarks>
/// <para>A blank line always ends a sentence, a line end does where the line before it looks finished; a title before a name
/// ("Gen. Milley") never does. The rest is decided by a trained model, from left to right.</para>
/// <para>No sentence has more than <see cref="LongestSentence"/> words: a longer one breaks where the model likes it best.
/// Time grows in line with the number of words. Thread-safe.</para>
/// </remarks>
public sealed class SentenceSplitter
{
    /// <summary>Most words that a sentence can have.</summary>
    public const int LongestSentence = 200;

    private const int EarliestBreak = 80;

    /// <summary>Name of its section in the model file.</summary>
    public const string Section = "sentences";

    private readonly HashedWeights _ends;

    /// <summary>Makes a splitter.</summary>
    /// <param name="ends">Trained weights: above 0, a sentence ends.</param>
    public SentenceSplitter(HashedWeights ends)
    {
        ArgumentNullException.ThrowIfNull(ends);
        _ends = ends;
    }

    /// <summary>Loads the part from a model file.</summary>
    /// <exception cref="FaultException">The file lacks its section, or the section is damaged.</exception>
    public static SentenceSplitter Load(ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Require(Section, reader => new SentenceSplitter(HashedWeights.Read(reader)));
    }

    /// <summary>Finds the sentences of a segment.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="words">The segment's words in order, from <see cref="Tokenizer.Tokenize"/>.</param>
    /// <returns>Ranges of words that cover all of them, in order; none is empty.</returns>
    public ImmutableArray<Range> Split(string text, ImmutableArray<Word> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ImmutableArray<Range>.Builder sentences = ImmutableArray.CreateBuilder<Range>(Math.Max(1, words.Length / 15));
        Span<uint> features = stackalloc uint[SentenceFeatures.Count];
        SentenceState state = new(0, 0, 0, 0, 0);
        (int Index, int Score) best = (0, int.MinValue);
        for (int i = 0; i < words.Length; i++)
        {
            state = state.With(text, words[i].Span);
            int score = i == words.Length - 1 ? 1 : Score(text, words, state, i, features);
            if (score <= 0 && i - state.Start + 1 >= EarliestBreak && score > best.Score && CanBreak(words, i))
            {
                best = (i, score);
            }

            bool isTooLong = score <= 0 && i - state.Start + 1 >= LongestSentence;
            if (score <= 0 && !isTooLong)
            {
                continue;
            }

            i = isTooLong && best.Score > int.MinValue ? best.Index : i;
            sentences.Add(state.Start..(i + 1));
            state = state.Next(text, words, i + 1);
            best = (0, int.MinValue);
        }

        return sentences.DrainToImmutable();
    }

    // Above 0: a sentence ends after the word.
    private int Score(string text, ImmutableArray<Word> words, in SentenceState state, int index, Span<uint> features)
    {
        if (words[index + 1].IsPart)
        {
            return int.MinValue;
        }

        if (LineBreaks.Decide(text, words, index) is { } ends)
        {
            return ends ? int.MaxValue : int.MinValue;
        }

        if (SentenceMarks.Decide(text, words, state.Start, index) is { } marked)
        {
            return marked ? int.MaxValue : -int.MaxValue;
        }

        SentenceFeatures.Describe(text, words, state, index, features);
        return _ends.Score(features);
    }

    private static bool CanBreak(ImmutableArray<Word> words, int index) => !words[index + 1].IsPart;
}
