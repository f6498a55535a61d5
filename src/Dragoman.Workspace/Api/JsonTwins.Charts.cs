using System.Collections.Immutable;
using Dragoman.Ledger.Counting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>The pages with pictures.</summary>
internal static partial class JsonTwins
{
    private static void MapCharts(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/timeline.json", (LedgerDesk desk, PageFilter filter) => TimelineRoom.Marks(desk.Questions(filter), filter))
            .WithName("timeline").WithSummary("Events in order of days, each with its words, as the timeline draws them").Produces<ListPage<TimelineMark>>();
        routes.MapGet("/timeline/lanes.json", (LedgerDesk desk, PageFilter filter, string? lanes) =>
                TimelineRoom.Lanes(desk.Questions(filter), filter, ViewChoice.Of("lanes", lanes, LaneKind.Actor)))
            .WithName("timelineLanes").WithSummary("The actors, pairs or types that most events are of: lanes=actor, pair or type").Produces<ImmutableArray<TimelineLane>>();
        routes.MapGet("/timeline/density.json", (LedgerDesk desk, PageFilter filter, string? by) =>
                TimelineRoom.Density(desk.Questions(filter), filter, string.IsNullOrWhiteSpace(by) ? null : ViewChoice.Of("by", by, DensityUnit.Day)))
            .WithName("timelineDensity").WithSummary("How many events began when, by=day, week, month or year").Produces<DensityAnswer>();
        routes.MapGet("/figures.json", (LedgerDesk desk, PageFilter filter) => FiguresRoom.Answer(desk.Questions(filter), filter))
            .WithName("figures").WithSummary("Claimed figures that measure the same thing, through time, twenty series a page").Produces<FiguresAnswer>();
        routes.MapGet("/network.json", (LedgerDesk desk, PageFilter filter, [AsParameters] NetworkView view) => NetworkRoom.Answer(desk.Questions(filter), filter, view))
            .WithName("network").WithSummary("Who deals with whom: by=year, quarter or month; at=1995-Q4 for the tables; most=60 actors for the picture; between=yes for who stands between others in a large network").Produces<NetworkAnswer>();
        routes.MapGet("/map.json", (LedgerDesk desk, PageFilter filter) => MapRoom.Drawn(desk.Questions(filter), filter))
            .WithName("map").WithSummary("Where events were, the place with most first").Produces<ListPage<EventPlace>>();
    }
}
