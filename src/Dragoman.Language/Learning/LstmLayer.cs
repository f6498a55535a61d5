using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Dragoman.Language.Learning;

/// <summary>A trained LSTM that reads in one direction. Does not change; safe to share between threads.</summary>
public sealed class LstmLayer
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

    /// <summary>Reads a sentence.</summary>
    /// <param name="x">Inputs of each position.</param>
    /// <param name="scales">Scale of each position's inputs.</param>
    /// <param name="isBackwards">Whether to read from the end.</param>
    /// <param name="states">Gets the hidden states in units of <see cref="QuantisedRows.UnitScale"/>.</param>
    /// <param name="stride">Distance between two positions' states.</param>
    /// <param name="column">Where in a position's states they stand.</param>
    public void Run(ReadOnlySpan<short> x, ReadOnlySpan<float> scales, bool isBackwards, Span<short> states, int stride, int column)
    {
        int length = scales.Length, wide = 4 * Hidden;
        float[] gates = ArrayPool<float>.Shared.Rent(length * wide);
        float[] cells = ArrayPool<float>.Shared.Rent(2 * Hidden);
        Array.Clear(cells, 0, 2 * Hidden);
        for (int t = 0; t < length; t++)
        {
            _bias.CopyTo(gates, t * wide);
        }

        _input.MultiplyAdd(x, scales, gates, wide);
        ReadOnlySpan<float> unit = [QuantisedRows.UnitScale];
        ReadOnlySpan<short> before = default;
        for (int step = 0; step < length; step++)
        {
            int t = isBackwards ? length - 1 - step : step;
            Span<float> now = gates.AsSpan(t * wide, wide);
            if (step > 0)
            {
                _recurrent.MultiplyAdd(before, unit, now, wide);
            }

            Span<short> state = states.Slice((t * stride) + column, Hidden);
            Bend(now, cells.AsSpan(0, Hidden), cells.AsSpan(Hidden, Hidden));
            QuantisedRows.FromUnit(cells.AsSpan(Hidden, Hidden), state);
            before = state;
        }

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
