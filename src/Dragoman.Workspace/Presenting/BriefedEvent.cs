using System.Collections.Immutable;
using Dragoman.Ledger.Asking;

namespace Dragoman.Workspace.Presenting;

/// <summary>An event as a briefing tells it: by one report, with the articles that tell it too.</summary>
/// <param name="Report">The first of the best reports of it.</param>
/// <param name="Articles">How many articles report it, this one included.</param>
internal sealed record BriefedEvent(EventEntry Report, int Articles)
{
    /// <summary>The events that matter most, in the order of the reports: what most articles tell, then what has parties and a day, then what weighs most.</summary>
    internal static ImmutableArray<BriefedEvent> MostTold(IEnumerable<EventEntry> reports, int most)
    {
        ImmutableArray<(BriefedEvent Event, int Place)> events =
        [
            .. reports
                .GroupBy(report => (report.Type, Who: EventWords.Between(report.Actors, report.Recipients), When: EventWords.Days(report.Days, report.Evidence.Published)))
                .Select((same, place) => (new BriefedEvent(same.MaxBy(Weight)!, same.Select(one => one.Evidence.Article).Distinct(StringComparer.Ordinal).Count()), place)),
        ];
        return
        [
            .. events
                .OrderByDescending(one => one.Event.Articles)
                .ThenByDescending(one => Weight(one.Event.Report))
                .ThenBy(one => one.Place)
                .Take(most)
                .OrderBy(one => one.Place)
                .Select(one => one.Event),
        ];
    }

    /// <summary>How much a report says, and how far from the everyday: named parties, a day of its own, no reserve, a high score.</summary>
    private static double Weight(EventEntry report) =>
        (report.Actors.Any(actor => char.IsUpper(actor.Name[0])) ? 10 : 0)
        + (report.Recipients.Any(actor => char.IsUpper(actor.Name[0])) || report.Actors.Length > 1 ? 10 : 0)
        + (report.Days is null ? 0 : 5)
        + (report.Hedged ? 0 : 2)
        + (report.Evidence.Segment switch
        {
            "body" => 10,
            // The link to another article tells of the day of that one, not of this one.
            "related" => 0,
            _ => 5,
        })
        + Math.Abs(report.Score);
}
