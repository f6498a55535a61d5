using Dragoman.Ledger.Telling;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>The pages as JSON: each at the address of its page with <c>.json</c> behind it, narrowed by the same query.</summary>
internal static class JsonTwins
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/events.json", (LedgerDesk desk, PageFilter filter) => EventsRoom.Answer(desk.Questions(filter), filter))
            .WithName("events").WithSummary("Events, each once, however many reports tell of it").Produces<ListPage<MergedEvent>>();
        routes.MapGet("/event.json", (LedgerDesk desk, PageFilter filter, string? id) => EventRoom.Answer(desk.Questions(filter), id))
            .WithName("event").WithSummary("An event with all its reports, what they dispute, and who stands behind them").Produces<EventDetail>();
    }
}
