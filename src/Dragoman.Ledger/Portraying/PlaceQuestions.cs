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
        ImmutableArray<MergedEvent> events = new EventQuery(connection, knownOn).Answer(new RecordFilter { Place = name });
        if (events.IsEmpty)
        {
            throw new FaultException(LedgerFaults.NoPlace(connection.Path, name));
        }

        ImmutableArray<DateOnly> days = [.. events.Select(e => e.Days?.From ?? e.FirstPublished).OfType<DateOnly>()];
        string called = events.Select(e => e.Place?.Name).FirstOrDefault(place => name.Equals(place, StringComparison.OrdinalIgnoreCase)) ?? name;
        return new PlaceDossier(
            called,
            days.IsEmpty ? null : days[0],
            days.IsEmpty ? null : days[^1],
            events.Length,
            [.. events.Reverse().Take(most)],
            Most(events.Where(e => e.Realis == Realis.Actual).Select(e => e.Type)),
            Most(events.SelectMany(e => e.Actors.Concat(e.Recipients).Select(actor => actor.Name).Distinct(StringComparer.Ordinal))),
            [
                .. new TieQuestions(connection, knownOn).Answer(new RecordFilter { Type = "controls", Actor = called })
                    .Where(tie => tie.To?.Equals(called, StringComparison.OrdinalIgnoreCase) == true).Take(most),
            ]);
    }

    private ImmutableArray<Tally> Most(IEnumerable<string> names) =>
    [
        .. names.GroupBy(name => name, StringComparer.Ordinal)
            .Select(group => new Tally(group.Key, group.Count()))
            .OrderByDescending(tally => tally.Count)
            .ThenBy(tally => tally.Name, StringComparer.Ordinal)
            .Take(most),
    ];
}
