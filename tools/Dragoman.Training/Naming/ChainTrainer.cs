using Dragoman.Language.Learning;
using Dragoman.Language.Naming;
using Dragoman.Training.Arithmetic;
using Dragoman.Training.Syntax;

namespace Dragoman.Training.Naming;

/// <summary>Trains a linear-chain conditional random field over hashed features and a small network: AdaGrad steps for the features,
/// Adam for the network, on the log-likelihood of rows.</summary>
/// <remarks>Source: Lafferty, McCallum and Pereira (2001).</remarks>
internal sealed class ChainTrainer
{
    private const int Labels = NameLabels.Count;
    private const float Decay = 1e-5f;

    private readonly ChainOptions _options;
    private readonly Random _random;
    private readonly int _shift;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly float[] _transitionSquares = new float[Labels * Labels];
    private readonly Linear _hidden;
    private readonly Linear _labels;
    private float[] _inputs = [];
    private float[] _bent = [];
    private float[] _scores = [];
    private float[] _bentGradient = [];
    private float[] _scoreGradient = [];
    private int _steps;

    public ChainTrainer(ChainOptions options, int inputs, Random random)
    {
        _options = options;
        _random = random;
        _shift = 32 - options.Bits;
        _weights = new float[Labels << options.Bits];
        _squares = new float[Labels << options.Bits];
        _hidden = new Linear(inputs, options.Hidden, random);
        _labels = new Linear(options.Hidden, Labels, random);
    }

    /// <summary>Learns some sentences together.</summary>
    /// <param name="rows">The sentences.</param>
    /// <param name="rate">Rate of the network's step.</param>
    public void Learn(ReadOnlySpan<NameRow> rows, float rate)
    {
        int count = 0;
        foreach (NameRow row in rows)
        {
            count += row.Labels.Length;
        }

        bool[] isOff = Forward(rows, count);
        Matrices.Clear(ref _scoreGradient, count * Labels);
        Matrices.Clear(ref _bentGradient, count * _options.Hidden);
        int at = 0;
        foreach (NameRow row in rows)
        {
            int length = row.Labels.Length;
            LearnSentence(row, _scores.AsSpan(at * Labels, length * Labels), _scoreGradient.AsSpan(at * Labels, length * Labels));
            at += length;
        }

        Backward(count, isOff);
        float correction = MathF.Sqrt(1 - MathF.Pow(Adam.SecondDecay, ++_steps)) / (1 - MathF.Pow(Adam.FirstDecay, _steps));
        AdamStep step = new(rate * correction, 1f / rows.Length);
        foreach (Parameter parameter in (Parameter[])[_hidden.Weights, _hidden.Bias, _labels.Weights, _labels.Bias])
        {
            parameter.Step(step);
        }
    }

    /// <summary>Writes the mean of several trainers' scores, as <see cref="NameWeights"/> and the network read them: the features' weights
    /// are averaged, and the networks stand side by side as one.</summary>
    public static void Write(SectionWriter writer, IReadOnlyList<ChainTrainer> trainers)
    {
        float unit = (float)NameWeights.Unit / trainers.Count;
        short[] weights = new short[trainers[0]._weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            float sum = trainers.Sum(trainer => trainer._weights[i]);
            weights[i] = (short)Math.Clamp(MathF.Round(sum * unit), short.MinValue, short.MaxValue);
        }

        int[] transitions = new int[Labels * Labels];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = (int)MathF.Round(trainers.Sum(trainer => trainer._transitions[i]) * unit);
        }

        new NameWeights(new HashedWeights(Labels, weights), transitions).Write(writer);
        WriteNetworks(writer, trainers);
    }

    private static void WriteNetworks(SectionWriter writer, IReadOnlyList<ChainTrainer> trainers)
    {
        int each = trainers[0]._hidden.Outputs, all = each * trainers.Count, inputs = trainers[0]._hidden.Inputs;
        Linear hidden = new(inputs, all, new Random(0), 0), labels = new(all, Labels, new Random(0), 0);
        for (int t = 0; t < trainers.Count; t++)
        {
            for (int i = 0; i < inputs; i++)
            {
                trainers[t]._hidden.Weights.Values.AsSpan(i * each, each).CopyTo(hidden.Weights.Values.AsSpan((i * all) + (t * each)));
            }

            trainers[t]._hidden.Bias.Values.CopyTo(hidden.Bias.Values.AsSpan(t * each));
            Matrices.AddScaled(
                1f / trainers.Count, trainers[t]._labels.Weights.Values, labels.Weights.Values.AsSpan(t * each * Labels, each * Labels));
            Matrices.AddScaled(1f / trainers.Count, trainers[t]._labels.Bias.Values, labels.Bias.Values);
        }

        SyntaxWriter.Write(writer, hidden);
        SyntaxWriter.Write(writer, labels);
    }

    private bool[] Forward(ReadOnlySpan<NameRow> rows, int count)
    {
        int wide = _hidden.Inputs, hidden = _options.Hidden;
        Matrices.Clear(ref _inputs, count * wide);
        Matrices.Clear(ref _bent, count * hidden);
        Matrices.Clear(ref _scores, count * Labels);
        bool[] isOff = new bool[count * hidden];
        int at = 0;
        foreach (NameRow row in rows)
        {
            // The same inputs are hidden from all words of a sentence.
            float[] mask = Mask(wide, _options.InputDropout);
            for (int i = 0; i < row.Labels.Length; i++, at++)
            {
                Span<float> into = _inputs.AsSpan(at * wide, wide);
                row.Inputs.AsSpan(i * wide, wide).CopyTo(into);
                Matrices.Multiply(mask, into);
            }
        }

        _hidden.Forward(_inputs, count, _bent);
        for (int i = 0; i < count * hidden; i++)
        {
            isOff[i] = _random.NextSingle() < _options.Dropout;
            float kept = isOff[i] ? 0 : _bent[i] / (1 - _options.Dropout);
            _bent[i] = kept < 0 ? kept * BentLayer.Slope : kept;
        }

        _labels.Forward(_bent, count, _scores);
        return isOff;
    }

    private float[] Mask(int width, float dropout)
    {
        float[] mask = new float[width];
        for (int i = 0; i < width; i++)
        {
            mask[i] = _random.NextSingle() < dropout ? 0 : 1 / (1 - dropout);
        }

        return mask;
    }

    private void Backward(int count, bool[] isOff)
    {
        _labels.Backward(_bent, count, _scoreGradient, _bentGradient);
        for (int i = 0; i < isOff.Length; i++)
        {
            float slope = isOff[i] ? 0 : (_bent[i] < 0 ? BentLayer.Slope : 1) / (1 - _options.Dropout);
            _bentGradient[i] *= slope;
        }

        _hidden.Backward(_inputs, count, _bentGradient, []);
    }

    private void LearnSentence(NameRow row, ReadOnlySpan<float> dense, Span<float> gradientOfDense)
    {
        int[] gold = row.Labels;
        int length = gold.Length;
        bool hidesFeatures = _random.NextSingle() < _options.FeatureDropout;
        double[] scores = new double[length * Labels];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = dense[i];
        }

        for (int i = 0; i < length && !hidesFeatures; i++)
        {
            foreach (uint feature in row.Features[i])
            {
                int at = (int)(feature >> _shift) * Labels;
                for (int label = 0; label < Labels; label++)
                {
                    scores[(i * Labels) + label] += _weights[at + label];
                }
            }
        }

        (double[] forward, double[] backward, double total) = LabelSums.Of(scores, length, _transitions);
        Span<double> gradient = stackalloc double[Labels];
        for (int i = 0; i < length; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                int cell = (i * Labels) + label;
                gradient[label] = (gold[i] == label ? 1 : 0) - Math.Exp(forward[cell] + backward[cell] - total);
                gradientOfDense[cell] = -(float)gradient[label];
            }

            if (!hidesFeatures)
            {
                Update(row.Features[i], gradient);
            }
        }

        UpdateTransitions(scores, forward, backward, total, gold);
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

    private void Move(float[] weights, float[] squares, int index, float gradient)
    {
        if (MathF.Abs(gradient) < 1e-5f)
        {
            return;
        }

        float step = gradient - (Decay * weights[index]);
        squares[index] += step * step;
        weights[index] += _options.FeatureRate * step / (MathF.Sqrt(squares[index]) + 1e-2f);
    }
}
