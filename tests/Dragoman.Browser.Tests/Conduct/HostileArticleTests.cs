using System.Text;
using System.Text.Json;
using Dragoman.Browser.Tests.Setup;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Conduct;

/// <summary>Articles that want to be more than text: nothing of them runs, nothing of them reaches the outside, and the pages stay what they are.</summary>
public sealed class HostileArticleTests(BrowserFixture fixture)
{
    private const string Evil = "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)><a href=\"javascript:alert(4)\">x</a><iframe src=//evil.example></iframe>'\"><style>body{display:none}</style>&lt;script&gt;";
    private const string Talks = "The Taliban met Iranian officials in Tehran on Monday, Reuters said. ";

    [Fact]
    public async Task HostileArticles_NeverRun_AndBreakNoPage()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        using HttpClient client = workspace.Client();
        string sent = JsonSerializer.Serialize(new[]
        {
            new { id = "tags", title = Evil, outlet = Evil, published = "2021-07-09", url = "javascript:alert(5)", text = $"{Talks}{Evil} said {Evil} officials. {Talks}" },
            new { id = "turned", title = "\u202Etxt.exe\u202D and \u2066more\u2069", outlet = "\u202Eoutlet", published = "2021-07-09", url = "data:text/html,<script>alert(6)</script>", text = $"{Talks}The \u202Eofficials\u202C of \u200FIran\u200E spoke. {Talks}" },
            new { id = "controls", title = "\u0000nul\u0001\u0008\u001B[31m\u007F\u0085", outlet = "\u0002\u0003", published = "2021-07-09", url = "https://example.org/\"onmouseover=alert(7)", text = $"{Talks}\u0000\u0001\u0002\u0003\u0004\u0005\u001B[31m\uFFFE\uFDD0 {Talks}" },
            new { id = "long", title = new string('x', 5 * 1024 * 1024), outlet = "The Long Post", published = "2021-07-09", url = "https://example.org/long", text = $"{Talks}{new string('y', 20_000)} {Talks}" },
            new { id = "../../etc/passwd?x=1#2&y", title = "Odd id", outlet = "../outlet", published = "2021-07-09", url = "https://example.org/odd", text = Talks },
        });
        string job = await Post(client, sent);
        await End(client, job);

        await using Visitor visitor = await fixture.Visit(workspace);
        string[] pages =
        [
            "/", "/articles", job, "/article?id=tags", "/article?id=turned", "/article?id=controls", "/article?id=long", $"/article?id={Uri.EscapeDataString("../../etc/passwd?x=1#2&y")}",
            "/search?words=Taliban", $"/search?words={Uri.EscapeDataString(Evil)}", "/events?from=2021-07-01&to=2021-07-31", "/statements?from=2021-07-01", $"/outlet?name={Uri.EscapeDataString(Evil)}",
            "/event?id=tags%230", "/decide?id=tags%230", "/actors", "/timeline", "/network", "/map", $"/events?actor={Uri.EscapeDataString(Evil)}",
        ];
        foreach (string page in pages)
        {
            IResponse response = await visitor.Open(page);

            Assert.True(response.Status == 200, $"{page}: {response.Status} {workspace.Complaints}");
            Assert.True(await visitor.Page.Locator("nav.rooms").IsVisibleAsync(), $"{page} has lost its navigation");
            Assert.Equal(0, await visitor.Page.Locator("main iframe, main script, main style, main [onerror], main [onload], main [onmouseover], main a[href^='javascript:'], main a[href^='data:']").CountAsync());
            int over = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 0, $"{page} is wider than its window by {over} pixels");
        }

        Assert.Empty(visitor.Complaints);
        Assert.Equal("", workspace.Complaints);
    }

    [Fact]
    public async Task SignsThatTurnTheLine_AreShownByName_AndTurnNothing()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        using HttpClient client = workspace.Client();
        await End(client, await Post(client, JsonSerializer.Serialize(new { id = "turned", title = "\u202Etxt.exe", text = $"{Talks}The \u202Eofficials went home.", published = "2021-07-09" })));
        await using Visitor visitor = await fixture.Visit(workspace);
        await visitor.Open("/article?id=turned");

        Assert.Equal("RLO", await visitor.Page.Locator("h1 .sign").InnerTextAsync());
        Assert.Equal("U+202E", await visitor.Page.Locator(".text .sign").GetAttributeAsync("title"));
        Assert.DoesNotContain('\u202E', await visitor.Page.Locator("main").InnerTextAsync());
    }

    [Fact]
    public async Task Address_IsALinkOnlyWhereItLeadsToTheWeb()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        using HttpClient client = workspace.Client();
        await End(client, await Post(client, JsonSerializer.Serialize(new[]
        {
            new { id = "web", url = "https://example.org/a?b=c", text = Talks },
            new { id = "script", url = "javascript:alert(1)", text = $"{Talks} Twice. {Talks}" },
        })));
        await using Visitor visitor = await fixture.Visit(workspace);
        await visitor.Open("/article?id=web");
        ILocator link = visitor.Page.Locator(".address a");

        Assert.Equal("https://example.org/a?b=c", await link.GetAttributeAsync("href"));
        Assert.Contains("noopener", await link.GetAttributeAsync("rel"), StringComparison.Ordinal);
        await visitor.Open("/article?id=script");
        Assert.Equal(0, await link.CountAsync());
        Assert.Equal("javascript:alert(1)", await visitor.Page.Locator(".address").InnerTextAsync());
    }

    private static async Task<string> Post(HttpClient client, string json)
    {
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await client.PostAsync("/articles", content, TestContext.Current.CancellationToken);
        Assert.Equal(202, (int)answer.StatusCode);
        return answer.Headers.Location!.ToString()[..^".json".Length]; // 202 comes with the address of the reading
    }

    private static async Task End(HttpClient client, string job)
    {
        for (int i = 0; i < 600; i++)
        {
            JsonElement now = JsonDocument.Parse(await client.GetStringAsync($"{job}.json", TestContext.Current.CancellationToken)).RootElement;
            if (now.GetProperty("has_ended").GetBoolean())
            {
                Assert.All(now.GetProperty("articles").EnumerateArray(), one => Assert.Equal("entered", one.GetProperty("outcome").GetString()));
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The reading did not end within a minute.");
    }
}
