using System.Text.Json;
using Dragoman.Browser.Tests.Setup;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Correcting;

public sealed class DecidingTests(BrowserFixture fixture)
{
    private const string Article = "/article?id=agreement-initialled";
    private const string Record = "agreement-initialled#0";

    [Fact]
    public async Task Keys_RejectAndUndo_WithoutLeavingThePage()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        await using Visitor visitor = await fixture.Visit(workspace);
        await visitor.Open($"{Article}#r0");

        await visitor.Page.Keyboard.PressAsync("x");
        await visitor.Page.Locator("dialog [name=who]").FillAsync("A. Berg");
        await visitor.Page.Locator("dialog [name=why]").FillAsync("a rehearsal");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page.Locator("#c0 .ruling")).ToHaveTextAsync("rejected");
        await Assertions.Expect(visitor.Page.Locator(".notices")).ToContainTextAsync("rejected");

        await visitor.Page.Keyboard.PressAsync("u");
        await Assertions.Expect(visitor.Page.Locator(".notices")).ToContainTextAsync("is undone");
        await Assertions.Expect(visitor.Page.Locator("#c0 .ruling")).ToHaveCountAsync(0);
        await visitor.Page.Keyboard.PressAsync("a");
        await Assertions.Expect(visitor.Page.Locator("#c0 .ruling")).ToHaveTextAsync("accepted");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Forms_DoTheSameWithoutScript()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        await using Visitor visitor = await fixture.Visit(workspace, new VisitorOptions { HasScript = false });
        await visitor.Open(Article);
        await visitor.Page.Locator("#decide [name=who]").FillAsync("A. Berg");
        await visitor.Page.Locator("#decide [name=why]").FillAsync("a rehearsal");
        await visitor.Page.Locator("#c0 button[data-act=reject]").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".notice")).ToContainTextAsync($"reject {Record}");
        await Assertions.Expect(visitor.Page.Locator("#c0 .ruling")).ToHaveTextAsync("rejected");
        // Who decides is asked for once.
        Assert.Equal("A. Berg", await visitor.Page.Locator("#decide [name=who]").InputValueAsync());

        await visitor.Page.Locator(".notice button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".notice")).ToContainTextAsync("undo 1");
        await Assertions.Expect(visitor.Page.Locator("#c0 .ruling")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Record_ThatWasMissed_IsAddedFromTheWordsThatAreMarked()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        await using Visitor visitor = await fixture.Visit(workspace);
        await visitor.Open(Article);
        await visitor.Page.EvaluateAsync(
            """
            () => {
              const words = "a single state";
              const walker = document.createTreeWalker(document.querySelector(".text"), NodeFilter.SHOW_TEXT);
              while (walker.nextNode() && !walker.currentNode.data.includes(words)) {}
              const at = walker.currentNode.data.indexOf(words);
              getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
            }
            """);
        await visitor.Page.Locator("[data-add]").ClickAsync();

        Assert.Equal("a single state", await visitor.Page.Locator(".decision [name=text]").InputValueAsync());
        await visitor.Page.Locator(".decision [name=type]").SelectOptionAsync("AGREE");
        await visitor.Page.Locator(".decision [name=actors]").FillAsync("Croatia\nSerbia");
        await visitor.Page.Locator(".decision [name=who]").FillAsync("A. Berg");
        await visitor.Page.Locator(".decision [name=why]").FillAsync("missed");
        await visitor.Page.Locator("button.primary").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".notice")).ToContainTextAsync("add");
        await Assertions.Expect(visitor.Page.Locator(".records > .record.current")).ToContainTextAsync("Croatia, Serbia");
        await Assertions.Expect(visitor.Page.Locator(".records > .record.current")).ToContainTextAsync("a single state");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Record_WhoseWordsAreNotThere_IsRefusedWithAllThatWasTyped()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        await using Visitor visitor = await fixture.Visit(workspace, new VisitorOptions { HasScript = false });
        visitor.ExpectedStatus = 400;
        await visitor.Open("/decide/add?article=agreement-initialled&layer=tie");
        await visitor.Page.Locator(".decision [name=text]").FillAsync("no such words");
        await visitor.Page.Locator(".decision [name=from]").FillAsync("Croatia");
        await visitor.Page.Locator(".decision [name=who]").FillAsync("A. Berg");
        await visitor.Page.Locator(".decision [name=why]").FillAsync("missed");
        await visitor.Page.Locator("button.primary").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".refusal")).ToContainTextAsync("DR231");
        Assert.Equal("Croatia", await visitor.Page.Locator(".decision [name=from]").InputValueAsync());
        Assert.Equal("no such words", await visitor.Page.Locator(".decision [name=text]").InputValueAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Actor_IsJoinedToAnother_AndPartedByTheUndo(bool hasScript)
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        await using Visitor visitor = await fixture.Visit(workspace, new VisitorOptions { HasScript = hasScript });
        await visitor.Open("/actor?name=Serbia");
        await visitor.Page.Locator(".naming summary").ClickAsync();
        await visitor.Page.Locator(".naming [name=to]").FillAsync("Croatia");
        await visitor.Page.Locator(".naming [name=who]").FillAsync("A. Berg");
        await visitor.Page.Locator(".naming [name=why]").FillAsync("a trial");
        await visitor.Page.Locator(".naming [value=join]").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Croatia");
        await Assertions.Expect(visitor.Page.Locator(".notice")).ToContainTextAsync("Serbia into Croatia");
        await visitor.Page.Locator(".notice button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".notice")).ToContainTextAsync("undo 1");
        await visitor.Open("/actor?name=Serbia");
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Serbia");
    }

    [Fact]
    public async Task Name_ThatWasJoined_IsPartedFromTheActor()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        await using Visitor visitor = await fixture.Visit(workspace, new VisitorOptions { HasScript = false });
        await visitor.Open("/actor?name=Serbia");
        await Assertions.Expect(visitor.Page.Locator(".naming [value=part]")).ToHaveCountAsync(0);
        await Decide("Croatia", "join");

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Croatia");
        await Decide("Serbia", "part");

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Croatia");
        await visitor.Open("/actor?name=Serbia");
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Serbia");

        async Task Decide(string name, string what)
        {
            await visitor.Page.Locator(".naming summary").ClickAsync();
            await visitor.Page.Locator(".naming [name=to]").FillAsync(name);
            await visitor.Page.Locator(".naming [name=who]").FillAsync("A. Berg");
            await visitor.Page.Locator(".naming [name=why]").FillAsync("a trial");
            await visitor.Page.Locator($".naming [value={what}]").ClickAsync();
        }
    }

    [Fact]
    public async Task Actor_RenamedAndBack_LeadsToWhereItIsTold()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        await using Visitor visitor = await fixture.Visit(workspace, new VisitorOptions { HasScript = false });
        await visitor.Open("/actor?name=Serbia");
        await visitor.Page.Locator(".naming summary").ClickAsync();
        await visitor.Page.Locator(".naming [name=to]").FillAsync("Republic of Belgrade");
        await visitor.Page.Locator(".naming [name=who]").FillAsync("A. Berg");
        await visitor.Page.Locator(".naming [name=why]").FillAsync("a trial");
        await visitor.Page.Locator(".naming [value=rename]").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Republic of Belgrade");

        await visitor.Page.Locator(".notice button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".notice")).ToContainTextAsync("undo 1");
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Corrections");
    }

    [Fact]
    public async Task Edit_PutsFieldsOtherwise_AndKeepsTheMachinesAnswerBesideThem()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        string record = await FirstOf(workspace, "event");
        await using Visitor visitor = await fixture.Visit(workspace);
        await visitor.Open($"/decide?id={Uri.EscapeDataString(record)}");
        string before = await visitor.Page.Locator(".decision [name=type]").InputValueAsync();
        string after = before == "ACCUSE" ? "REQUEST" : "ACCUSE";
        await visitor.Page.Locator("[name=who]").First.FillAsync("C. Holm");
        await visitor.Page.Locator("[name=why]").First.FillAsync("reads as blame");
        await visitor.Page.Locator(".decision [name=type]").SelectOptionAsync(after);
        await visitor.Page.Locator(".decision [name=actors]").FillAsync("Serbia\nA new body | BIH | GOV");
        await visitor.Page.Locator(".decision [name=date_from]").FillAsync("1995-11-20");
        await visitor.Page.Locator(".decision [name=date_to]").FillAsync("");
        await visitor.Page.GetByText("Enter the edit").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".log")).ToContainTextAsync($"\"{after}\"");
        await Assertions.Expect(visitor.Page.Locator(".log .machine")).ToContainTextAsync(before);

        using HttpClient client = workspace.Client();
        JsonElement told = JsonDocument.Parse(await client.GetStringAsync($"/decide.json?id={Uri.EscapeDataString(record)}", TestContext.Current.CancellationToken)).RootElement.GetProperty("record");
        Assert.Equal("edited", told.GetProperty("standing").GetString());
        Assert.Equal(after, told.GetProperty("record").GetProperty("type").GetString());
        Assert.Equal("1995-11-20", told.GetProperty("record").GetProperty("date").GetProperty("to").GetString());
        // Of a name that the ledger knows, country and sector go with it.
        Assert.Equal(
            ["Serbia SRB", "A new body BIH"],
            told.GetProperty("record").GetProperty("actors").EnumerateArray().Select(actor => $"{actor.GetProperty("name").GetString()} {actor.GetProperty("country").GetString()}"));
    }

    [Fact]
    public async Task SecondOfTwoEditors_IsTold_AndLosesNothingOfWhatWasTyped()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        string record = await FirstOf(workspace, "event");
        await using Visitor second = await fixture.Visit(workspace);
        await second.Open($"/decide?id={Uri.EscapeDataString(record)}&back=%2Farticles");
        using (HttpClient first = workspace.Client())
        {
            using HttpResponseMessage done = await Post(first, "/corrections", $$"""{"kind":"reject","record":"{{record}}","seen":0,"who":"A. Berg","why":"a rehearsal"}""");
            Assert.Equal(201, (int)done.StatusCode);
        }

        second.ExpectedStatus = 409;
        await second.Page.Locator("[name=who]").First.FillAsync("C. Holm");
        await second.Page.Locator("[name=why]").First.FillAsync("it was in Ohio");
        await second.Page.Locator(".decision [name=place]").FillAsync("Dayton, Ohio");
        await second.Page.GetByText("Enter the edit").ClickAsync();

        await Assertions.Expect(second.Page.Locator(".refusal")).ToContainTextAsync("A. Berg");
        await Assertions.Expect(second.Page.Locator(".refusal")).ToContainTextAsync("a rehearsal");
        Assert.Equal("Dayton, Ohio", await second.Page.Locator(".decision [name=place]").InputValueAsync());
        Assert.Equal("it was in Ohio", await second.Page.Locator("[name=why]").First.InputValueAsync());

        await second.Page.GetByText("Enter the edit").ClickAsync();
        await Assertions.Expect(second.Page.Locator(".table, .empty").First).ToBeVisibleAsync();
        Assert.Contains("done=2", second.Page.Url, StringComparison.Ordinal);
        second.ExpectedStatus = 0;
    }

    [Fact]
    public async Task Many_AcceptsWhatIsTicked_AndNothingElse()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        await using Visitor visitor = await fixture.Visit(workspace);
        await visitor.Open("/decide/many?outlet=Danube%20Daily&layer=tie");
        int shown = await visitor.Page.Locator("[name=record]").CountAsync();
        await visitor.Page.Locator("[name=record]").First.UncheckAsync();
        string left = (await visitor.Page.Locator("[name=record]").First.GetAttributeAsync("value"))![2..]; // "0 RECORD"
        await visitor.Page.Locator("[name=who]").FillAsync("A. Berg");
        await visitor.Page.Locator("[name=why]").FillAsync("looked over");
        await visitor.Page.Locator("button.primary").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".notice")).ToContainTextAsync($"{shown - 1} accepted");
        await Assertions.Expect(visitor.Page.Locator("[name=record]")).ToHaveCountAsync(1);
        Assert.Equal($"0 {left}", await visitor.Page.Locator("[name=record]").GetAttributeAsync("value"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Decision_ThatDoesNotFit_IsAFaultInJson_AndChangesNothing()
    {
        await using ServedWorkspace workspace = await fixture.Copy();
        using HttpClient client = workspace.Client();
        (string Body, int Status, string Number)[] wrong =
        [
            ("""{"kind":"reject","record":"agreement-initialled#0","why":"x"}""", 400, "DR380"),
            ("""{"kind":"reject","record":"agreement-initialled#0","who":"x"}""", 400, "DR380"),
            ("""{"kind":"praise","record":"agreement-initialled#0","who":"x","why":"x"}""", 400, "DR381"),
            ("""{"kind":"reject","who":"x","why":"x"}""", 400, "DR381"),
            ("""{"kind":"reject","record":"agreement-initialled#9999","who":"x","why":"x"}""", 404, "DR220"),
            ("""{"kind":"reject","record":"nowhere#0","who":"x","why":"x"}""", 404, "DR209"),
            ("""{"kind":"reject","record":"agreement-initialled#0","seen":7,"who":"x","why":"x"}""", 409, "DR223"),
            ("""{"kind":"undo","number":1,"who":"x","why":"x"}""", 404, "DR224"),
            ("""{"kind":""", 400, "DR359"),
        ];
        foreach ((string body, int status, string number) in wrong)
        {
            using HttpResponseMessage answer = await Post(client, "/corrections", body);

            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Contains($"\"number\":\"{number}\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Contains("\"rows\":[]", await client.GetStringAsync("/corrections.json", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> FirstOf(ServedWorkspace workspace, string layer)
    {
        using HttpClient client = workspace.Client();
        string article = await client.GetStringAsync("/article.json?id=agreement-initialled", TestContext.Current.CancellationToken);
        return JsonDocument.Parse(article).RootElement.GetProperty("records").EnumerateArray()
            .First(record => record.GetProperty("layer").GetString() == layer && record.GetProperty("record").GetProperty("date").ValueKind == JsonValueKind.Object)
            .GetProperty("id").GetString()!; // every record has one
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string path, string json)
    {
        using StringContent content = new(json, System.Text.Encoding.UTF8, "application/json");
        return await client.PostAsync(path, content, TestContext.Current.CancellationToken);
    }
}
