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
    private static readonly TimeSpan _rest = TimeSpan.FromMilliseconds(400);

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
            Uri ground = new(empty.Urls.First());
            // The first page ever pays for the start of the program; nobody waits for it twice.
            string[] pages = Pages(ledger);
            Dictionary<string, double> assets = [];
            foreach (string page in pages)
            {
                assets[page] = await Assets(browser, new Uri(workspace.Address, page));
            }

            double least = Middle((await Repeat(browser, ground, ground)).Select(visit => visit.Paint));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Empty page: {least:F0} ms\n"));
            Console.WriteLine("| page | first paint, ms | of an empty page | answer, ms | own assets, KB |\n| --- | ---: | ---: | ---: | ---: |");
            foreach (string page in pages)
            {
                Visit[] visits = await Repeat(browser, ground, new Uri(workspace.Address, page));
                double paint = Middle(visits.Select(visit => visit.Paint));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| `{page}` | {paint:F0} | {paint / least:F1} | {Middle(visits.Select(visit => visit.Answer)):F0} | {assets[page] / 1024:F0} |"));
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

    private sealed record Visit(double Paint, double Answer);

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

    private static async Task<Visit[]> Repeat(IBrowser browser, Uri empty, Uri page)
    {
        List<Visit> visits = [];
        for (int run = 0; run < Runs; run++)
        {
            visits.Add(await Paint(browser, empty, page));
        }

        return [.. visits];
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);

    /// <summary>How many bytes of style sheets, scripts, type and outlines a page brings to one who has never been there; most come after it is painted.</summary>
    private static async Task<double> Assets(IBrowser browser, Uri page)
    {
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage tab = await context.NewPageAsync();
        await tab.GotoAsync(page.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return await tab.EvaluateAsync<double>("() => performance.getEntriesByType('resource').filter(one => one.name.includes('/assets/')).reduce((sum, one) => sum + one.transferSize, 0)");
    }

    /// <summary>Opens a page as one who has never been there, in a window that has been open for a while: what a window costs is no page's.</summary>
    private static async Task<Visit> Paint(IBrowser browser, Uri empty, Uri page)
    {
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage tab = await context.NewPageAsync();
        await tab.GotoAsync(new Uri(empty, "/before").ToString());
        await Task.Delay(_rest);
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
            ]
            """);
        return new Visit(times[0], times[1]);
    }
}
