using System.Globalization;

namespace Dragoman.Evaluation.Events;

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

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(_all == 0 ? 0 : (double)_right / _all):F3} ({_right} of {_all})");
}
