using System.Numerics;
using System.Runtime.InteropServices;
using Dragoman.Language.Learning;
using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>An LSTM (Hochreiter and Schmidhuber 1997, with forget gate) that reads a batch forwards or backwards.</summary>
/// <remarks>Gates stand in the order input, forget, output, candidate.</remarks>
internal sealed class LstmDirection
{
    private readonly bool _isBackwards;
    private readonly PackedMatrix _recurrentPacked = new();
    private readonly PackedMatrix _packedGradient = new();
    private float[] _ordered = [];
    private float[] _gates = [];
    private float[] _cells = [];
    private float[] _bent = [];
    private float[] _hidden = [];
    private float[] _before = [];
    private float[] _gradientOfHidden = [];
    private float[] _gradientOfCell = [];
    private float[] _gradientOfOrdered = [];
    private float[] _transposed = [];

    public LstmDirection(int inputs, int hidden, bool isBackwards, Random random)
    {
        Hidden = hidden;
        _isBackwards = isBackwards;
        Input = new Linear(inputs, 4 * hidden, random, MathF.Sqrt(3f / inputs) * 0.7f);
        Recurrent = new Parameter(hidden, 4 * hidden, MathF.Sqrt(3f / hidden) * 0.7f, random);
        Input.Bias.Values.AsSpan(hidden, hidden).Fill(1); // remembers from the start
    }

    public int Hidden { get; }

    public Linear Input { get; }

    public Parameter Recurrent { get; }

    /// <summary>Writes the hidden states to <paramref name="into"/>, from <paramref name="column"/> of each row.</summary>
    public void Forward(ReadOnlySpan<float> x, SentenceBatch batch, Span<float> into, int stride, int column)
    {
        int rows = batch.Rows, wide = 4 * Hidden;
        Order(x, Input.Inputs, batch, ref _ordered);
        Matrices.Clear(ref _gates, rows * wide);
        Matrices.Clear(ref _cells, rows * Hidden);
        Matrices.Clear(ref _bent, rows * Hidden);
        Matrices.Clear(ref _hidden, rows * Hidden);
        Input.Forward(_ordered, rows, _gates);
        _recurrentPacked.Pack(Recurrent.Values, Hidden, wide);
        for (int t = 0; t < batch.Steps; t++)
        {
            int start = batch.Start(t), count = batch.Counts[t];
            if (t > 0)
            {
                _recurrentPacked.MultiplyAdd(
                    _hidden.AsSpan(batch.Start(t - 1) * Hidden), Hidden, count, _gates.AsSpan(start * wide), wide);
            }

            for (int b = 0; b < count; b++)
            {
                ReadOnlySpan<float> last = t > 0 ? _cells.AsSpan((batch.Start(t - 1) + b) * Hidden, Hidden) : default;
                StepForward(start + b, last);
            }
        }

        for (int row = 0; row < rows; row++)
        {
            int target = _isBackwards ? batch.Mirror[row] : row;
            _hidden.AsSpan(row * Hidden, Hidden).CopyTo(into.Slice((target * stride) + column, Hidden));
        }
    }

    /// <summary>Adds to the gradients of the weights and of x.</summary>
    public void Backward(SentenceBatch batch, ReadOnlySpan<float> gradient, int stride, int column, Span<float> gradientOfX)
    {
        int rows = batch.Rows, wide = 4 * Hidden;
        Matrices.Clear(ref _gradientOfHidden, rows * Hidden);
        Matrices.Clear(ref _gradientOfCell, rows * Hidden);
        for (int row = 0; row < rows; row++)
        {
            int source = _isBackwards ? batch.Mirror[row] : row;
            gradient.Slice((source * stride) + column, Hidden).CopyTo(_gradientOfHidden.AsSpan(row * Hidden));
        }

        _recurrentPacked.PackTransposed(Recurrent.Values, wide, Hidden);
        for (int t = batch.Steps - 1; t >= 0; t--)
        {
            int start = batch.Start(t), count = batch.Counts[t];
            for (int b = 0; b < count; b++)
            {
                StepBackward(start + b, t > 0 ? batch.Start(t - 1) + b : null);
            }

            if (t > 0)
            {
                _recurrentPacked.MultiplyAdd(
                    _gates.AsSpan(start * wide), wide, count, _gradientOfHidden.AsSpan(batch.Start(t - 1) * Hidden), Hidden);
            }
        }

        BackwardOfWeights(batch);
        Matrices.Clear(ref _gradientOfOrdered, rows * Input.Inputs);
        Input.Backward(_ordered, rows, _gates, _gradientOfOrdered);
        for (int row = 0; row < rows; row++)
        {
            int target = _isBackwards ? batch.Mirror[row] : row;
            Matrices.Add(
                _gradientOfOrdered.AsSpan(row * Input.Inputs, Input.Inputs), gradientOfX.Slice(target * Input.Inputs, Input.Inputs));
        }
    }

    private void BackwardOfWeights(SentenceBatch batch)
    {
        int rows = batch.Rows;
        Matrices.Clear(ref _before, rows * Hidden);
        for (int t = 1; t < batch.Steps; t++)
        {
            int count = batch.Counts[t] * Hidden;
            _hidden.AsSpan(batch.Start(t - 1) * Hidden, count).CopyTo(_before.AsSpan(batch.Start(t) * Hidden));
        }

        Matrices.Clear(ref _transposed, rows * Hidden);
        Matrices.Transpose(_before, rows, Hidden, _transposed);
        _packedGradient.Pack(_gates, rows, 4 * Hidden);
        _packedGradient.MultiplyAdd(_transposed, rows, Hidden, Recurrent.Gradient, 4 * Hidden);
    }

    private void Order(ReadOnlySpan<float> x, int width, SentenceBatch batch, ref float[] ordered)
    {
        Matrices.Clear(ref ordered, batch.Rows * width);
        for (int row = 0; row < batch.Rows; row++)
        {
            int source = _isBackwards ? batch.Mirror[row] : row;
            x.Slice(source * width, width).CopyTo(ordered.AsSpan(row * width));
        }
    }

    private void StepForward(int row, ReadOnlySpan<float> cellsBefore)
    {
        Span<float> gates = _gates.AsSpan(row * 4 * Hidden, 4 * Hidden);
        Span<Vector<float>> inGate = Part(gates, 0), forget = Part(gates, 1), outGate = Part(gates, 2), candidate = Part(gates, 3);
        Span<Vector<float>> cells = Vectors(_cells, row), bent = Vectors(_bent, row), hidden = Vectors(_hidden, row);
        ReadOnlySpan<Vector<float>> last = MemoryMarshal.Cast<float, Vector<float>>(cellsBefore);
        for (int i = 0; i < cells.Length; i++)
        {
            inGate[i] = Activations.Sigmoid(inGate[i]);
            forget[i] = Activations.Sigmoid(forget[i]);
            outGate[i] = Activations.Sigmoid(outGate[i]);
            candidate[i] = Activations.Tanh(candidate[i]);
            cells[i] = inGate[i] * candidate[i];
            if (!last.IsEmpty)
            {
                cells[i] += forget[i] * last[i];
            }

            bent[i] = Activations.Tanh(cells[i]);
            hidden[i] = outGate[i] * bent[i];
        }
    }

    /// <summary>Turns the row's gates into their gradients, before the bend.</summary>
    private void StepBackward(int row, int? rowBefore)
    {
        Vector<float> one = Vector<float>.One;
        Span<float> gates = _gates.AsSpan(row * 4 * Hidden, 4 * Hidden);
        Span<Vector<float>> inGate = Part(gates, 0), forget = Part(gates, 1), outGate = Part(gates, 2), candidate = Part(gates, 3);
        Span<Vector<float>> bent = Vectors(_bent, row), ofHidden = Vectors(_gradientOfHidden, row), ofCell = Vectors(_gradientOfCell, row);
        Span<Vector<float>> cellsBefore = rowBefore is { } r ? Vectors(_cells, r) : default;
        Span<Vector<float>> ofCellBefore = rowBefore is { } s ? Vectors(_gradientOfCell, s) : default;
        for (int i = 0; i < bent.Length; i++)
        {
            Vector<float> o = outGate[i], f = forget[i], n = inGate[i], g = candidate[i];
            Vector<float> cell = ofCell[i] + (ofHidden[i] * o * (one - (bent[i] * bent[i])));
            outGate[i] = ofHidden[i] * bent[i] * o * (one - o);
            inGate[i] = cell * g * n * (one - n);
            candidate[i] = cell * n * (one - (g * g));
            forget[i] = Vector<float>.Zero;
            if (!cellsBefore.IsEmpty)
            {
                forget[i] = cell * cellsBefore[i] * f * (one - f);
                ofCellBefore[i] += cell * f;
            }
        }
    }

    private Span<Vector<float>> Part(Span<float> gates, int part) =>
        MemoryMarshal.Cast<float, Vector<float>>(gates.Slice(part * Hidden, Hidden));

    private Span<Vector<float>> Vectors(float[] values, int row) =>
        MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan(row * Hidden, Hidden));
}
