using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Relating;

/// <summary>Counts the events of a pair one by one.</summary>
internal sealed class PairTally
{
    private readonly PairCounts _counts = new();
    private string? _first;
    private string? _last;

    /// <summary>How many of the events have happened.</summary>
    internal long Events => _counts.Events;

    /// <summary>Of these, of cooperation.</summary>
    internal long Cooperative => _counts.Cooperative;

    /// <summary>Of these, of conflict.</summary>
    internal long Conflictual => _counts.Conflictual;

    /// <summary>Adds an event.</summary>
    /// <param name="sort">What sort of event.</param>
    /// <param name="score">PLOVER's score, −10 to +10.</param>
    /// <param name="sources">Its independent sources.</param>
    /// <param name="day">The day on which it began, as the ledger writes it.</param>
    internal void Add(EventClass sort, double score, long sources, string day)
    {
        _counts.Add(sort, score, sources);
        if (sort.Realis == "actual" && day != StoredDays.NoDay)
        {
            _first = _first is null || string.CompareOrdinal(day, _first) < 0 ? day : _first;
            _last = _last is null || string.CompareOrdinal(day, _last) > 0 ? day : _last;
        }
    }

    /// <summary>What has been counted, of a pair and a period.</summary>
    internal PairPeriod Of(string one, string other, string period) => PairPeriod.Of(one, other, period, _counts.Values, _first, _last);
}
