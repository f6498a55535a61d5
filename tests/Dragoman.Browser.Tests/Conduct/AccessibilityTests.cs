using System.Text.Json;
using Dragoman.Browser.Tests.Setup;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Conduct;

/// <summary>axe-core looks at every page: contrast, labels, landmarks, roles, as far as a program can tell.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture)
{
    private static readonly string[] _pages =
    [
        "/", "/timeline", "/events", "/event?id=agreement-initialled%230", "/statements", "/figures", "/actors", "/actor?name=Serbia", "/pairs", "/pair?one=Serbia&other=Croatia",
        "/ties", "/promises", "/network", "/map", "/place?name=Bosnia%20and%20Herzegovina", "/outlet?name=Danube%20Daily", "/articles", "/article?id=agreement-initialled",
        "/search", "/search?words=peace", "/search?words=zebra%20peace", "/corrections", "/decide?id=agreement-initialled%230", "/decide/many", "/decide/add?article=agreement-initialled", "/facets", "/export", "/nowhere",
    ];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Page_HasNoFaultOfSeriousImpact(ColorScheme scheme)
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly, new VisitorOptions { Scheme = scheme });
        // The Content-Security-Policy lets in no script that a page does not bring; the browser itself puts this one there.
        await visitor.Page.AddInitScriptAsync(scriptPath: Path.Combine(AppContext.BaseDirectory, "Vendor", "axe.min.js"));
        List<string> wrong = [];
        foreach (string page in _pages)
        {
            await visitor.Open(page);
            await visitor.Page.WaitForLoadStateAsync(LoadState.Load);
            JsonElement found = await visitor.Page.EvaluateAsync<JsonElement>(
                """
                async () => (await axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })).violations
                  .filter((one) => one.impact === "serious" || one.impact === "critical")
                  .map((one) => `${one.id}: ${one.nodes.slice(0, 4).map((node) => `${node.target.join(" ")} (${node.any.map((check) => check.message).join(" ").slice(0, 160)})`).join(" | ")}`)
                """);
            wrong.AddRange(found.EnumerateArray().Select(one => $"{page} {one.GetString()}"));
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Page_IsNeverWiderThanItsWindow(int width)
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly, new VisitorOptions { Width = width });
        List<string> wrong = [];
        foreach (string page in _pages)
        {
            await visitor.Open(page);
            int over = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            wrong.AddRange(over > 0 ? [$"{page}: {over} pixels"] : []);
        }

        Assert.Equal("", string.Join('\n', wrong));
    }
}
