using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>A linear layer, bent at 0 (slope 0.1 below), with dropout.</summary>
internal sealed class BentLayer(int inputs, int outputs, float dropout, Random random)
{
    /// <summary>Slope below 0.</summary>
    public const float Slope = 0.1f;

    private float[] _values = [];
    private float[] _gradient = [];
    private DropoutMask? _mask;

    public Linear Linear { get; } = new(inputs, outputs, random);

    /// <summary>What the last <see cref="Forward"/> gave.</summary>
    public float[] Values => _values;

    /// <summary>To be filled with the gradient of <see cref="Values"/> before <see cref="Backward"/>.</summary>
    public float[] Gradient => _gradient;

    /// <summary>Computes <see cref="Values"/>.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="x">A row of inputs for each of their positions.</param>
    /// <param name="draw">Draws what is dropped; null when nothing is learned.</param>
    public void Forward(SentenceBatch batch, ReadOnlySpan<float> x, Random? draw)
    {
        int length = batch.Rows * Linear.Outputs;
        Matrices.Clear(ref _values, length);
        Matrices.Clear(ref _gradient, length);
        Linear.Forward(x, batch.Rows, _values);
        for (int i = 0; i < length; i++)
        {
            _values[i] = _values[i] < 0 ? _values[i] * Slope : _values[i];
        }

        if (draw is not null)
        {
            _mask = DropoutMask.Draw(batch.Sentences.Length, Linear.Outputs, dropout, draw);
            _mask.Apply(batch, _values);
        }
    }

    public void Backward(SentenceBatch batch, ReadOnlySpan<float> x, Span<float> gradientOfX)
    {
        _mask!.Apply(batch, _gradient); // drawn by Forward, which comes first
        int length = batch.Rows * Linear.Outputs;
        for (int i = 0; i < length; i++)
        {
            _gradient[i] = _values[i] < 0 ? _gradient[i] * Slope : _gradient[i];
        }

        Linear.Backward(x, batch.Rows, _gradient, gradientOfX);
    }
}
