using Dragoman.Ledger;
using Dragoman.Ledger.Exchanging;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Http.Features;

namespace Dragoman.Workspace.Api;

/// <summary>What the filter lets through as files for other programs, and for people who do not have the ledger.</summary>
internal static class LedgerDownloads
{
    // What happened on some pages, as on the command line.
    private const int MostBriefed = 60;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/export/briefing.html", (HttpContext context, LedgerDesk desk, ServedLedger served, PageFilter filter) =>
                Send(context, served, "briefing.html", "text/html", output => HtmlBriefing.Write(Composed(desk, served, filter), output)))
            .WithName("export-briefing-html").WithSummary("A briefing as one page; every sentence opens its words");
        routes.MapGet("/export/briefing.md", (HttpContext context, LedgerDesk desk, ServedLedger served, PageFilter filter) =>
                Send(context, served, "briefing.md", "text/markdown", output => MarkdownBriefing.Write(Composed(desk, served, filter), output)))
            .WithName("export-briefing-md").WithSummary("A briefing as Markdown; every sentence has its words as a footnote");
        routes.MapGet("/export/records.jsonl", (HttpContext context, LedgerDesk desk, ServedLedger served) =>
                Send(context, served, "records.jsonl", "application/jsonl", output => WriteRecords(desk.Questions(PageFilter.None), output)))
            .WithName("export-records").WithSummary("All records of the ledger, one JSON object a line; the filter is not asked");
        foreach (LedgerExport export in LedgerExport.All)
        {
            string name = $"{export.Name}.{export.Ending}";
            routes.MapGet($"/export/{name}", (HttpContext context, LedgerDesk desk, ServedLedger served, PageFilter filter) =>
                    Send(context, served, name, "text/plain", output => export.Write(desk.Questions(filter), filter.Records(), output)))
                .WithName($"export-{export.Name}").WithSummary(export.Description);
        }
    }

    private static Briefing Composed(LedgerDesk desk, ServedLedger served, PageFilter filter) =>
        new BriefingComposer(desk.Questions(filter), filter.Records(), MostBriefed).Compose($"Briefing: {served.Name}");

    private static void WriteRecords(LedgerQuestions questions, TextWriter output)
    {
        foreach (string line in questions.RecordLines())
        {
            output.Write(line);
            output.Write('\n');
        }
    }

    private static async Task Send(HttpContext context, ServedLedger served, string name, string type, Action<TextWriter> write)
    {
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString($"{served.Name}-{name}")}";
        // The exports write as they read, so that a large one needs no memory; they know nothing of waiting.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await using StreamWriter output = new(context.Response.Body) { NewLine = "\n" };
        write(output);
    }
}
