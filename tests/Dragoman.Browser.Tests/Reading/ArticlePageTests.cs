using Dragoman.Browser.Tests.Setup;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Reading;

public sealed class ArticlePageTests(BrowserFixture fixture)
{
    private const string Article = "/article?id=agreement-initialled";

    [Fact]
    public async Task Record_IsAnchoredOnceInTheText_AndToldOnceBesideIt()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly, new VisitorOptions { HasScript = false });
        await visitor.Open(Article);
        string[] told = await visitor.Page.Locator(".records > .record").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.ordinal)");

        Assert.True(told.Length > 10, $"Only {told.Length} records.");
        foreach (string ordinal in told)
        {
            Assert.Equal(1, await visitor.Page.Locator($"#r{ordinal}").CountAsync());
            Assert.Contains(ordinal, (await visitor.Page.Locator($".spot:has(#r{ordinal}) > .run").GetAttributeAsync("data-records"))!.Split(' ')); // every run names its records
        }
    }

    [Fact]
    public async Task Text_IsTheOneThatWasPublished_WhateverIsMarkedInIt()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open(Article);
        string shown = await visitor.Page.Locator(".text").EvaluateAsync<string>("text => [...text.querySelectorAll('.words')].map(one => one.textContent).join(' ')");
        string published = (await (await visitor.Page.APIRequest.GetAsync("/article.json?id=agreement-initialled")).JsonAsync())!.Value.GetProperty("text").GetString()!; // the twin has it

        Assert.Equal(Words(published), Words(shown));
        Assert.Empty(visitor.Complaints);

        static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    [Fact]
    public async Task Keys_LeadFromRecordToRecord_AndTheCardTellsEach()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open(Article);
        ILocator card = visitor.Page.Locator("#card");

        await visitor.Page.Keyboard.PressAsync("n");
        await Assertions.Expect(visitor.Page.Locator(".records > .record.current")).ToHaveAttributeAsync("data-ordinal", "0");
        await Assertions.Expect(card).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(visitor.Page.Locator(".records > .record.current")).ToHaveAttributeAsync("data-ordinal", "1");
        string says = await visitor.Page.Locator("#c1 .line").InnerTextAsync();
        await Assertions.Expect(card).ToContainTextAsync(says);
        await visitor.Page.Keyboard.PressAsync("p");
        await Assertions.Expect(visitor.Page.Locator(".records > .record.current")).ToHaveAttributeAsync("data-ordinal", "0");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToBeHiddenAsync();
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Layer_SwitchedOff_IsNeitherListedNorReachedByKey()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open(Article);
        foreach (string layer in new[] { "statement", "quantity", "tie" })
        {
            await visitor.Page.Locator($"#show-{layer}").UncheckAsync();
        }

        await visitor.Page.Locator("h1").ClickAsync();
        for (int i = 0; i < 4; i++)
        {
            await visitor.Page.Keyboard.PressAsync("n");
            await Assertions.Expect(visitor.Page.Locator(".records > .record.current.of-event")).ToHaveCountAsync(1);
        }

        Assert.Equal(0, await visitor.Page.Locator(".records > .of-tie").Filter(new LocatorFilterOptions { Visible = true }).CountAsync());
    }

    [Fact]
    public async Task Keys_AreListed_WithThoseOfThePage()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open(Article);
        await visitor.Page.Keyboard.PressAsync("?");

        await Assertions.Expect(visitor.Page.Locator("dialog.keys dd").GetByText("search", new LocatorGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("dialog.keys dd").GetByText("next record").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Event_LeadsToItsWords_AndTheWordsToTheEvent()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open("/event?id=agreement-initialled%230");
        string record = (await visitor.Page.Locator(".report").First.GetAttributeAsync("data-record"))!; // every report names its record
        await visitor.Page.Locator(".report").First.GetByText("in the article").ClickAsync();
        string ordinal = record[(record.LastIndexOf('#') + 1)..];

        await Assertions.Expect(visitor.Page.Locator($".record.current[data-ordinal='{ordinal}']").First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator($".run[data-records~='{ordinal}']").First).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("o");
        await Assertions.Expect(visitor.Page.Locator($".report[data-record='{record}']")).ToBeVisibleAsync();
        Assert.Empty(visitor.Complaints);
    }
}
