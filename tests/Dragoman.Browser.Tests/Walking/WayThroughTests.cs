using Dragoman.Browser.Tests.Setup;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Walking;

public sealed class WayThroughTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Analyst_ReadsFollowsFiltersLooksBackCorrectsUndoesAndExports()
    {
        // The samples are read, into a ledger of this analyst's own.
        await using ServedWorkspace workspace = await fixture.Copy();
        await using Visitor analyst = await fixture.Visit(workspace);
        IPage page = analyst.Page;

        // The briefing is opened, and a claim followed to its sentence.
        await analyst.Open("/");
        ILocator quote = page.Locator("main .quote").First;
        string words = await quote.Locator("mark").First.InnerTextAsync();
        await quote.GetByText("in the article").ClickAsync();
        await Assertions.Expect(page.Locator(".run.current").First).ToBeInViewportAsync();
        Assert.Contains(words, string.Concat(await page.Locator(".run.current").AllInnerTextsAsync()), StringComparison.Ordinal);

        // The events are narrowed to an actor; the filter goes along to other pages.
        await page.Locator("nav.rooms").GetByText("Events", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        int all = await page.Locator("main .event").CountAsync();
        await page.Locator(".filter summary").ClickAsync();
        await page.Locator(".filter [name=actor]").FillAsync("Slobodan Milošević");
        await page.Locator(".filter [name=actor]").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("Slobodan Milošević");
        int narrowed = await page.Locator("main .event").CountAsync();
        Assert.InRange(narrowed, 1, all - 1);
        await page.Locator("nav.rooms").GetByText("Statements", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("Slobodan Milošević");
        await page.Locator(".chips").GetByText("clear").ClickAsync();

        // What was known on a day: nothing that came later shows.
        await page.Locator("nav.rooms").GetByText("Articles", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await page.Locator(".filter summary").ClickAsync();
        await page.Locator(".filter [name=known]").FillAsync("1995-10-31");
        await page.Locator(".filter [name=known]").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("1995-10-31");
        Assert.All(await page.Locator("td.day").AllInnerTextsAsync(), day => Assert.True(string.CompareOrdinal(day, "1995-10-31") <= 0, day));
        await page.Locator("nav.rooms").GetByText("Events", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        Assert.Equal(0, await page.GetByText("agreement-initialled").CountAsync());
        await page.Locator(".chips").GetByText("clear").ClickAsync();

        // A report is rejected where it is read; the event is gone; undone, it is back.
        await page.Locator("main .event h3 a").First.ClickAsync();
        string eventAddress = page.Url;
        string report = (await page.Locator(".report").First.GetAttributeAsync("data-record"))!; // every report names its record
        await page.Locator("#decide [name=who]").FillAsync("A. Berg");
        await page.Locator("#decide [name=why]").FillAsync("background, not news");
        // The event had this one report; its page is no more, and the reader is led to the article.
        analyst.ExpectedStatus = 404;
        await page.Locator(".report button[data-act=reject]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("reject");
        analyst.ExpectedStatus = 0;
        await page.Locator("nav.rooms").GetByText("Corrections", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".log")).ToContainTextAsync($"reject {report}");
        await page.Locator(".log button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("undo 1");
        await analyst.Open(eventAddress);
        await Assertions.Expect(page.Locator($".report[data-record='{report}']")).ToBeVisibleAsync();

        // And the whole is taken home.
        await page.Locator(".colophon").GetByText("Export", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.Locator("main a[href*='csv']").First.ClickAsync());
        string exported = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains("agreement-initialled", exported, StringComparison.Ordinal);
        Assert.Empty(analyst.Complaints);
        Assert.Equal("", workspace.Complaints);
    }
}
