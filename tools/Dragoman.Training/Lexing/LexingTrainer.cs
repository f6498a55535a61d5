using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Lexing;

namespace Dragoman.Training.Lexing;

/// <summary>Trains the tokenizer's and the splitter's weights on the raw text of treebanks.</summary>
internal static class LexingTrainer
{
    private const int TokenBits = 17;
    private const int SentenceBits = 18;
    private const int Epochs = 12;

    // Chosen on EWT dev: a missed end costs as much as one too many, but ends are rare.
    private const float SentenceLean = 1f;

    /// <summary>Trains both on the same documents and writes their sections.</summary>
    public static ModelFile Train(ModelFile model, IReadOnlyList<RawDocument> documents, int seed)
    {
        HashedWeights boundaries = TrainTokenizer(documents, seed);
        HashedWeights ends = TrainSplitter(documents, new Tokenizer(boundaries), seed);
        SectionWriter tokens = new();
        boundaries.Write(tokens);
        SectionWriter sentences = new();
        ends.Write(sentences);
        return model.With(tokens.ToSection(Tokenizer.Section)).With(sentences.ToSection(SentenceSplitter.Section));
    }

    /// <summary>Weights for <see cref="Tokenizer"/>.</summary>
    public static HashedWeights TrainTokenizer(IReadOnlyList<RawDocument> documents, int seed)
    {
        List<uint> rows = [];
        List<bool> answers = [];
        foreach (RawDocument document in documents)
        {
            AddBoundaries(document, rows, answers);
        }

        LogisticTrainer trainer = new(TokenBits);
        trainer.Train([.. rows], TokenFeatures.Count, answers, Epochs, seed);
        return trainer.Finish(rows[0], 0);
    }

    /// <summary>Weights for <see cref="SentenceSplitter"/>, on words as <paramref name="tokenizer"/> finds them.</summary>
    public static HashedWeights TrainSplitter(IReadOnlyList<RawDocument> documents, Tokenizer tokenizer, int seed)
    {
        List<uint> rows = [];
        List<bool> answers = [];
        foreach (RawDocument document in documents)
        {
            AddGaps(document, tokenizer, rows, answers);
        }

        LogisticTrainer trainer = new(SentenceBits);
        trainer.Train([.. rows], SentenceFeatures.Count, answers, Epochs, seed);
        return trainer.Finish(rows[0], SentenceLean);
    }

    private static void AddBoundaries(RawDocument document, List<uint> rows, List<bool> answers)
    {
        TextSpan all = new(0, document.Text.Length);
        HashSet<int> starts = [.. document.Tokens.Select(token => token.Start)];
        List<Piece> pieces = [];
        List<bool> joined = [];
        uint[] features = new uint[TokenFeatures.Count];
        int position = 0;
        while (PieceReader.ReadChunk(document.Text, all, ref position, pieces))
        {
            FixedForms.Mark(document.Text, pieces, joined);
            int tokenStart = pieces[0].Start;
            for (int i = 1; i < pieces.Count; i++)
            {
                bool parts = starts.Contains(pieces[i].Start);
                if (!joined[i])
                {
                    TokenFeatures.Describe(document.Text, pieces, i, tokenStart, features);
                    rows.AddRange(features);
                    answers.Add(parts);
                }

                tokenStart = parts ? pieces[i].Start : tokenStart;
            }
        }
    }

    private static void AddGaps(RawDocument document, Tokenizer tokenizer, List<uint> rows, List<bool> answers)
    {
        ImmutableArray<Word> words = tokenizer.Tokenize(document.Text, new TextSpan(0, document.Text.Length));
        HashSet<int> ends = [.. document.Sentences.Select(sentence => sentence.End)];
        uint[] features = new uint[SentenceFeatures.Count];
        SentenceState state = new(0, 0, 0, 0, 0);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            state = state.With(document.Text, words[i].Span);
            bool isEnd = ends.Contains(words[i].Span.End);
            if (!words[i + 1].IsPart && LineBreaks.Decide(document.Text, words, i) is null)
            {
                SentenceFeatures.Describe(document.Text, words, state, i, features);
                rows.AddRange(features);
                answers.Add(isEnd);
            }

            state = isEnd ? state.Next(document.Text, words, i + 1) : state;
        }
    }
}
