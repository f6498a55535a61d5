namespace Dragoman.Training.Syntax;

/// <summary>What each position of a sentence should be taken for: one choice, or a few whose shares sum to 1.</summary>
internal sealed class Labels
{
    /// <summary>Stands for a position that is not learned.</summary>
    public const int None = -1;

    private readonly int[] _choices;
    private readonly float[] _shares;

    /// <summary>Makes labels of one choice for each position.</summary>
    public Labels(int[] right)
        : this(1, right, [.. Enumerable.Repeat(1f, right.Length)])
    {
    }

    /// <summary>Makes labels of several choices for each position, the one that counts as right first.</summary>
    /// <param name="width">Choices for each position.</param>
    /// <param name="choices">The choices, position after position.</param>
    /// <param name="shares">The share of each.</param>
    public Labels(int width, int[] choices, float[] shares)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(shares.Length, choices.Length);
        Width = width;
        _choices = choices;
        _shares = shares;
    }

    /// <summary>Choices for each position.</summary>
    public int Width { get; }

    /// <summary>The choice that counts as right; <see cref="None"/> for a position that is not learned.</summary>
    public int this[int position] => _choices[position * Width];

    public ReadOnlySpan<int> Choices(int position) => _choices.AsSpan(position * Width, Width);

    public ReadOnlySpan<float> Shares(int position) => _shares.AsSpan(position * Width, Width);

    /// <summary>The labels of the first positions.</summary>
    public Labels First(int positions) => new(Width, _choices[..(positions * Width)], _shares[..(positions * Width)]);

    /// <summary>The same where choices that are gone, those from a number on, leave their share to the first.</summary>
    public Labels WithoutChoicesFrom(int choice)
    {
        int[] choices = [.. _choices];
        float[] shares = [.. _shares];
        for (int i = 0; i < shares.Length; i++)
        {
            int first = i - (i % Width);
            if (i != first && choices[i] >= choice)
            {
                shares[first] += shares[i];
                (choices[i], shares[i]) = (choices[first], 0);
            }
        }

        return new Labels(Width, choices, shares);
    }
}
