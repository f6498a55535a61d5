using System.Text.Json;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Correcting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

internal static partial class JsonTwins
{
    /// <summary>What is read, searched and corrected.</summary>
    internal static void MapReading(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/article.json", (LedgerDesk desk, PageFilter filter, string? id) => ArticleRoom.Answer(desk.Questions(filter with { Known = null }), id))
            .WithName("article").WithSummary("An article: its text and segments, its records, its versions and what they changed").Produces<ReadArticle>();
        routes.MapGet("/articles.json", (LedgerDesk desk, PageFilter filter) => ArticlesRoom.Answer(desk.Questions(filter), filter))
            .WithName("articles").WithSummary("Articles, the latest first").Produces<ListPage<ArticleHeading>>();
        routes.MapGet("/search.json", (LedgerDesk desk, PageFilter filter) => SearchRoom.Answer(desk.Questions(filter), filter))
            .WithName("search").WithSummary("Articles and records that have words, by outlet, year, layer and type").Produces<FoundWords>();
        routes.MapPost("/articles", Read)
            .WithName("read").WithSummary("Reads articles: {\"text\", \"title\", \"outlet\", \"published\", \"url\"}, a list of such, or {\"articles\": […]}; answers with the reading, whose progress its address tells")
            .Accepts<JsonElement>("application/json").Produces<ReadingJob>(StatusCodes.Status202Accepted)
            .Produces<FaultAnswer>(StatusCodes.Status400BadRequest, "application/problem+json").Produces<FaultAnswer>(StatusCodes.Status413PayloadTooLarge, "application/problem+json");
        routes.MapGet("/jobs/{id}.json", (ReadingDesk reading, string id) => reading.Job(id))
            .WithName("job").WithSummary("How far a reading is, and what became of each article").Produces<ReadingJob>();
        routes.MapGet("/corrections.json", (LedgerDesk desk, PageFilter filter) => CorrectionsRoom.Answer(desk.Questions(filter with { Known = null }), filter))
            .WithName("corrections").WithSummary("What analysts have decided, the last first").Produces<LoggedDecisions>();
        routes.MapGet("/decide.json", (LedgerDesk desk, PageFilter filter, string? id) => DecideRoom.Answer(desk.Questions(filter with { Known = null }), id))
            .WithName("decide").WithSummary("A record with all that was decided about it").Produces<DecidableRecord>();
        routes.MapGet("/decide/add.json", (LedgerDesk desk, PageFilter filter, string? article, string? layer) => AddRoom.Answer(desk.Questions(filter with { Known = null }), article, layer))
            .WithName("addable").WithSummary("What is to be filled in of a record that is added to an article").Produces<AddableRecord>();
        routes.MapGet("/decide/many.json", (LedgerDesk desk, PageFilter filter, string? layer) => ManyRoom.Answer(desk.Questions(filter), filter, layer))
            .WithName("undecided").WithSummary("Records that nobody has decided about").Produces<ManyRecords>();
        routes.MapPost("/corrections", Decide)
            .WithName("correct").WithSummary("Enters a decision: accept, reject, edit, merge, split, add, rename, join, part, undo")
            .Accepts<DecisionRequest>("application/json").Produces<LogEntry>(StatusCodes.Status201Created)
            .Produces<FaultAnswer>(StatusCodes.Status400BadRequest, "application/problem+json").Produces<FaultAnswer>(StatusCodes.Status409Conflict, "application/problem+json");
    }

    private static IResult Read(ReadingDesk reading, JsonElement articles)
    {
        ReadingJob job = reading.Take([GivenJson.Of(articles)]);
        return Results.Accepted($"/jobs/{job.Id}.json", job);
    }

    private static async Task<IResult> Decide(HttpContext context, WriterDesk desk, TimeProvider clock, DecisionRequest request, CancellationToken cancellation)
    {
        // A page sends its decisions so too; who decides is asked for once.
        SignerCookie.Keep(context, request.Who);
        LogEntry entry = await DecisionsRoom.Decide(desk, clock, request, cancellation);
        return Results.Created("/corrections.json", entry);
    }
}
