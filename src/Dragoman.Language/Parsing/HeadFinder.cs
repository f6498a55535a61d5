using System.Buffers;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Parsing;

/// <summary>Finds what each word hangs from: scores all pairs of words, then takes the best tree. Thread-safe.</summary>
/// <remarks>A deep biaffine scorer. Source: Dozat and Manning 2017.</remarks>
internal sealed class HeadFinder
{
    private const int LargestOfPair = (1 << 11) - 1; // two such numbers multiplied and summed 500 times stay within 32 bits
    private readonly LinearLayer _dependents;
    private readonly LinearLayer _heads;
    private readonly LinearLayer _between;

    private HeadFinder(LinearLayer dependents, LinearLayer heads, LinearLayer between)
    {
        _dependents = dependents;
        _heads = heads;
        _between = between;
    }

    /// <summary>Reads the layers.</summary>
    /// <exception cref="InvalidDataException">The sizes make no sense, or are not those expected.</exception>
    public static HeadFinder Read(SectionReader reader, int inputs)
    {
        LinearLayer dependents = LinearLayer.Read(reader, inputs), heads = LinearLayer.Read(reader, inputs);
        LinearLayer between = LinearLayer.Read(reader, dependents.Outputs);
        return between.Outputs == heads.Outputs && heads.Outputs <= 500
            ? new HeadFinder(dependents, heads, between)
            : throw new InvalidDataException("its layers do not fit each other");
    }

    /// <summary>Finds the heads.</summary>
    /// <param name="group">Sentences, each with the root as its first position.</param>
    /// <param name="states">Hidden states of each row.</param>
    /// <param name="units">Scale of each row's states.</param>
    /// <param name="heads">Gets the head of each row, as a position in its sentence; 0 for the root.</param>
    public void Find(SequenceGroup group, ReadOnlySpan<short> states, ReadOnlySpan<float> units, Span<int> heads)
    {
        int rows = group.Rows, width = _heads.Outputs, wider = Math.Max(width, _dependents.Outputs), longest = group.Lengths[0];
        float[] values = ArrayPool<float>.Shared.Rent(rows * wider);
        float[] scales = ArrayPool<float>.Shared.Rent(2 * rows);
        short[] left = ArrayPool<short>.Shared.Rent(rows * wider), right = ArrayPool<short>.Shared.Rent(rows * width);
        float[] scores = ArrayPool<float>.Shared.Rent(longest * longest);
        short[] panels = ArrayPool<short>.Shared.Rent(QuantisedMatrix.PanelsFor(longest, width));
        Span<float> leftScales = scales.AsSpan(0, rows), rightScales = scales.AsSpan(rows, rows);
        _dependents.RunBent(states, units, values);
        QuantisedRows.From(values, left, leftScales, _dependents.Outputs);
        _between.Run(left, leftScales, values);
        QuantisedRows.From(values, left, leftScales, width, LargestOfPair);
        _heads.RunBent(states, units, values);
        QuantisedRows.From(values, right, rightScales, width, LargestOfPair);
        for (int i = 0; i < group.Lengths.Length; i++)
        {
            int start = group.Starts[i], length = group.Lengths[i];
            QuantisedMatrix.ArrangePanels(right.AsSpan(start * width), length, width, panels);
            Span<float> ofPairs = scores.AsSpan(0, length * length);
            ScorePairs(left.AsSpan(start * width), leftScales.Slice(start, length), panels, rightScales.Slice(start, length), width, ofPairs);
            SpanningTree.Find(ofPairs, length, heads[start..]);
        }

        ArrayPool<short>.Shared.Return(panels);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<short>.Shared.Return(right);
        ArrayPool<short>.Shared.Return(left);
        ArrayPool<float>.Shared.Return(scales);
        ArrayPool<float>.Shared.Return(values);
    }

    private static void ScorePairs(
        ReadOnlySpan<short> left, ReadOnlySpan<float> leftScales, ReadOnlySpan<short> panels, ReadOnlySpan<float> rightScales, int width, Span<float> scores)
    {
        const int Panel = QuantisedMatrix.PanelWidth;
        int length = leftScales.Length;
        Span<int> sums = stackalloc int[IntegerProducts.TileSums];
        for (int panel = 0; panel < length; panel += Panel)
        {
            int count = Math.Min(Panel, length - panel);
            for (int row = 0; row < length; row += IntegerProducts.Tile)
            {
                int rows = Math.Min(IntegerProducts.Tile, length - row);
                IntegerProducts.Sum(panels.Slice(panel * width, Panel * width), left[(row * width)..], width / 2, rows, sums);
                for (int r = 0; r < rows; r++)
                {
                    Span<float> into = scores.Slice(((row + r) * length) + panel, count);
                    for (int i = 0; i < into.Length; i++)
                    {
                        into[i] = sums[(r * Panel) + i] * (leftScales[row + r] * rightScales[panel + i]);
                    }
                }
            }
        }
    }
}
