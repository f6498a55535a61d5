using System.Globalization;
using System.Net;
using Dragoman.Browser.Tests.Setup;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace;
using Dragoman.Workspace.Serving;
using Dragoman.Workspace.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Dragoman.Benchmarks;

/// <summary>Measures when each page of the web workspace is first painted, in a browser without a cache, beside an empty page.</summary>
internal static class PagesRun
{
    private const int Runs = 7;

    /// <summary>Measures the pages of a ledger and prints a table.</summary>
    internal static async Task Write(string ledger)
    {
        await using WorkspaceServer workspace = await WorkspaceServer.Start(new ServingOptions
        {
            Ledger = ledger,
            Port = 0,
            Knowledge = KnowledgePlaces.Find(null, null, null),
            Log = Console.Error,
        });
        await using WebApplication empty = await EmptyPage();
        (IPlaywright driver, IBrowser browser) = await Chromium.Start();
        using (driver)
        await using (browser)
        {
            // The first page ever pays for the start of the program; nobody waits for it twice.
            string[] pages = Pages(ledger);
            foreach (string page in pages)
            {
                await Paint(browser, new Uri(workspace.Address, page));
            }

            double ground = await Median(browser, new Uri(empty.Urls.First()));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Empty page: {ground:F0} ms\n"));
            Console.WriteLine("| page | first paint, ms | of an empty page | answer, ms | own assets, KB |\n| --- | ---: | ---: | ---: | ---: |");
            foreach (string page in pages)
            {
                Visit[] visits = await Repeat(browser, new Uri(workspace.Address, page));
                double paint = Middle(visits.Select(visit => visit.Paint));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| `{page}` | {paint:F0} | {paint / ground:F1} | {Middle(visits.Select(visit => visit.Answer)):F0} | {visits.Max(visit => visit.Assets) / 1024:F0} |"));
            }
        }
    }

    /// <summary>Every room, and the dossiers of whom and what most is told.</summary>
    private static string[] Pages(string path)
    {
        using LedgerFile ledger = LedgerFile.OpenToAsk(path);
        LedgerQuestions questions = ledger.Questions;
        LedgerExtent extent = questions.Extent();
        string actor = Uri.EscapeDataString(questions.Actors(new RecordFilter { Limit = 1 })[0].Name);
        PairPeriod busiest = questions.Relations(new RecordFilter { Limit = 1 })[0];
        string pair = $"/pair?one={Uri.EscapeDataString(busiest.One)}&other={Uri.EscapeDataString(busiest.Other)}";
        string @event = questions.MergedEvents(new RecordFilter { Limit = 1 })[0].Id;
        string article = Uri.EscapeDataString(questions.Articles(new RecordFilter { Limit = 1 })[0].Id);
        DateOnly last = extent.LastPublished ?? throw new InvalidOperationException("The ledger has no day.");
        DateOnly middle = DateOnly.FromDayNumber((last.DayNumber + extent.FirstPublished!.Value.DayNumber) / 2); // a last day comes with a first
        string span = string.Create(CultureInfo.InvariantCulture, $"from={middle:yyyy-MM-dd}&to={middle.AddDays(90):yyyy-MM-dd}");
        string known = string.Create(CultureInfo.InvariantCulture, $"known={middle:yyyy-MM-dd}");
        string[] rooms = ["/", "/timeline", "/events", "/statements", "/figures", "/actors", "/pairs", "/ties", "/promises", "/network", "/map", "/articles", "/search?words=talks", "/corrections", "/facets"];
        return
        [
            .. rooms,
            $"/event?id={@event}", $"/article?id={article}", $"/actor?name={actor}", pair,
            $"/?{span}", $"/events?{span}", $"/events?actor={actor}&{span}", $"/timeline?actor={actor}&{span}", $"/network?{span}",
            $"/?{known}", $"/events?{known}", $"/actor?name={actor}&{known}", $"{pair}&{known}",
        ];
    }

    private sealed record Visit(double Paint, double Answer, double Assets);

    private static async Task<WebApplication> EmptyPage()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync("<!DOCTYPE html><html lang=\"en\"><title>Empty</title><p>Empty</p></html>");
        });
        await app.StartAsync();
        return app;
    }

    private static async Task<Visit[]> Repeat(IBrowser browser, Uri page)
    {
        List<Visit> visits = [];
        for (int run = 0; run < Runs; run++)
        {
            visits.Add(await Paint(browser, page));
        }

        return [.. visits];
    }

    private static async Task<double> Median(IBrowser browser, Uri page) => Middle((await Repeat(browser, page)).Select(visit => visit.Paint));

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);

    /// <summary>Opens a page as one who has never been there.</summary>
    private static async Task<Visit> Paint(IBrowser browser, Uri page)
    {
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage tab = await context.NewPageAsync();
        IResponse? response = await tab.GotoAsync(page.ToString());
        if (response?.Ok != true)
        {
            throw new InvalidOperationException($"{page} answers {response?.Status}.");
        }

        await tab.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        double[] times = await tab.EvaluateAsync<double[]>(
            """
            () => [
              performance.getEntriesByName('first-contentful-paint')[0].startTime,
              performance.getEntriesByType('navigation')[0].responseStart,
              performance.getEntriesByType('resource').filter(one => !one.name.includes('.json?') || one.name.includes('/lib/')).reduce((sum, one) => sum + one.transferSize, 0),
            ]
            """);
        return new Visit(times[0], times[1], times[2]);
    }
}
