using Dragoman.Browser.Tests.Setup;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Walking;

public sealed class NavigationTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EveryRoom_IsLinkedFromTheBriefing_AndOpensWithoutComplaint(bool hasScript)
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly, new VisitorOptions { HasScript = hasScript });
        await visitor.Open("/");
        IReadOnlyList<string> links = await Rooms(visitor);

        Assert.True(links.Count >= 14, $"Only {links.Count} rooms.");
        foreach (string link in links)
        {
            IResponse response = await visitor.Open(link);

            Assert.Equal(200, response.Status);
            Assert.Equal(1, await visitor.Page.Locator("h1").CountAsync());
            Assert.Equal(links.Count, (await Rooms(visitor)).Count);
        }

        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task EveryRoom_HasItsTwinInJson_ThatTheDescriptionNames()
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        await visitor.Open("/");
        IReadOnlyList<string> links = await Rooms(visitor);
        string description = await (await visitor.Page.APIRequest.GetAsync("/openapi.json")).TextAsync();

        foreach (string link in links)
        {
            await visitor.Open(link);
            string twin = (await visitor.Page.Locator("link[rel=alternate][type='application/json']").GetAttributeAsync("href"))!; // it stands in the layout
            IAPIResponse answer = await visitor.Page.APIRequest.GetAsync(twin);

            Assert.Equal(200, answer.Status);
            Assert.NotNull(await answer.JsonAsync());
            Assert.Contains($"\"{twin.Split('?')[0]}\"", description, StringComparison.Ordinal);
        }
    }

    private static async Task<IReadOnlyList<string>> Rooms(Visitor visitor)
    {
        List<string> links = [];
        foreach (ILocator link in await visitor.Page.Locator("nav.rooms a").AllAsync())
        {
            links.Add((await link.GetAttributeAsync("href"))!); // a link without an address is not in the navigation
        }

        return links;
    }
}
