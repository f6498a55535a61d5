using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Language.Learning;

/// <summary>A trained matrix of 8-bit weights with a scale for each output. Does not change; safe to share between threads.</summary>
/// <remarks>
/// <para>Inputs are 15-bit whole numbers with a scale for each row (<see cref="QuantisedRows"/>); products are summed in 32-bit
/// whole numbers, so that the sum is exact and the same on any hardware and in any order.</para>
/// <para>In memory the weights stand as 16-bit numbers, 16 outputs together, two inputs of each side by side.</para>
/// </remarks>
public sealed class QuantisedMatrix
{
    /// <summary>Outputs that are computed together.</summary>
    internal const int PanelWidth = 16;

    private readonly ReadOnlyMemory<short> _panels;
    private readonly float[] _scales;

    /// <summary>Makes a matrix.</summary>
    /// <param name="outputs">Number of outputs.</param>
    /// <param name="inputs">Number of inputs; even, at most 1,000, so that no sum overflows.</param>
    /// <param name="weights">The weights of the first output, then of the second, and so on.</param>
    /// <param name="scales">What each output is multiplied by.</param>
    public QuantisedMatrix(int outputs, int inputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<float> scales)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputs, 1000);
        ArgumentOutOfRangeException.ThrowIfNotEqual(inputs % 2, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, outputs * inputs);
        ArgumentOutOfRangeException.ThrowIfNotEqual(scales.Length, outputs);
        Outputs = outputs;
        Inputs = inputs;
        short[] wide = new short[weights.Length];
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] = weights[i];
        }

        Memory<short> panels = Aligned(PanelsFor(outputs, inputs));
        ArrangePanels(wide, outputs, inputs, panels.Span);
        _panels = panels;
        _scales = scales.ToArray();
    }

    /// <summary>Number of outputs.</summary>
    public int Outputs { get; }

    /// <summary>Number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>Reads a matrix that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The sizes make no sense.</exception>
    public static QuantisedMatrix Read(SectionReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        int outputs = reader.ReadInt32(), inputs = reader.ReadInt32();
        sbyte[] weights = reader.ReadBytes();
        float[] scales = reader.ReadSingles();
        return inputs is > 0 and <= 1000 && inputs % 2 == 0 && weights.Length == (long)outputs * inputs && scales.Length == outputs
            ? new QuantisedMatrix(outputs, inputs, weights, scales)
            : throw new InvalidDataException("a matrix has other sizes than it says");
    }

    /// <summary>Brings a matrix to 8 bits and writes it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="weights">The weights of the first output, then of the second, and so on.</param>
    /// <param name="outputs">Number of outputs.</param>
    /// <param name="inputs">Number of inputs.</param>
    public static void Write(SectionWriter writer, ReadOnlySpan<float> weights, int outputs, int inputs)
    {
        ArgumentNullException.ThrowIfNull(writer);
        sbyte[] small = new sbyte[outputs * inputs];
        float[] scales = new float[outputs];
        for (int output = 0; output < outputs; output++)
        {
            scales[output] = ToBytes(weights.Slice(output * inputs, inputs), small.AsSpan(output * inputs, inputs));
        }

        writer.Write(outputs);
        writer.Write(inputs);
        writer.Write(small);
        writer.Write(scales);
    }

    /// <summary>Brings a row of numbers to 8 bits; returns the scale.</summary>
    public static float ToBytes(ReadOnlySpan<float> row, Span<sbyte> into)
    {
        float largest = 0;
        foreach (float value in row)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        float scale = largest / 127;
        for (int i = 0; i < row.Length; i++)
        {
            into[i] = scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(row[i] / scale);
        }

        return scale;
    }

    /// <summary>Adds x W to <paramref name="into"/>.</summary>
    /// <param name="x">Rows of inputs, one after the other.</param>
    /// <param name="rowScales">What each row's numbers are multiplied by.</param>
    /// <param name="into">Rows of outputs, <paramref name="stride"/> apart.</param>
    /// <param name="stride">Distance between rows of outputs.</param>
    public void MultiplyAdd(ReadOnlySpan<short> x, ReadOnlySpan<float> rowScales, Span<float> into, int stride) =>
        Multiply(x, rowScales, default, into, stride, default);

    /// <summary>Adds x W to rows that stand anywhere in <paramref name="into"/>.</summary>
    /// <param name="x">Rows of inputs, one after the other.</param>
    /// <param name="rowScales">What each row's numbers are multiplied by.</param>
    /// <param name="into">Holds the rows of outputs.</param>
    /// <param name="places">Where in <paramref name="into"/> each row of outputs begins.</param>
    internal void MultiplyAdd(ReadOnlySpan<short> x, ReadOnlySpan<float> rowScales, Span<float> into, ReadOnlySpan<int> places) =>
        Multiply(x, rowScales, default, into, 0, places);

    /// <summary>Sets <paramref name="into"/> to x W + b.</summary>
    /// <param name="x">Rows of inputs, one after the other.</param>
    /// <param name="rowScales">What each row's numbers are multiplied by.</param>
    /// <param name="bias">b.</param>
    /// <param name="into">Gets the rows of outputs, one after the other.</param>
    internal void MultiplyFrom(ReadOnlySpan<short> x, ReadOnlySpan<float> rowScales, ReadOnlySpan<float> bias, Span<float> into) =>
        Multiply(x, rowScales, bias, into, Outputs, default);

    private void Multiply(
        ReadOnlySpan<short> x, ReadOnlySpan<float> rowScales, ReadOnlySpan<float> bias, Span<float> into, int stride, ReadOnlySpan<int> places)
    {
        const int Tile = IntegerProducts.Tile;
        Span<int> sums = stackalloc int[IntegerProducts.TileSums];
        ReadOnlySpan<short> panels = _panels.Span;
        int pairs = Inputs / 2;
        for (int panel = 0; panel < Outputs; panel += PanelWidth)
        {
            ReadOnlySpan<short> weights = panels.Slice(panel * Inputs, PanelWidth * Inputs);
            int width = Math.Min(PanelWidth, Outputs - panel);
            for (int row = 0; row < rowScales.Length; row += Tile)
            {
                int count = Math.Min(Tile, rowScales.Length - row);
                IntegerProducts.Sum(weights, x[(row * Inputs)..], pairs, count, sums);
                for (int r = 0; r < count; r++)
                {
                    Span<float> outputs = into.Slice(places.IsEmpty ? (row + r) * stride : places[row + r], Outputs);
                    AddScaled(sums[(r * PanelWidth)..], panel, width, rowScales[row + r], bias, outputs);
                }
            }
        }
    }

    /// <summary>Numbers that panels of a matrix take.</summary>
    internal static int PanelsFor(int outputs, int inputs) => (outputs + PanelWidth - 1) / PanelWidth * PanelWidth * inputs;

    /// <summary>Arranges a matrix, output after output, in panels.</summary>
    internal static void ArrangePanels(ReadOnlySpan<short> weights, int outputs, int inputs, Span<short> panels)
    {
        panels.Clear();
        for (int output = 0; output < outputs; output++)
        {
            int panel = output / PanelWidth * PanelWidth, lane = output - panel;
            Span<short> into = panels.Slice(panel * inputs, PanelWidth * inputs);
            for (int i = 0; i < inputs; i += 2)
            {
                int at = (i * PanelWidth) + (2 * lane);
                into[at] = weights[(output * inputs) + i];
                into[at + 1] = weights[(output * inputs) + i + 1];
            }
        }
    }

    // So that no load of 64 bytes crosses a line of the cache.
    private static Memory<short> Aligned(int length)
    {
        const int Line = 64;
        short[] pinned = GC.AllocateUninitializedArray<short>(length + (Line / sizeof(short)), pinned: true);
        nint past = Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0) % Line;
        return pinned.AsMemory((int)((Line - past) % Line) / sizeof(short), length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddScaled(ReadOnlySpan<int> sums, int first, int count, float rowScale, ReadOnlySpan<float> bias, Span<float> outputs)
    {
        ref float scales = ref MemoryMarshal.GetArrayDataReference(_scales);
        ref float into = ref MemoryMarshal.GetReference(outputs);
        ref float from = ref bias.IsEmpty ? ref into : ref MemoryMarshal.GetReference(bias);
        ref int sum = ref MemoryMarshal.GetReference(sums);
        int i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= count - 16; i += 16)
            {
                nuint at = (nuint)(first + i);
                Vector512<float> scale = Vector512.LoadUnsafe(ref scales, at) * rowScale;
                Vector512<float> product = Vector512.ConvertToSingle(Vector512.LoadUnsafe(ref sum, (nuint)i)) * scale;
                (Vector512.LoadUnsafe(ref from, at) + product).StoreUnsafe(ref into, at);
            }
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            for (; i <= count - 4; i += 4)
            {
                nuint at = (nuint)(first + i);
                Vector128<float> scale = Vector128.LoadUnsafe(ref scales, at) * rowScale;
                Vector128<float> product = Vector128.ConvertToSingle(Vector128.LoadUnsafe(ref sum, (nuint)i)) * scale;
                (Vector128.LoadUnsafe(ref from, at) + product).StoreUnsafe(ref into, at);
            }
        }

        for (; i < count; i++)
        {
            Unsafe.Add(ref into, first + i) = Unsafe.Add(ref from, first + i) + (Unsafe.Add(ref sum, i) * (Unsafe.Add(ref scales, first + i) * rowScale));
        }
    }
}
