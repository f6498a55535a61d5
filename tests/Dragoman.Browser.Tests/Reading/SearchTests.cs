using System.Text.Json;
using Dragoman.Browser.Tests.Setup;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Reading;

public sealed class SearchTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Words_AreFoundInArticlesAndStatements_AndNarrowedByOutlet()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open("/search");
        await visitor.Page.Locator("#words").FillAsync("peace");
        await visitor.Page.Locator("#words").PressAsync("Enter");
        int all = await visitor.Page.Locator(".hits > li").CountAsync();
        Assert.All(await visitor.Page.Locator(".hits mark").AllInnerTextsAsync(), mark => Assert.StartsWith("peace", mark, StringComparison.OrdinalIgnoreCase));

        await visitor.Page.Locator("aside").GetByText("Danube Daily").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".chips")).ToContainTextAsync("Danube Daily");
        Assert.InRange(await visitor.Page.Locator(".hits > li").CountAsync(), 1, all - 1);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task WordsThatAreNowhereTogether_AreCountedAlone()
    {
        using HttpClient client = fixture.ReadOnly.Client();
        JsonElement found = JsonDocument.Parse(await client.GetStringAsync("/search.json?words=zebra%20peace", TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal(0, found.GetProperty("total").GetInt32());
        Assert.Equal(["zebra", "peace"], found.GetProperty("alone").EnumerateArray().Select(word => word.GetProperty("name").GetString()));
        Assert.Equal(0, found.GetProperty("alone")[0].GetProperty("count").GetInt32());
        Assert.True(found.GetProperty("alone")[1].GetProperty("count").GetInt32() > 1);
    }
}
