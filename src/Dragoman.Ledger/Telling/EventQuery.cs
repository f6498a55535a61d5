using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Telling;

/// <summary>Asks for events that a filter lets through: as they stand, or as they stood by what had been published on a day.</summary>
internal sealed class EventQuery(LedgerConnection connection, DateOnly? knownOn)
{
    /// <summary>The events by day, those without any day last.</summary>
    internal ImmutableArray<MergedEvent> Answer(RecordFilter filter) => [.. Each(filter)];

    /// <summary>The same, read from the file as they are asked for.</summary>
    internal IEnumerable<MergedEvent> Each(RecordFilter filter) =>
        EventRows.Read(connection, new EventConditions(connection, filter, knownOn), filter, knownOn);

    /// <summary>The same, of events that several questions may let through: each is read once.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="read">Those that have been read, by number; the new ones are added.</param>
    internal ImmutableArray<MergedEvent> Answer(RecordFilter filter, Dictionary<long, MergedEvent> read)
    {
        ImmutableArray<long> numbers = [.. EventRows.Numbers(new EventConditions(connection, filter, knownOn)).Take(filter.Limit ?? int.MaxValue)];
        ImmutableArray<long> missing = [.. numbers.Where(number => !read.ContainsKey(number)).Distinct()];
        foreach (MergedEvent e in missing.IsEmpty ? [] : EventRows.Read(connection, missing, knownOn))
        {
            read[EventIds.Number(e.Id)!.Value] = e; // the id was made of a number
        }

        return [.. numbers.Select(number => read[number])];
    }

    /// <summary>The events with some ids, in their order; those that were not there are left out.</summary>
    internal ImmutableArray<MergedEvent> OfIds(IEnumerable<string> ids) => EventRows.Read(connection, [.. ids.Select(EventIds.Number).OfType<long>()], knownOn);
}
