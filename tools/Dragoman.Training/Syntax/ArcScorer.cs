using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>Scores each position as the head of each other: s(i, j) = (d(i) U + u) · h(j).</summary>
internal sealed class ArcScorer
{
    private const float Impossible = -1e9f;
    private readonly int _width;
    private readonly PackedMatrix _packed = new();
    private float[] _asked = [];
    private float[] _gradientOfAsked = [];
    private float[] _sentenceAsked = [];
    private float[] _sentenceHeads = [];
    private float[] _scores = [];
    private float[] _scoresTransposed = [];
    private float[] _sentenceGradient = [];

    public ArcScorer(int inputs, int width, float dropout, Random random)
    {
        _width = width;
        Dependents = new BentLayer(inputs, width, dropout, random);
        Heads = new BentLayer(inputs, width, dropout, random);
        Between = new Linear(width, width, random, MathF.Sqrt(1f / width) * 0.5f);
    }

    public BentLayer Dependents { get; }

    public BentLayer Heads { get; }

    public Linear Between { get; }

    public IEnumerable<Linear> Layers => [Dependents.Linear, Heads.Linear, Between];

    /// <summary>Reads a batch, for <see cref="Score"/>.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="x">A row of states for each of their positions.</param>
    /// <param name="random">Draws what is dropped; null when nothing is learned.</param>
    public void Forward(SentenceBatch batch, ReadOnlySpan<float> x, Random? random)
    {
        Dependents.Forward(batch, x, random);
        Heads.Forward(batch, x, random);
        Matrices.Clear(ref _asked, batch.Rows * _width);
        Between.Forward(Dependents.Values, batch.Rows, _asked);
    }

    /// <summary>The scores of a sentence of the batch: a row for each position, in it a score for each head; the root's are 0.</summary>
    public Span<float> Score(SentenceBatch batch, int b)
    {
        int length = batch.Sentences[b].Length;
        Gather(batch, b, _asked, ref _sentenceAsked);
        Gather(batch, b, Heads.Values, ref _sentenceHeads);
        Matrices.Clear(ref _scores, length * length);
        _packed.PackTransposed(_sentenceHeads, _width, length);
        _packed.MultiplyAdd(_sentenceAsked, _width, length, _scores, length);
        _scores.AsSpan(0, length).Clear();
        for (int i = 1; i < length; i++)
        {
            _scores[(i * length) + i] = Impossible;
        }

        return _scores.AsSpan(0, length * length);
    }

    /// <summary>Adds to the gradients of the weights and of x; returns the sum of the words' losses.</summary>
    public double Learn(SentenceBatch batch, ReadOnlySpan<float> x, Span<float> gradientOfX, float weight, Random random)
    {
        Forward(batch, x, random);
        Matrices.Clear(ref _gradientOfAsked, batch.Rows * _width);
        double loss = 0;
        for (int b = 0; b < batch.Sentences.Length; b++)
        {
            loss += LearnSentence(batch, b, weight);
        }

        Between.Backward(Dependents.Values, batch.Rows, _gradientOfAsked, Dependents.Gradient);
        Dependents.Backward(batch, x, gradientOfX);
        Heads.Backward(batch, x, gradientOfX);
        return loss;
    }

    private double LearnSentence(SentenceBatch batch, int b, float weight)
    {
        Labels heads = batch.Sentences[b].Heads;
        int length = batch.Sentences[b].Length;
        Span<float> all = Score(batch, b);
        double loss = 0;
        for (int i = 1; i < length; i++)
        {
            loss += Matrices.CrossEntropy(all.Slice(i * length, length), heads.Choices(i), heads.Shares(i), weight);
        }

        _packed.Pack(_sentenceHeads, length, _width);
        Matrices.Clear(ref _sentenceGradient, length * _width);
        _packed.MultiplyAdd(_scores, length, length, _sentenceGradient, _width);
        Scatter(batch, b, _sentenceGradient, _gradientOfAsked);

        Matrices.Clear(ref _scoresTransposed, length * length);
        Matrices.Transpose(_scores, length, length, _scoresTransposed);
        _packed.Pack(_sentenceAsked, length, _width);
        Matrices.Clear(ref _sentenceGradient, length * _width);
        _packed.MultiplyAdd(_scoresTransposed, length, length, _sentenceGradient, _width);
        Scatter(batch, b, _sentenceGradient, Heads.Gradient);
        return loss;
    }

    private void Gather(SentenceBatch batch, int b, float[] from, ref float[] into)
    {
        int length = batch.Sentences[b].Length;
        Matrices.Clear(ref into, length * _width);
        for (int t = 0; t < length; t++)
        {
            from.AsSpan(batch.Row(t, b) * _width, _width).CopyTo(into.AsSpan(t * _width));
        }
    }

    private void Scatter(SentenceBatch batch, int b, float[] from, float[] into)
    {
        for (int t = 0; t < batch.Sentences[b].Length; t++)
        {
            Matrices.Add(from.AsSpan(t * _width, _width), into.AsSpan(batch.Row(t, b) * _width, _width));
        }
    }
}
