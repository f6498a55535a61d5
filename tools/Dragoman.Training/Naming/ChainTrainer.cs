using Dragoman.Language.Learning;
using Dragoman.Language.Naming;

namespace Dragoman.Training.Naming;

/// <summary>Trains a linear-chain conditional random field over hashed features: AdaGrad steps on the log-likelihood of rows.</summary>
/// <remarks>Source: Lafferty, McCallum and Pereira (2001). Forward and backward sums in double precision.</remarks>
internal sealed class ChainTrainer
{
    private const int Labels = NameLabels.Count;
    private const float Step = 0.12f;
    private const float Decay = 1e-5f;

    private readonly int _shift;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly float[] _transitionSquares = new float[Labels * Labels];

    public ChainTrainer(int bits)
    {
        _shift = 32 - bits;
        _weights = new float[Labels << bits];
        _squares = new float[Labels << bits];
    }

    /// <summary>Learns one sentence.</summary>
    /// <param name="features">For each word its features.</param>
    /// <param name="gold">For each word its label.</param>
    public void Learn(uint[][] features, int[] gold)
    {
        int length = features.Length;
        double[] scores = new double[length * Labels];
        for (int i = 0; i < length; i++)
        {
            foreach (uint feature in features[i])
            {
                int row = (int)(feature >> _shift) * Labels;
                for (int label = 0; label < Labels; label++)
                {
                    scores[(i * Labels) + label] += _weights[row + label];
                }
            }
        }

        (double[] forward, double[] backward, double total) = Sums(scores, length);
        Span<double> gradient = stackalloc double[Labels];
        for (int i = 0; i < length; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                int cell = (i * Labels) + label;
                gradient[label] = (gold[i] == label ? 1 : 0) - Math.Exp(forward[cell] + backward[cell] - total);
            }

            Update(features[i], gradient);
        }

        UpdateTransitions(scores, forward, backward, total, gold);
    }

    /// <summary>The weights at 16 bits.</summary>
    public NameWeights Finish()
    {
        float scale = 20000f / MathF.Max(_weights.Max(MathF.Abs), 1e-6f);
        short[] rounded = new short[_weights.Length];
        for (int i = 0; i < rounded.Length; i++)
        {
            rounded[i] = (short)MathF.Round(_weights[i] * scale);
        }

        return new NameWeights(new HashedWeights(Labels, rounded), [.. _transitions.Select(weight => (int)MathF.Round(weight * scale))]);
    }

    private (double[] Forward, double[] Backward, double Total) Sums(double[] scores, int length)
    {
        double[] forward = new double[length * Labels];
        double[] backward = new double[length * Labels];
        Span<double> terms = stackalloc double[Labels];
        for (int i = 0; i < length; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int before = 0; before < Labels; before++)
                {
                    terms[before] = i == 0
                        ? (before == 0 && NameLabels.CanFollow(0, label) ? _transitions[label] : double.NegativeInfinity)
                        : NameLabels.CanFollow(before, label)
                            ? forward[((i - 1) * Labels) + before] + _transitions[(before * Labels) + label]
                            : double.NegativeInfinity;
                }

                forward[(i * Labels) + label] = LogSum(terms) + scores[(i * Labels) + label];
            }
        }

        for (int i = length - 2; i >= 0; i--)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int after = 0; after < Labels; after++)
                {
                    int cell = ((i + 1) * Labels) + after;
                    terms[after] = NameLabels.CanFollow(label, after)
                        ? backward[cell] + scores[cell] + _transitions[(label * Labels) + after]
                        : double.NegativeInfinity;
                }

                backward[(i * Labels) + label] = LogSum(terms);
            }
        }

        return (forward, backward, LogSum(forward.AsSpan((length - 1) * Labels, Labels)));
    }

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        double highest = double.NegativeInfinity;
        foreach (double term in terms)
        {
            highest = Math.Max(highest, term);
        }

        if (double.IsNegativeInfinity(highest))
        {
            return highest;
        }

        double sum = 0;
        foreach (double term in terms)
        {
            sum += Math.Exp(term - highest);
        }

        return highest + Math.Log(sum);
    }

    private void Update(uint[] features, ReadOnlySpan<double> gradient)
    {
        foreach (uint feature in features)
        {
            int row = (int)(feature >> _shift) * Labels;
            for (int label = 0; label < Labels; label++)
            {
                Move(_weights, _squares, row + label, (float)gradient[label]);
            }
        }
    }

    private void UpdateTransitions(double[] scores, double[] forward, double[] backward, double total, int[] gold)
    {
        double[] gradient = new double[Labels * Labels];
        for (int i = 0; i < gold.Length; i++)
        {
            int goldBefore = i == 0 ? NameLabels.Outside : gold[i - 1];
            gradient[(goldBefore * Labels) + gold[i]] += 1;
            for (int before = 0; before < (i == 0 ? 1 : Labels); before++)
            {
                for (int label = 0; label < Labels; label++)
                {
                    if (NameLabels.CanFollow(before, label))
                    {
                        int cell = (i * Labels) + label;
                        double left = i == 0 ? 0 : forward[((i - 1) * Labels) + before];
                        double log = left + _transitions[(before * Labels) + label] + scores[cell] + backward[cell] - total;
                        gradient[(before * Labels) + label] -= Math.Exp(log);
                    }
                }
            }
        }

        for (int i = 0; i < gradient.Length; i++)
        {
            Move(_transitions, _transitionSquares, i, (float)gradient[i]);
        }
    }

    private static void Move(float[] weights, float[] squares, int index, float gradient)
    {
        if (MathF.Abs(gradient) < 1e-5f)
        {
            return;
        }

        float step = gradient - (Decay * weights[index]);
        squares[index] += step * step;
        weights[index] += Step * step / (MathF.Sqrt(squares[index]) + 1e-2f);
    }
}
