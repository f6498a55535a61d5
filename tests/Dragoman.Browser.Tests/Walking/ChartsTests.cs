using System.Text.RegularExpressions;
using Dragoman.Browser.Tests.Setup;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Walking;

/// <summary>The pages that are pictures, by pointer, by keys and without scripts.</summary>
public sealed partial class ChartsTests(BrowserFixture fixture)
{
    public static TheoryData<string> Pages => ["/timeline", "/figures", "/network", "/map"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Picture_WithoutScript_IsThereAsATableThatLeadsOn(string page)
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly, new VisitorOptions { HasScript = false });
        await visitor.Open(page);

        Assert.NotEqual(0, await visitor.Page.Locator("main table tbody tr a").CountAsync());
        Assert.False(await visitor.Page.Locator(".chart.scripted").First.IsVisibleAsync());
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Picture_OnANarrowScreen_FitsIt(string page)
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly, new VisitorOptions { Width = 360, Scheme = ColorScheme.Dark });
        await visitor.Open(page);
        await Assertions.Expect(visitor.Page.Locator(".chart .item").First).ToBeAttachedAsync();

        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Timeline_Brush_NarrowsTheListAndEveryPage()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        IPage page = visitor.Page;
        await visitor.Open("/timeline");
        await Assertions.Expect(page.Locator(".timeline .lanes .mark").First).ToBeAttachedAsync();
        int before = await page.Locator("[data-told] tbody tr").CountAsync();

        LocatorBoundingBoxResult strip = (await page.Locator(".timeline .overview").BoundingBoxAsync())!; // it is on the page
        await page.Mouse.MoveAsync(strip.X + (strip.Width * 0.7f), strip.Y + 50);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(strip.X + (strip.Width * 0.8f), strip.Y + 55);
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync(FromAndTo());
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("from");

        Assert.True(await page.Locator("[data-told] tbody tr").CountAsync() < before);
        await Assertions.Expect(page.Locator(".rooms a", new() { HasText = "Events" })).ToHaveAttributeAsync("href", FromAndTo());
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Timeline_Keys_NarrowTheDaysAndOpenAnEvent()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        IPage page = visitor.Page;
        await visitor.Open("/timeline?from=1995-10-15&to=1995-12-15&lanes=pair");
        await Assertions.Expect(page.Locator(".timeline .lanes .mark").First).ToBeAttachedAsync();

        await page.Locator(".timeline .lanes").FocusAsync();
        await page.Keyboard.PressAsync("+");
        await page.WaitForURLAsync(new Regex("from=1995-1[01]-(?!15)"));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.Keyboard.PressAsync("Enter");
        ILocator mark = page.Locator(".timeline .item:focus");
        string first = (await mark.GetAttributeAsync("aria-label"))!; // every mark has words
        await page.Keyboard.PressAsync("ArrowRight");

        Assert.NotEqual(first, await mark.GetAttributeAsync("aria-label"));
        await Assertions.Expect(page.Locator(".timeline .card")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("/event\\?"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Timeline_Mark_TellsItsWordsToThePointer()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open("/timeline");
        await visitor.Page.Locator(".timeline a.item").First.HoverAsync();

        await Assertions.Expect(visitor.Page.Locator(".timeline .card mark")).ToBeVisibleAsync();
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Network_Slider_LeavesActorsWhereTheyAre_AndTurnsTheTables()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        IPage page = visitor.Page;
        await visitor.Open("/network?by=month");
        await Assertions.Expect(page.Locator(".network .node.item").First).ToBeAttachedAsync();
        const string PlaceOfCroatia = "() => { const dot = document.querySelector('.node.item[data-key=\"Croatia\"] circle'); return dot && [dot.getAttribute('cx'), dot.getAttribute('cy')].join(); }";
        string before = await page.EvaluateAsync<string>(PlaceOfCroatia);
        int actors = await page.Locator(".network .node.item").CountAsync();

        ILocator slider = page.Locator(".network input[type=range]");
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.WaitForURLAsync(new Regex("at=1995-"));
        await Assertions.Expect(page.Locator("#actors")).ToContainTextAsync("1995-");

        Assert.Equal(before, await page.EvaluateAsync<string>(PlaceOfCroatia));
        Assert.True(await page.Locator(".network .node.item").CountAsync() < actors);
        await Assertions.Expect(page.Locator(".network .edge").First).ToHaveAttributeAsync("href", new Regex("^/pair\\?.*from=1995-.*to=1995-"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Network_LaidOutTwice_IsTheSame()
    {
        await using Visitor one = await fixture.Visit(fixture.ReadOnly);
        await using Visitor other = await fixture.Visit(fixture.ReadOnly);

        Assert.Equal(await Places(one), await Places(other));

        static async Task<string> Places(Visitor visitor)
        {
            await visitor.Open("/network");
            await Assertions.Expect(visitor.Page.Locator(".network .node.item").First).ToBeAttachedAsync();
            return await visitor.Page.EvaluateAsync<string>(
                "() => [...document.querySelectorAll('.node.item circle')].map(dot => `${dot.getAttribute('cx')},${dot.getAttribute('cy')}`).join(' ')");
        }
    }

    [Fact]
    public async Task Network_Names_NeverLieUponEachOther()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open("/network");
        await Assertions.Expect(visitor.Page.Locator(".network .node.item").First).ToBeAttachedAsync();

        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>(
            """
            () => {
              const boxes = [...document.querySelectorAll('.node.item:not(.crowded) text')].map(text => text.getBoundingClientRect());
              const touching = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
              return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => touching(a, b))).length;
            }
            """));
    }

    [Fact]
    public async Task Map_DrawsTownsAsDots_AndCountriesAsShades()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        IPage page = visitor.Page;
        await visitor.Open("/map");
        await Assertions.Expect(page.Locator(".map .place[data-key=Sarajevo]")).ToBeAttachedAsync();

        Assert.Equal(1, await page.Locator(".map .item[data-key=BIH] .shade").CountAsync());
        Assert.Equal(0, await page.Locator(".map .place[data-key='Bosnia and Herzegovina']").CountAsync());
        await page.Locator(".map .world").FocusAsync();
        await page.Keyboard.PressAsync("+");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("/place\\?name="));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Figures_Sign_LeadsToTheWordsInTheArticle()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open("/figures?kind=territory_share");
        ILocator sign = visitor.Page.Locator(".figures .item").First;
        await sign.HoverAsync();

        await Assertions.Expect(visitor.Page.Locator(".figures .card .quote").First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("tr.pointed")).ToHaveCountAsync(1);
        Assert.Matches(new Regex("^/article\\?.*id=.*#r[0-9]+$"), await sign.GetAttributeAsync("href"));
        Assert.Empty(visitor.Complaints);
    }

    [GeneratedRegex("from=1995-.*to=199")]
    private static partial Regex FromAndTo();
}
