using System.Globalization;

namespace Dragoman.Evaluation.Scoring;

/// <summary>Counts right answers.</summary>
internal sealed class RightCount
{
    private int _right;
    private int _all;

    public void Add(bool isRight)
    {
        _right += isRight ? 1 : 0;
        _all++;
    }

    /// <summary>The share of right answers; 0 where there is none.</summary>
    public double Share => _all == 0 ? 0 : (double)_right / _all;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Share:F3} ({_right} of {_all})");
}
