using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Telling;

/// <summary>Tells an event from its reports.</summary>
internal static class EventTelling
{
    /// <summary>The event that some reports are of.</summary>
    /// <param name="reports">The reports in order of publication.</param>
    /// <param name="entries">The same as the ledger shows them.</param>
    /// <param name="copies">Knows which articles are copies.</param>
    internal static MergedEvent Of(ImmutableArray<EventReport> reports, ImmutableArray<EventEntry> entries, ArticleCopies copies)
    {
        EventSummary summary = EventSummary.Of(reports);
        HashSet<long> versions = [.. reports.Select(report => report.Version)];
        HashSet<long> named = [.. summary.Actors.Concat(summary.Recipients).Select(party => party.Entity)];
        EventEntry best = entries[reports.IndexOf(summary.Best)];
        ImmutableArray<DateOnly> published = [.. entries.Select(entry => entry.Evidence.Published).OfType<DateOnly>()];
        return new MergedEvent
        {
            Id = EventIds.Of(reports[0].Key),
            Type = summary.Typical.Type,
            Mode = summary.Typical.Mode,
            Quad = summary.Typical.Quad,
            Score = summary.Typical.Score,
            Cameo = summary.Typical.Cameo,
            Contexts = [.. entries.SelectMany(entry => entry.Contexts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Actors = Actors(summary.Actors),
            Recipients = Actors(summary.Recipients),
            AlsoNamed = Actors(reports.SelectMany(report => report.Parties).Where(party => !named.Contains(party.Entity)).DistinctBy(party => party.Entity)),
            Days = summary.Days,
            Place = summary.Place,
            Realis = summary.Realis,
            Hedged = summary.Hedged,
            Reports = reports.Length,
            Articles = versions.Count,
            IndependentSources = SourceGroups.Of(reports, copies.Among(versions)).Length,
            FirstPublished = published.IsEmpty ? null : published[0],
            LastPublished = published.IsEmpty ? null : published[^1],
            Address = entries[0].Evidence.Address,
            Course = [.. RealisStep.Course(entries.Select(entry => new RealisStep(entry.Evidence.Published, entry.Realis, entry.Hedged, entry.Evidence.Id)))],
            Disputed = summary.Disputed,
            Best = best.Evidence,
            BestSources = best.Sources,
            ReportIds = [.. entries.Select(entry => entry.Evidence.Id)],
        };
    }

    private static ImmutableArray<CodedActor> Actors(IEnumerable<Party> parties) =>
        [.. parties.Select(party => new CodedActor(party.Name, party.Country, party.Sector))];
}
