using System.Collections.Immutable;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>Chooses the events that a briefing tells of.</summary>
internal static class WeightiestEvents
{
    /// <summary>The events that matter most, in their own order: what most sources tell, then what has parties and a day, then what weighs most.</summary>
    internal static ImmutableArray<MergedEvent> Of(ImmutableArray<MergedEvent> events, int most) =>
    [
        .. events
            .Select((e, place) => (Event: e, Place: place))
            .OrderByDescending(one => one.Event.IndependentSources)
            .ThenByDescending(one => Weight(one.Event))
            .ThenBy(one => one.Place)
            .Take(most)
            .OrderBy(one => one.Place)
            .Select(one => one.Event),
    ];

    /// <summary>How much is told, and how far from the everyday it is: named parties, a day of its own, no reserve, a high score.</summary>
    private static double Weight(MergedEvent e) =>
        (HasName(e.Actors) ? 10 : 0)
        + (HasName(e.Recipients) || e.Actors.Length > 1 ? 10 : 0)
        + (e.Days is null ? 0 : 5)
        + (e.Hedged ? 0 : 2)
        + (e.Best.Segment switch
        {
            "body" => 10,
            // The link to another article tells of the day of that one, not of this one.
            "related" => 0,
            _ => 5,
        })
        + Math.Min(5, e.Reports)
        + Math.Abs(e.Score);

    private static bool HasName(ImmutableArray<CodedActor> actors) => actors.Any(actor => actor.Name.Length > 0 && char.IsUpper(actor.Name[0]));
}
