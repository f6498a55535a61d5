using System.Collections.Immutable;

namespace Dragoman.Ledger.Merging;

/// <summary>An event with its reports, before it is summed up.</summary>
/// <param name="Reports">The reports in order of publication; the first one gives the event its number.</param>
internal sealed record SettledEvent(ImmutableArray<EventReport> Reports)
{
    /// <summary>The number of the event.</summary>
    internal long Number => Reports[0].Key;

    /// <summary>The event as it stood day by day: as many of its reports as had been published by each day on which one was, all of them last.</summary>
    /// <remarks>Reports of unknown day are there in the last alone.</remarks>
    internal IEnumerable<(ImmutableArray<EventReport> Reports, int KnownFrom, int? KnownUntil)> States()
    {
        int start = 0;
        while (start < Reports.Length)
        {
            int day = Reports[start].Published;
            int end = start + 1;
            while (end < Reports.Length && Reports[end].Published == day)
            {
                end++;
            }

            yield return (Reports[..end], day, end < Reports.Length ? Reports[end].Published : null);
            start = end;
        }
    }
}
