using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Portraying;

/// <summary>Puts together what is known of a place.</summary>
/// <param name="connection">The ledger.</param>
/// <param name="knownOn">The day by which it had been published; null for all.</param>
/// <param name="most">How long each part may be.</param>
internal sealed class PlaceQuestions(LedgerConnection connection, DateOnly? knownOn, int most)
{
    /// <summary>The dossier of a place.</summary>
    /// <exception cref="FaultException">DR261: no event was there.</exception>
    internal PlaceDossier Answer(string name)
    {
        RecordFilter there = new() { Place = name };
        EventFacets facets = new EventCounting(connection, knownOn).Facets(there, most);
        if (facets.Events == 0)
        {
            throw new FaultException(LedgerFaults.NoPlace(connection.Path, name));
        }

        EventQuery query = new(connection, knownOn);
        ImmutableArray<MergedEvent> latest = query.Answer(there with { LatestFirst = true, Limit = most });
        ImmutableArray<MergedEvent> first = query.Answer(there with { Limit = 1 });
        string called = new EventCounting(connection, knownOn).Places(there).Select(one => one.Place.Name).FirstOrDefault(place => name.Equals(place, StringComparison.OrdinalIgnoreCase)) ?? name;
        return new PlaceDossier(
            called,
            DayOf(first[0]), // there is one
            latest.IsEmpty ? null : DayOf(latest[0]),
            facets.Events,
            latest.IsEmpty ? first : latest,
            new EventCounting(connection, knownOn).Types(there with { Realis = Realis.Actual }, most),
            facets.Actors,
            [
                .. new TieQuestions(connection, knownOn).Answer(new RecordFilter { Type = "controls", Actor = called })
                    .Where(tie => tie.To?.Equals(called, StringComparison.OrdinalIgnoreCase) == true).Take(most),
            ]);
    }

    private static DateOnly? DayOf(MergedEvent e) => e.Days?.From ?? e.FirstPublished;
}
