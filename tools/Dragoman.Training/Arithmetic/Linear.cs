namespace Dragoman.Training.Arithmetic;

/// <summary>A layer y = x W + b.</summary>
internal sealed class Linear
{
    private readonly PackedMatrix _packed = new();
    private readonly PackedMatrix _packedTransposed = new();
    private readonly PackedMatrix _packedGradient = new();
    private float[] _transposed = [];

    public Linear(int inputs, int outputs, Random random, float? range = null)
    {
        Weights = new Parameter(inputs, outputs, range ?? MathF.Sqrt(6f / (inputs + outputs)), random);
        Bias = new Parameter(1, outputs, 0, random);
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public int Inputs => Weights.Rows;

    public int Outputs => Weights.Columns;

    /// <summary>Sets the rows of <paramref name="into"/> to x W + b.</summary>
    public void Forward(ReadOnlySpan<float> x, int rows, Span<float> into)
    {
        for (int row = 0; row < rows; row++)
        {
            Bias.Values.CopyTo(into.Slice(row * Outputs, Outputs));
        }

        _packed.Pack(Weights.Values, Inputs, Outputs);
        _packed.MultiplyAdd(x, Inputs, rows, into, Outputs);
    }

    /// <summary>Adds to the gradients of W and b, and (unless empty) to the gradient of x.</summary>
    public void Backward(ReadOnlySpan<float> x, int rows, ReadOnlySpan<float> gradient, Span<float> gradientOfX)
    {
        for (int row = 0; row < rows; row++)
        {
            Matrices.Add(gradient.Slice(row * Outputs, Outputs), Bias.Gradient);
        }

        Matrices.Clear(ref _transposed, rows * Inputs);
        Matrices.Transpose(x, rows, Inputs, _transposed);
        _packedGradient.Pack(gradient, rows, Outputs);
        _packedGradient.MultiplyAdd(_transposed, rows, Inputs, Weights.Gradient, Outputs);
        if (!gradientOfX.IsEmpty)
        {
            _packedTransposed.PackTransposed(Weights.Values, Outputs, Inputs);
            _packedTransposed.MultiplyAdd(gradient, Outputs, rows, gradientOfX, Inputs);
        }
    }
}
