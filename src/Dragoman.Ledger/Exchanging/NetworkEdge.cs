using Dragoman.Ledger.Asking;

namespace Dragoman.Ledger.Exchanging;

/// <summary>What one actor did to another, or with it.</summary>
/// <param name="from">Name of the one who acts.</param>
/// <param name="to">Name of the other.</param>
internal sealed class NetworkEdge(string from, string to)
{
    private readonly SortedDictionary<DateOnly, (int Events, double Score)> _months = [];

    /// <summary>Name of the one who acts.</summary>
    internal string From => from;

    /// <summary>Name of the other.</summary>
    internal string To => to;

    /// <summary>How many events.</summary>
    internal int Events { get; private set; }

    /// <summary>How many of them are cooperation.</summary>
    internal int Cooperative { get; private set; }

    /// <summary>The sum of their PLOVER scores: below 0 where conflict prevails.</summary>
    internal double Score { get; private set; }

    /// <summary>The first day of each month with events of a known day, with their number and the sum of their scores.</summary>
    internal IReadOnlyDictionary<DateOnly, (int Events, double Score)> Months => _months;

    /// <summary>Adds an event.</summary>
    internal void Add(MergedEvent e)
    {
        Events++;
        Cooperative += e.Quad.EndsWith("cooperation", StringComparison.Ordinal) ? 1 : 0;
        Score += e.Score;
        if (ExportText.OneDay(e) is { } day)
        {
            DateOnly month = new(day.Year, day.Month, 1);
            (int events, double score) = _months.GetValueOrDefault(month);
            _months[month] = (events + 1, score + e.Score);
        }
    }
}
