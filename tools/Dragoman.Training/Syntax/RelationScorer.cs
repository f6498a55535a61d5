using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>Scores each relation between a word and its head: s(l) = (d V(l) + v(l)) · h + d W(l) + w(l).</summary>
internal sealed class RelationScorer
{
    private readonly int _width;
    private readonly int _relations;
    private float[] _asked = [];
    private float[] _gradientOfAsked = [];
    private float[] _scores = [];

    public RelationScorer(int inputs, int width, int relations, float dropout, Random random)
    {
        _width = width;
        _relations = relations;
        Dependents = new BentLayer(inputs, width, dropout, random);
        Heads = new BentLayer(inputs, width, dropout, random);
        Between = new Linear(width, relations * width, random, MathF.Sqrt(1f / width) * 0.5f);
        Alone = new Linear(width, relations, random);
    }

    public BentLayer Dependents { get; }

    public BentLayer Heads { get; }

    public Linear Between { get; }

    public Linear Alone { get; }

    public IEnumerable<Linear> Layers => [Dependents.Linear, Heads.Linear, Between, Alone];

    /// <summary>Reads a batch, for <see cref="Score"/>.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="x">A row of states for each of their positions.</param>
    /// <param name="random">Draws what is dropped; null when nothing is learned.</param>
    public void Forward(SentenceBatch batch, ReadOnlySpan<float> x, Random? random)
    {
        int rows = batch.Rows;
        Dependents.Forward(batch, x, random);
        Heads.Forward(batch, x, random);
        Matrices.Clear(ref _asked, rows * _relations * _width);
        Matrices.Clear(ref _scores, rows * _relations);
        Between.Forward(Dependents.Values, rows, _asked);
        Alone.Forward(Dependents.Values, rows, _scores);
    }

    /// <summary>The scores of each relation of the word in a row to the head in another; to be asked once.</summary>
    public Span<float> Score(int row, int headRow)
    {
        Span<float> scores = _scores.AsSpan(row * _relations, _relations);
        ReadOnlySpan<float> head = Heads.Values.AsSpan(headRow * _width, _width);
        for (int l = 0; l < scores.Length; l++)
        {
            scores[l] += Matrices.Dot(_asked.AsSpan(((row * _relations) + l) * _width, _width), head);
        }

        return scores;
    }

    /// <summary>Adds to the gradients of the weights and of x; returns the sum of the words' losses.</summary>
    public double Learn(SentenceBatch batch, ReadOnlySpan<float> x, Span<float> gradientOfX, float weight, Random random)
    {
        Forward(batch, x, random);
        Matrices.Clear(ref _gradientOfAsked, batch.Rows * _relations * _width);
        double loss = 0;
        for (int b = 0; b < batch.Sentences.Length; b++)
        {
            Example sentence = batch.Sentences[b];
            _scores.AsSpan(batch.Row(0, b) * _relations, _relations).Clear();
            for (int t = 1; t < sentence.Length; t++)
            {
                loss += LearnWord(batch.Row(t, b), batch.Row(sentence.Heads[t], b), sentence.Relations, t, weight);
            }
        }

        Alone.Backward(Dependents.Values, batch.Rows, _scores, Dependents.Gradient);
        Between.Backward(Dependents.Values, batch.Rows, _gradientOfAsked, Dependents.Gradient);
        Dependents.Backward(batch, x, gradientOfX);
        Heads.Backward(batch, x, gradientOfX);
        return loss;
    }

    private double LearnWord(int row, int headRow, Labels relations, int position, float weight)
    {
        Span<float> scores = Score(row, headRow);
        double loss = Matrices.CrossEntropy(scores, relations.Choices(position), relations.Shares(position), weight);
        ReadOnlySpan<float> head = Heads.Values.AsSpan(headRow * _width, _width);
        Span<float> gradientOfHead = Heads.Gradient.AsSpan(headRow * _width, _width);
        for (int l = 0; l < scores.Length; l++)
        {
            int at = ((row * _relations) + l) * _width;
            Matrices.AddScaled(scores[l], head, _gradientOfAsked.AsSpan(at, _width));
            Matrices.AddScaled(scores[l], _asked.AsSpan(at, _width), gradientOfHead);
        }

        return loss;
    }
}
