using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Exchanging;

/// <summary>What one actor did to another, or with it.</summary>
/// <param name="from">Name of the one who acts.</param>
/// <param name="to">Name of the other.</param>
internal sealed class NetworkEdge(string from, string to)
{
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

    /// <summary>The first day of each month with events of a known day, in order.</summary>
    internal SortedSet<DateOnly> Months { get; } = [];

    /// <summary>Adds an event.</summary>
    internal void Add(MergedEvent e)
    {
        Events++;
        Cooperative += e.Quad.EndsWith("cooperation", StringComparison.Ordinal) ? 1 : 0;
        Score += e.Score;
        if (ExportText.OneDay(e) is { } day)
        {
            Months.Add(new DateOnly(day.Year, day.Month, 1));
        }
    }
}
