using System.Net;
using System.Text;
using Dragoman.Browser.Tests.Setup;

namespace Dragoman.Browser.Tests.Conduct;

/// <summary>What no page of another site may do, and who may read along.</summary>
public sealed class GateTests(BrowserFixture fixture)
{
    private const string Rejection = """{"kind":"reject","record":"agreement-initialled#0","who":"x","why":"x"}""";

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Change_AskedForByAnotherSite_IsRefused(string header, string value)
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        using HttpClient client = workspace.Client();
        foreach ((string path, string body, string type) in new[]
        {
            ("/corrections", Rejection, "application/json"), ("/articles", """{"text":"The Taliban met."}""", "application/json"),
            ("/decide", "do=reject+0+agreement-initialled%230&who=x&why=x", "application/x-www-form-urlencoded"), ("/articles", "text=x", "application/x-www-form-urlencoded"),
        })
        {
            using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, type) };
            request.Headers.Add(header, value);
            using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("DR366", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Contains("\"rows\":[]", await client.GetStringAsync("/corrections.json", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/decide", "do=reject+0+agreement-initialled%230&who=x&why=x")]
    [InlineData("/decide/many", "record=0+agreement-initialled%230&who=x&why=x")]
    [InlineData("/decide/add?article=agreement-initialled", "text=a+single+state&type=AGREE&who=x&why=x")]
    [InlineData("/actor?name=Serbia", "do=join&to=Croatia&who=x&why=x")]
    [InlineData("/articles", "text=The+Taliban+met+Iran.")]
    public async Task Form_WithoutItsProofOfOrigin_ChangesNothing(string path, string form)
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        using HttpClient client = workspace.Client();
        using StringContent content = new(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        using HttpResponseMessage answer = await client.PostAsync(path, content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("DR358", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("\"rows\":[]", await client.GetStringAsync("/corrections.json", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_SentAsText_ChangesNothing()
    {
        // What a form of another site can send without being asked for leave.
        await using ServedWorkspace workspace = await fixture.Copy();
        using HttpClient client = workspace.Client();
        using StringContent content = new(Rejection, Encoding.UTF8, "text/plain");
        using HttpResponseMessage answer = await client.PostAsync("/corrections", content, TestContext.Current.CancellationToken);

        Assert.True((int)answer.StatusCode >= 400, answer.StatusCode.ToString());
        Assert.Contains("\"rows\":[]", await client.GetStringAsync("/corrections.json", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_ThatLeadsHereFromElsewhere_IsAnsweredNothing()
    {
        using HttpClient client = fixture.ReadOnly.Client();
        using HttpRequestMessage request = new(HttpMethod.Get, "/events.json");
        request.Headers.Host = "evil.example";
        using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.Contains("DR368", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_IsNeededOnceGiven_AndThenKept()
    {
        await using ServedWorkspace workspace = await ServedWorkspace.Start(fixture.ReadOnly.Ledger, IPAddress.Any, "0123456789abcdef");
        using HttpClient client = workspace.Client();
        using HttpResponseMessage refused = await client.GetAsync("/events.json", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        using HttpResponseMessage wrong = await client.GetAsync("/?token=0123456789abcdeF", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);

        client.DefaultRequestHeaders.Authorization = new("Bearer", "0123456789abcdef");
        using HttpResponseMessage borne = await client.GetAsync("/events.json", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, borne.StatusCode);

        await using Visitor visitor = await fixture.Visit(workspace);
        await visitor.Open(workspace.Address.ToString());
        Assert.DoesNotContain("token", visitor.Page.Url, StringComparison.Ordinal);
        Assert.Equal(200, (await visitor.Open("/articles")).Status);
    }

    [Theory]
    [InlineData("/nowhere", 404, "DR360")]
    [InlineData("/article?id=nowhere", 404, "DR209")]
    [InlineData("/article", 400, "DR357")]
    [InlineData("/event?id=e000000000000", 404, "DR213")]
    [InlineData("/decide?id=agreement-initialled%239999", 404, "DR220")]
    [InlineData("/jobs/77", 404, "DR387")]
    [InlineData("/events?from=yesterday", 400, "DR361")]
    [InlineData("/search?words=x&page=-1", 400, "DR363")]
    public async Task Fault_IsAPageToActOn_AndTheSameInJson(string address, int status, string number)
    {
        await using Visitor visitor = await fixture.Visit(fixture.ReadOnly);
        visitor.ExpectedStatus = status;
        Assert.Equal(status, (await visitor.Open(address)).Status);
        Assert.Equal(number, await visitor.Page.Locator(".eyebrow").InnerTextAsync());
        Assert.True(await visitor.Page.Locator("main a.button").IsVisibleAsync());
        Assert.Empty(visitor.Complaints);

        using HttpClient client = fixture.ReadOnly.Client();
        string[] parts = address.Split('?', 2);
        using HttpResponseMessage answer = await client.GetAsync($"{parts[0]}.json{(parts.Length > 1 ? $"?{parts[1]}" : "")}", TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains($"\"number\":\"{number}\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooMuchAtOnce_IsRefusedBeforeItIsRead()
    {
        using HttpClient client = fixture.ReadOnly.Client();
        using HttpRequestMessage request = new(HttpMethod.Post, "/articles") { Content = new ByteArrayContent(new byte[33 * 1024 * 1024]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.ExpectContinue = true;
        using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("DR386", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
