namespace Dragoman.Language.Learning;

/// <summary>Brings rows of numbers to whole numbers of a few bits, a scale for each row.</summary>
public static class QuantisedRows
{
    /// <summary>The largest number of an input to a <see cref="QuantisedMatrix"/>.</summary>
    public const int Largest = (1 << 14) - 1;

    /// <summary>What numbers between -1 and 1 are multiplied by after <see cref="FromUnit"/>.</summary>
    public const float UnitScale = 1f / Largest;

    /// <summary>Brings one row to whole numbers of at most <paramref name="largest"/>; returns its scale.</summary>
    public static float From(ReadOnlySpan<float> row, Span<short> into, int largest = Largest)
    {
        float highest = 0;
        foreach (float value in row)
        {
            highest = Math.Max(highest, Math.Abs(value));
        }

        if (highest == 0)
        {
            into[..row.Length].Clear();
            return 0;
        }

        float times = largest / highest;
        for (int i = 0; i < row.Length; i++)
        {
            into[i] = Rounded(row[i] * times);
        }

        return highest / largest;
    }

    /// <summary>Brings numbers between -1 and 1 to whole numbers.</summary>
    public static void FromUnit(ReadOnlySpan<float> row, Span<short> into)
    {
        for (int i = 0; i < row.Length; i++)
        {
            into[i] = Rounded(row[i] * Largest);
        }
    }

    private static short Rounded(float value) => (short)(value < 0 ? value - 0.5f : value + 0.5f);
}
