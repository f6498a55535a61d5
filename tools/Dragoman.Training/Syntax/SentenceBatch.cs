namespace Dragoman.Training.Syntax;

/// <summary>Sentences that are computed together, longest first, word by word in step, without padding.</summary>
/// <remarks>Row of word t of sentence b: the words of all sentences at t stand together, so that a step of the network over
/// time is one product of matrices, over fewer rows as the shorter sentences end.</remarks>
internal sealed class SentenceBatch
{
    private readonly int[] _start;

    public SentenceBatch(IEnumerable<Example> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(sentence => sentence.Length)];
        Steps = Sentences[0].Length;
        _start = new int[Steps + 1];
        Counts = new int[Steps];
        for (int t = 0; t < Steps; t++)
        {
            Counts[t] = Sentences.Count(sentence => sentence.Length > t);
            _start[t + 1] = _start[t] + Counts[t];
        }

        Mirror = new int[Rows];
        SentenceOf = new int[Rows];
        for (int b = 0; b < Sentences.Length; b++)
        {
            int length = Sentences[b].Length;
            for (int t = 0; t < length; t++)
            {
                Mirror[Row(t, b)] = Row(length - 1 - t, b);
                SentenceOf[Row(t, b)] = b;
            }
        }
    }

    public Example[] Sentences { get; }

    public int Steps { get; }

    public int Rows => _start[Steps];

    /// <summary>How many sentences still have a word at each step.</summary>
    public int[] Counts { get; }

    /// <summary>For each row the one that stands as far from its sentence's other end.</summary>
    public int[] Mirror { get; }

    /// <summary>The sentence that each row belongs to.</summary>
    public int[] SentenceOf { get; }

    public int Start(int step) => _start[step];

    public int Row(int step, int sentence) => _start[step] + sentence;
}
