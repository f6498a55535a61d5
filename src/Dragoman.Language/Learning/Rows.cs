using System.Numerics;

namespace Dragoman.Language.Learning;

/// <summary>Sums of rows of numbers, each number by itself, so that any width of vectors gives the same.</summary>
internal static class Rows
{
    /// <summary>Adds a row times a number to another.</summary>
    public static void AddScaled(float scale, ReadOnlySpan<float> row, Span<float> into)
    {
        int width = Vector<float>.Count, i = 0;
        for (; i <= row.Length - width; i += width)
        {
            ((new Vector<float>(row[i..]) * scale) + new Vector<float>(into[i..])).CopyTo(into[i..]);
        }

        for (; i < row.Length; i++)
        {
            into[i] = (row[i] * scale) + into[i];
        }
    }

    /// <summary>Adds a row of 8-bit numbers times a number to another.</summary>
    public static void AddScaled(float scale, ReadOnlySpan<sbyte> row, Span<float> into)
    {
        int width = Vector<sbyte>.Count, part = Vector<float>.Count, i = 0;
        for (; i <= row.Length - width; i += width)
        {
            Vector.Widen(new Vector<sbyte>(row[i..]), out Vector<short> low, out Vector<short> high);
            AddScaled(scale, low, into[i..]);
            AddScaled(scale, high, into[(i + (2 * part))..]);
        }

        for (; i < row.Length; i++)
        {
            into[i] = (row[i] * scale) + into[i];
        }
    }

    /// <summary>Multiplies what is below 0.</summary>
    public static void Bend(float slope, Span<float> values)
    {
        int width = Vector<float>.Count, i = 0;
        for (; i <= values.Length - width; i += width)
        {
            Vector<float> value = new(values[i..]);
            Vector.ConditionalSelect(Vector.LessThan(value, Vector<float>.Zero), value * slope, value).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++)
        {
            values[i] = values[i] < 0 ? values[i] * slope : values[i];
        }
    }

    private static void AddScaled(float scale, Vector<short> row, Span<float> into)
    {
        Vector.Widen(row, out Vector<int> low, out Vector<int> high);
        ((Vector.ConvertToSingle(low) * scale) + new Vector<float>(into)).CopyTo(into);
        Span<float> rest = into[Vector<float>.Count..];
        ((Vector.ConvertToSingle(high) * scale) + new Vector<float>(rest)).CopyTo(rest);
    }
}
