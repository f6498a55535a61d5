using Dragoman.Language.Learning;

namespace Dragoman.Training.Lexing;

/// <summary>Trains a yes-or-no question over hashed features: logistic regression, AdaGrad steps, seeded order.</summary>
internal sealed class LogisticTrainer
{
    private const float Step = 0.15f;
    private const float Decay = 2e-6f;

    private readonly int _shift;
    private readonly float[] _weights;
    private readonly float[] _squares;

    public LogisticTrainer(int bits)
    {
        _shift = 32 - bits;
        _weights = new float[1 << bits];
        _squares = new float[1 << bits];
    }

    /// <summary>Learns from rows of features, each row as long as the others.</summary>
    public void Train(uint[] rows, int width, IReadOnlyList<bool> answers, int epochs, int seed)
    {
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, answers.Count)];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int row in order)
            {
                Learn(rows.AsSpan(row * width, width), answers[row]);
            }
        }
    }

    /// <summary>The weights at 16 bits.</summary>
    /// <param name="constant">The feature that every row has.</param>
    /// <param name="lean">Added to its weight: above 0, the answer is yes already below even odds.</param>
    public HashedWeights Finish(uint constant, float lean)
    {
        _weights[constant >> _shift] += lean;
        float largest = _weights.Max(MathF.Abs);
        float scale = 30000f / MathF.Max(largest, 1e-6f);
        short[] rounded = new short[_weights.Length];
        for (int i = 0; i < rounded.Length; i++)
        {
            rounded[i] = (short)MathF.Round(_weights[i] * scale);
        }

        return new HashedWeights(1, rounded);
    }

    private void Learn(ReadOnlySpan<uint> features, bool answer)
    {
        float sum = 0;
        foreach (uint feature in features)
        {
            sum += _weights[feature >> _shift];
        }

        float error = (answer ? 1f : 0f) - (1f / (1f + MathF.Exp(-sum)));
        foreach (uint feature in features)
        {
            uint slot = feature >> _shift;
            float gradient = error - (Decay * _weights[slot]);
            _squares[slot] += gradient * gradient;
            _weights[slot] += Step * gradient / (MathF.Sqrt(_squares[slot]) + 1e-3f);
        }
    }
}
