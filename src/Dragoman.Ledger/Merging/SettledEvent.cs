using System.Collections.Immutable;

namespace Dragoman.Ledger.Merging;

/// <summary>An event with its reports, before it is summed up.</summary>
/// <param name="Reports">The reports in order of publication; the first one gives the event its number.</param>
/// <param name="Component">Number of all the reports that hang together, by the first of them.</param>
/// <param name="LastPublished">Day number of the last of these; <see cref="EventReport.UnknownDay"/> where one has none.</param>
internal sealed record SettledEvent(ImmutableArray<EventReport> Reports, long Component, int LastPublished)
{
    /// <summary>The number of the event.</summary>
    internal long Number => Reports[0].Key;
}
