using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Dragoman.Language.Learning;

/// <summary>A trained LSTM that reads in one direction. Does not change; safe to share between threads.</summary>
internal sealed class LstmLayer
{
    private readonly QuantisedMatrix _input;
    private readonly QuantisedMatrix _recurrent;
    private readonly float[] _bias;

    private LstmLayer(QuantisedMatrix input, QuantisedMatrix recurrent, float[] bias)
    {
        _input = input;
        _recurrent = recurrent;
        _bias = bias;
    }

    /// <summary>Hidden units.</summary>
    public int Hidden => _recurrent.Inputs;

    /// <summary>Inputs at each position.</summary>
    public int Inputs => _input.Inputs;

    /// <summary>Reads a layer.</summary>
    /// <exception cref="InvalidDataException">The sizes make no sense.</exception>
    public static LstmLayer Read(SectionReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        QuantisedMatrix input = QuantisedMatrix.Read(reader), recurrent = QuantisedMatrix.Read(reader);
        float[] bias = reader.ReadSingles();
        int hidden = recurrent.Inputs;
        return hidden % 16 == 0 && recurrent.Outputs == 4 * hidden && input.Outputs == 4 * hidden && bias.Length == 4 * hidden
            ? new LstmLayer(input, recurrent, bias)
            : throw new InvalidDataException("a layer has other sizes than it says");
    }

    /// <summary>Reads sequences in step.</summary>
    /// <param name="group">Where each sequence stands in the rows.</param>
    /// <param name="x">Rows of inputs.</param>
    /// <param name="scales">Scale of each row.</param>
    /// <param name="isBackwards">Whether to read from the end.</param>
    /// <param name="states">Gets the hidden states of each row in units of <see cref="QuantisedRows.UnitScale"/>.</param>
    /// <param name="stride">Distance between two rows' states.</param>
    /// <param name="column">Where in a row's states they stand.</param>
    public void Run(
        SequenceGroup group, ReadOnlySpan<short> x, ReadOnlySpan<float> scales, bool isBackwards, Span<short> states, int stride, int column)
    {
        int wide = 4 * Hidden, together = group.Lengths.Length;
        float[] gates = ArrayPool<float>.Shared.Rent(group.Rows * wide);
        float[] cells = ArrayPool<float>.Shared.Rent((together + 1) * Hidden);
        short[] before = ArrayPool<short>.Shared.Rent(together * Hidden);
        Array.Clear(cells);
        Span<float> hidden = cells.AsSpan(together * Hidden, Hidden);
        Span<int> places = stackalloc int[together];
        Span<float> units = stackalloc float[together];
        units.Fill(QuantisedRows.UnitScale);
        _input.MultiplyFrom(x, scales, _bias, gates);
        for (int step = 0; step < group.Lengths[0]; step++)
        {
            while (group.Lengths[together - 1] <= step)
            {
                together--;
            }

            for (int i = 0; i < together; i++)
            {
                places[i] = (group.Starts[i] + (isBackwards ? group.Lengths[i] - 1 - step : step)) * wide;
            }

            if (step > 0)
            {
                _recurrent.MultiplyAdd(before.AsSpan(0, together * Hidden), units[..together], gates, places);
            }

            for (int i = 0; i < together; i++)
            {
                Bend(gates.AsSpan(places[i], wide), cells.AsSpan(i * Hidden, Hidden), hidden);
                Span<short> state = before.AsSpan(i * Hidden, Hidden);
                QuantisedRows.FromUnit(hidden, state);
                state.CopyTo(states[((places[i] / wide * stride) + column)..]);
            }
        }

        ArrayPool<short>.Shared.Return(before);
        ArrayPool<float>.Shared.Return(cells);
        ArrayPool<float>.Shared.Return(gates);
    }

    private void Bend(Span<float> gates, Span<float> cells, Span<float> hidden)
    {
        ReadOnlySpan<Vector<float>> inGate = Part(gates, 0), forget = Part(gates, 1), outGate = Part(gates, 2), candidate = Part(gates, 3);
        Span<Vector<float>> cell = MemoryMarshal.Cast<float, Vector<float>>(cells);
        Span<Vector<float>> state = MemoryMarshal.Cast<float, Vector<float>>(hidden);
        for (int i = 0; i < cell.Length; i++)
        {
            cell[i] = (Activations.Sigmoid(forget[i]) * cell[i]) + (Activations.Sigmoid(inGate[i]) * Activations.Tanh(candidate[i]));
            state[i] = Activations.Sigmoid(outGate[i]) * Activations.Tanh(cell[i]);
        }
    }

    private ReadOnlySpan<Vector<float>> Part(ReadOnlySpan<float> gates, int part) =>
        MemoryMarshal.Cast<float, Vector<float>>(gates.Slice(part * Hidden, Hidden));
}
