using System.Net;
using System.Text.RegularExpressions;
using Dragoman.Workspace.Serving;
using Dragoman.Workspace.Setup;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Pages;

/// <summary>Goes from the briefing of the samples wherever links lead.</summary>
public sealed partial class CrawlTests : IAsyncLifetime
{
    // Of pages of one kind so many; one takes some milliseconds.
    private const int MostOfAKind = 8;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dragoman-");
    private readonly StringWriter _log = new();
    private WorkspaceServer _server = null!; // started before the first test

    public async ValueTask InitializeAsync()
    {
        string ledger = Path.Combine(_folder.FullName, "dayton.ledger");
        KnowledgePlaces places = KnowledgePlaces.Find(null, null, null);
        using StringWriter output = new();
        using StringWriter error = new();
        using TerminalStreams streams = new(Stream.Null, output, error);
        DragomanCommand.Run(["read", Path.Combine(places.SamplesFolder, "dayton-1995"), "--ledger", ledger], streams);
        _server = await WorkspaceServer.Start(new ServingOptions { Ledger = ledger, Port = 0, Knowledge = places, Log = _log });
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _log.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task EveryLink_LeadsToAPageOrFile_AndSoDoesItsTwin()
    {
        using HttpClient client = new() { BaseAddress = _server.Address };
        Dictionary<string, int> visited = new(StringComparer.Ordinal);
        HashSet<string> seen = ["/"];
        Queue<string> waiting = new(seen);
        List<string> wrong = [];
        while (waiting.TryDequeue(out string? path))
        {
            using HttpResponseMessage response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                wrong.Add($"{path}: {(int)response.StatusCode}");
            }

            if (response.Content.Headers.ContentType?.MediaType != "text/html" || response.Content.Headers.ContentDisposition is not null)
            {
                continue;
            }

            string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            // The language of the views stands in braces; no sample has any.
            if (!path.StartsWith("/export/", StringComparison.Ordinal) && Braces().Match(page) is { Success: true } code)
            {
                wrong.Add($"{path} shows '{code.Value.Trim()}'");
            }

            foreach (string link in Links().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(seen.Add))
            {
                string kind = link.Split('?')[0];
                visited[kind] = visited.GetValueOrDefault(kind) + 1;
                if (visited[kind] <= MostOfAKind)
                {
                    waiting.Enqueue(link);
                }
            }
        }

        Assert.Empty(wrong);
        Assert.Equal("", _log.ToString());
        Assert.Superset(
            new HashSet<string>(["/actor", "/pair", "/event", "/article", "/events", "/place", "/outlet", "/actor.json", "/pair.json", "/event.json", "/export/csv.csv", "/openapi.json"], StringComparer.Ordinal),
            visited.Keys.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/event")]
    [InlineData("/event?id=nothing")]
    [InlineData("/actor?name=Nobody%20At%20All")]
    [InlineData("/pair?one=Serbia")]
    [InlineData("/place?name=Atlantis")]
    [InlineData("/outlet?name=The%20Void")]
    [InlineData("/events?known=never")]
    [InlineData("/nowhere")]
    public async Task Fault_IsAPageThatSaysWhatToDo_AndJsonBesideIt(string address)
    {
        using HttpClient client = new() { BaseAddress = _server.Address };
        string twin = address.Contains('?', StringComparison.Ordinal) ? address.Replace("?", ".json?", StringComparison.Ordinal) : $"{address}.json";

        using HttpResponseMessage page = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using HttpResponseMessage json = await client.GetAsync(new Uri(twin, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.InRange((int)page.StatusCode, 400, 499);
        Assert.Equal(page.StatusCode, json.StatusCode);
        Assert.Equal("application/problem+json", json.Content.Headers.ContentType?.MediaType);
        string number = Number().Match(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Value;
        Assert.Contains($"\"{number}\"", await json.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [GeneratedRegex("(?<=>)[^<>]*[{}][^<]*")]
    private static partial Regex Braces();

    // Links and twins within the workspace; a place within the page is none of their own.
    [GeneratedRegex("""href="(/[^"#]*)""")]
    private static partial Regex Links();

    [GeneratedRegex(@"DR\d{3}")]
    private static partial Regex Number();
}
