using System.Numerics;

namespace Dragoman.Language.Learning;

/// <summary>Brings rows of numbers to whole numbers of a few bits, a scale for each row.</summary>
/// <remarks>Each number is worked on alone, and the largest of a row is the same in any order: any width of vectors gives the same.</remarks>
public static class QuantisedRows
{
    /// <summary>The largest number of an input to a <see cref="QuantisedMatrix"/>.</summary>
    public const int Largest = (1 << 14) - 1;

    /// <summary>What numbers between -1 and 1 are multiplied by after <see cref="FromUnit"/>.</summary>
    public const float UnitScale = 1f / Largest;

    /// <summary>Brings one row to whole numbers of at most <paramref name="largest"/>; returns its scale.</summary>
    public static float From(ReadOnlySpan<float> row, Span<short> into, int largest = Largest)
    {
        float highest = HighestOf(row);
        if (highest == 0)
        {
            into[..row.Length].Clear();
            return 0;
        }

        Round(row, largest / highest, into);
        return highest / largest;
    }

    /// <summary>Brings rows, one after the other, to whole numbers of at most <paramref name="largest"/>.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="into">Gets the whole numbers.</param>
    /// <param name="scales">Gets the scale of each row.</param>
    /// <param name="width">Numbers in a row.</param>
    /// <param name="largest">The largest whole number.</param>
    internal static void From(ReadOnlySpan<float> rows, Span<short> into, Span<float> scales, int width, int largest = Largest)
    {
        for (int row = 0; row < scales.Length; row++)
        {
            scales[row] = From(rows.Slice(row * width, width), into[(row * width)..], largest);
        }
    }

    /// <summary>Brings numbers between -1 and 1 to whole numbers.</summary>
    public static void FromUnit(ReadOnlySpan<float> row, Span<short> into) => Round(row, Largest, into);

    private static float HighestOf(ReadOnlySpan<float> row)
    {
        int width = Vector<float>.Count, i = 0;
        Vector<float> lanes = Vector<float>.Zero;
        for (; i <= row.Length - width; i += width)
        {
            lanes = Vector.Max(lanes, Vector.Abs(new Vector<float>(row[i..])));
        }

        float highest = 0;
        for (int lane = 0; lane < width; lane++)
        {
            highest = Math.Max(highest, lanes[lane]);
        }

        for (; i < row.Length; i++)
        {
            highest = Math.Max(highest, Math.Abs(row[i]));
        }

        return highest;
    }

    private static void Round(ReadOnlySpan<float> row, float times, Span<short> into)
    {
        int width = Vector<float>.Count, i = 0;
        for (; i <= row.Length - (2 * width); i += 2 * width)
        {
            Vector.Narrow(Rounded(new Vector<float>(row[i..]) * times), Rounded(new Vector<float>(row[(i + width)..]) * times)).CopyTo(into[i..]);
        }

        for (; i < row.Length; i++)
        {
            float value = row[i] * times;
            into[i] = (short)(value < 0 ? value - 0.5f : value + 0.5f);
        }
    }

    private static Vector<int> Rounded(Vector<float> values)
    {
        Vector<float> half = new(0.5f);
        return Vector.ConvertToInt32(values + Vector.ConditionalSelect(Vector.LessThan(values, Vector<float>.Zero), -half, half));
    }
}
