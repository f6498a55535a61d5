namespace Dragoman.Politics.Records;

/// <summary>Turns positions in UTF-16 into positions in Unicode code points, as the record format counts them, and back.</summary>
public sealed class CodePointOffsets
{
    private readonly int[] _secondHalves;

    /// <summary>Makes a table for one text. A lone surrogate counts as a code point of its own.</summary>
    public CodePointOffsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int> secondHalves = [];
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                secondHalves.Add(i);
            }
        }

        _secondHalves = [.. secondHalves];
        Count = text.Length - _secondHalves.Length;
    }

    /// <summary>How many code points the text has.</summary>
    public int Count { get; }

    /// <summary>The number of code points before a position.</summary>
    /// <param name="utf16">Position in UTF-16, 0 to the text's length.</param>
    public int Of(int utf16)
    {
        int found = Array.BinarySearch(_secondHalves, utf16);
        int before = found >= 0 ? found : ~found;
        return utf16 - before;
    }

    /// <summary>The position in UTF-16 that has a number of code points before it; never within a surrogate pair.</summary>
    /// <param name="codePoints">0 to <see cref="Count"/>.</param>
    public int Utf16Of(int codePoints)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoints);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoints, Count);
        int before = 0;
        int after = _secondHalves.Length;
        while (before < after)
        {
            int middle = (before + after) / 2;
            if (_secondHalves[middle] - middle <= codePoints)
            {
                before = middle + 1;
            }
            else
            {
                after = middle;
            }
        }

        return codePoints + before;
    }
}
