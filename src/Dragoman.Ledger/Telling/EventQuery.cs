using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Telling;

/// <summary>Asks for events that a filter lets through: as they stand, or as they stood by what had been published on a day.</summary>
/// <remarks>
/// An event as it is written is the answer where nothing that hangs together with it was published after the day. What else hangs
/// together is divided anew among the reports that were there by then, so that nothing of what came later shows.
/// </remarks>
internal sealed class EventQuery(LedgerConnection connection, DateOnly? knownOn)
{
    /// <summary>The events by day, those without any day last.</summary>
    internal ImmutableArray<MergedEvent> Answer(RecordFilter filter) => [.. Each(filter)];

    /// <summary>The same, read from the file as they are asked for.</summary>
    internal IEnumerable<MergedEvent> Each(RecordFilter filter)
    {
        EventConditions conditions = new(connection, filter, knownOn);
        IEnumerable<MergedEvent> found = EventRows.Read(connection, conditions, filter.Offset + filter.Limit ?? filter.Limit);
        if (knownOn is { } day)
        {
            using EventsThen then = new(connection, day);
            MergedEvent[] divided = [.. conditions.Components().SelectMany(then.Events).Where(conditions.LetThrough).Select(e => e.Event)];
            found = found.Concat(divided);
            found = filter.LatestFirst ? found.OrderByDescending(DayOf) : found.OrderBy(DayOf);
            found = ((IOrderedEnumerable<MergedEvent>)found).ThenBy(e => e.Id, StringComparer.Ordinal);
        }

        found = filter.Offset is { } offset ? found.Skip(offset) : found;
        return filter.Limit is { } limit ? found.Take(limit) : found;
    }

    private static DateOnly DayOf(MergedEvent e) => e.Days?.From ?? e.FirstPublished ?? DateOnly.MaxValue;
}
