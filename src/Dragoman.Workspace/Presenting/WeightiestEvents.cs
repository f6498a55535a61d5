using System.Collections.Immutable;
using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Presenting;

/// <summary>Chooses the events that a briefing tells of.</summary>
internal static class WeightiestEvents
{
    /// <summary>The events that matter most, in their own order: what most sources tell, then what has parties and a day, then what weighs most.</summary>
    internal static ImmutableArray<MergedEvent> Of(ImmutableArray<MergedEvent> events, int most) => Of(events, EventOutline.Of, most);

    /// <summary>The same of outlines.</summary>
    internal static ImmutableArray<EventOutline> Of(ImmutableArray<EventOutline> events, int most) => Of(events, e => e, most);

    private static ImmutableArray<T> Of<T>(ImmutableArray<T> events, Func<T, EventOutline> outline, int most) =>
    [
        .. events
            .Select((e, place) => (Event: e, Outline: outline(e), Place: place))
            .OrderByDescending(one => one.Outline.IndependentSources)
            .ThenByDescending(one => Weight(one.Outline))
            .ThenBy(one => one.Place)
            .Take(most)
            .OrderBy(one => one.Place)
            .Select(one => one.Event),
    ];

    /// <summary>How much is told, and how far from the everyday it is: named parties, a day of its own, no reserve, a high score.</summary>
    private static double Weight(EventOutline e) =>
        (HasName(e.Actors) ? 10 : 0)
        + (HasName(e.Recipients) || e.Actors.Length > 1 ? 10 : 0)
        + (e.Days is null ? 0 : 5)
        + (e.Hedged ? 0 : 2)
        + (e.Segment switch
        {
            "body" => 10,
            // The link to another article tells of the day of that one, not of this one.
            "related" => 0,
            _ => 5,
        })
        + Math.Min(5, e.Reports)
        + Math.Abs(e.Score);

    private static bool HasName(ImmutableArray<string> actors) => actors.Any(name => name.Length > 0 && char.IsUpper(name[0]));
}
