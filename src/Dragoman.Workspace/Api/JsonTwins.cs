using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Portraying;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Telling;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>The pages as JSON: each at the address of its page with <c>.json</c> behind it, narrowed by the same query.</summary>
internal static partial class JsonTwins
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/briefing.json", (LedgerDesk desk, PageFilter filter) => BriefingRoom.Answer(desk.Questions(filter), filter))
            .WithName("briefing").WithSummary("The period at a glance; without days in the query, the latest events").Produces<BriefingAnswer>();
        routes.MapGet("/facets.json", (LedgerDesk desk, PageFilter filter) => FacetsRoom.Answer(desk.Questions(filter), filter))
            .WithName("facets").WithSummary("What the events are like: how many of each type, quad class, realis, outlet, actor, source").Produces<EventFacets>();
        routes.MapGet("/events.json", (LedgerDesk desk, PageFilter filter) => EventsRoom.Answer(desk.Questions(filter), filter))
            .WithName("events").WithSummary("Events, each once, however many reports tell of it").Produces<ListPage<MergedEvent>>();
        routes.MapGet("/event.json", (LedgerDesk desk, PageFilter filter, string? id) => EventRoom.Answer(desk.Questions(filter), id))
            .WithName("event").WithSummary("An event with all its reports, what they dispute, and who stands behind them").Produces<EventDetail>();
        routes.MapGet("/statements.json", (LedgerDesk desk, PageFilter filter) => StatementsRoom.Answer(desk.Questions(filter), filter))
            .WithName("statements").WithSummary("Who said what to whom").Produces<ListPage<StatementEntry>>();
        routes.MapGet("/ties.json", (LedgerDesk desk, PageFilter filter) => TiesRoom.Answer(desk.Questions(filter), filter))
            .WithName("ties").WithSummary("Standing relations: who holds, backs, opposes, wants").Produces<ListPage<StandingTie>>();
        routes.MapGet("/promises.json", (LedgerDesk desk, PageFilter filter) => PromisesRoom.Answer(desk.Questions(filter), filter))
            .WithName("promises").WithSummary("What was promised, threatened or wanted, with later acts that may bear on it").Produces<ListPage<OpenItem>>();
        routes.MapGet("/names.json", (LedgerDesk desk, string? beginning) => string.IsNullOrWhiteSpace(beginning) ? [] : desk.Questions(PageFilter.None).Names(beginning))
            .WithName("names").WithSummary("Names of actors that have a word beginning so, for those who write one").Produces<ImmutableArray<string>>();
        routes.MapGet("/actors.json", (LedgerDesk desk, PageFilter filter) => ActorsRoom.Answer(desk.Questions(filter), filter))
            .WithName("actors").WithSummary("Who appears, the most frequent first").Produces<ListPage<ActorEntry>>();
        routes.MapGet("/actor.json", (LedgerDesk desk, PageFilter filter, string? name) => ActorsRoom.Dossier(desk.Questions(filter), name))
            .WithName("actor").WithSummary("What is known of an actor").Produces<ActorDossier>();
        routes.MapGet("/pairs.json", (LedgerDesk desk, PageFilter filter) => PairsRoom.Answer(desk.Questions(filter), filter))
            .WithName("pairs").WithSummary("What happened between pairs, those with most events first").Produces<ListPage<PairPeriod>>();
        routes.MapGet("/pair.json", (LedgerDesk desk, PageFilter filter, string? one, string? other) => PairsRoom.Dossier(desk.Questions(filter), one, other))
            .WithName("pair").WithSummary("What is known of two actors").Produces<PairDossier>();
        routes.MapGet("/place.json", (LedgerDesk desk, PageFilter filter, string? name) => PlaceRoom.Answer(desk.Questions(filter), name))
            .WithName("place").WithSummary("What is known of a place").Produces<PlaceDossier>();
        routes.MapGet("/export.json", (PageFilter filter) => ExportRoom.Answer(filter))
            .WithName("export").WithSummary("What can be fetched as files").Produces<ImmutableArray<OfferedExport>>();
        routes.MapGet("/outlet.json", (LedgerDesk desk, PageFilter filter, string? name) => OutletRoom.Answer(desk.Questions(filter), name))
            .WithName("outlet").WithSummary("What an outlet reported").Produces<OutletDossier>();
        MapCharts(routes);
    }
}
