namespace Dragoman.Language.Learning;

/// <summary>A trained layer y = x W + b. Does not change; safe to share between threads.</summary>
public sealed class LinearLayer
{
    private readonly QuantisedMatrix _weights;
    private readonly float[] _bias;

    private LinearLayer(QuantisedMatrix weights, float[] bias)
    {
        _weights = weights;
        _bias = bias;
    }

    /// <summary>Number of outputs.</summary>
    public int Outputs => _weights.Outputs;

    /// <summary>Number of inputs.</summary>
    public int Inputs => _weights.Inputs;

    /// <summary>Reads a layer.</summary>
    /// <exception cref="InvalidDataException">The sizes make no sense, or are not those expected.</exception>
    public static LinearLayer Read(SectionReader reader, int inputs)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var weights = QuantisedMatrix.Read(reader);
        float[] bias = reader.ReadSingles();
        return bias.Length == weights.Outputs && weights.Inputs == inputs
            ? new LinearLayer(weights, bias)
            : throw new InvalidDataException("a layer has other sizes than it says");
    }

    /// <summary>Sets rows of outputs to x W + b.</summary>
    /// <param name="x">Rows of inputs, one after the other.</param>
    /// <param name="scales">Scale of each row.</param>
    /// <param name="into">Gets the rows of outputs, one after the other.</param>
    public void Run(ReadOnlySpan<short> x, ReadOnlySpan<float> scales, Span<float> into) =>
        _weights.MultiplyFrom(x, scales, _bias, into);

    /// <summary>Like <see cref="Run"/>, bent at 0: what is below is multiplied by 0.1.</summary>
    public void RunBent(ReadOnlySpan<short> x, ReadOnlySpan<float> scales, Span<float> into)
    {
        Run(x, scales, into);
        Rows.Bend(0.1f, into[..(scales.Length * Outputs)]);
    }
}
