using System.Text;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Terminal;

public sealed class CorrectionsCommandTests : IDisposable
{
    private const string Text = "Iran held talks with the Taliban. Iran sent aid to the Taliban.";

    private readonly NewsFolder _folder = new();
    private readonly string _ledger;

    public CorrectionsCommandTests()
    {
        _ledger = _folder.PathOf("europe.ledger");
        Fill(_ledger);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reject_PrintsItsEntry_AndListTellsWhoWhenWhy()
    {
        TerminalRun run = Decide("reject", "talks#0");

        Assert.Equal((ExitCode.Done, "1  reject talks#0: holds\n", ""), (run.Code, run.Output, run.Error));
        JsonElement entry = Listed().Single();
        Assert.Equal("A. Berg", entry.GetProperty("who").GetString());
        Assert.Equal("2026-03-01T11:00:02.0000000+00:00", entry.GetProperty("when").GetString());
        Assert.Equal("a rehearsal", entry.GetProperty("why").GetString());
        Assert.Equal("talks#0", entry.GetProperty("records")[0].GetString());
        TerminalRun table = TerminalRun.Of("corrections", "list", "--ledger", _ledger);
        Assert.Contains("“held talks”", table.Output, StringComparison.Ordinal);
        Assert.Contains("holds", table.Output, StringComparison.Ordinal);
        Assert.Equal("Nothing found.\n", TerminalRun.Of("corrections", "list", "--ledger", _ledger, "--unplaced").Output);
    }

    [Fact]
    public void Article_ShowsWhoseWordARecordIs_AndWhatTheMachineSaid()
    {
        Decide("reject", "talks#1");
        Decide("edit", "talks#0", "--set", """{"hedged": true}""");

        string article = TerminalRun.Of("show", "article", "talks", "--ledger", _ledger).Output;

        Assert.Contains("sent aid [rejected]", article, StringComparison.Ordinal);
        Assert.Contains("[edited; the machine: hedged false]", article, StringComparison.Ordinal);
    }

    [Fact]
    public void EachDecision_IsEntered()
    {
        TerminalRun[] runs =
        [
            Decide("accept", "talks#0", "--seen", "0"),
            Decide("add", "talks", "--record", """{"layer": "tie", "text": "Iran sent", "kind": "supports", "from": {"name": "Iran"}, "to": {"name": "Taliban"}}"""),
            Decide("merge", "talks#0", "talks#1"),
            Decide("split", "talks#0"),
            Decide("rename", "Taliban", "--to", "Islamic Emirate"),
            Decide("join", "Iran", "--into", "Islamic Emirate"),
            Decide("part", "Iran"),
            Decide("undo", "5"),
        ];

        Assert.All(runs, run => Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error)));
        Assert.Equal(
            [
                "1  accept talks#0: holds", "2  add talks#2, tie supports: holds", "3  merge talks#0, talks#1: holds", "4  split talks#0 from talks#1: holds", "5  rename Taliban → Islamic Emirate: holds",
                "6  join Iran into Islamic Emirate: holds", "7  part Iran: holds", "8  undo 5: holds",
            ],
            runs.Select(run => run.Output.TrimEnd('\n')));
        Assert.Equal(8, Listed()[4].GetProperty("undone_by").GetInt32());
    }

    [Fact]
    public void ExportAndImport_GiveAnotherLedgerTheSameRecords()
    {
        Decide("reject", "talks#0");
        Decide("edit", "talks#1", "--set", """{"type": "SUPPORT"}""");
        string other = _folder.PathOf("other.ledger");
        Fill(other);
        File.WriteAllText(_folder.PathOf("berg.jsonl"), TerminalRun.Of("corrections", "export", "--ledger", _ledger).Output);

        TerminalRun import = TerminalRun.Of("corrections", "import", _folder.PathOf("berg.jsonl"), "--ledger", other);

        Assert.Equal((ExitCode.Done, "2 decisions entered, 0 known, 0 without a place\n"), (import.Code, import.Output));
        Assert.Equal(
            TerminalRun.Of("export", "records", "--ledger", _ledger).Output, TerminalRun.Of("export", "records", "--ledger", other).Output);
        TerminalRun again = TerminalRun.With(File.ReadAllText(_folder.PathOf("berg.jsonl")), "corrections", "import", "-", "--ledger", other);
        Assert.Equal("0 decisions entered, 2 known, 0 without a place\n", again.Output);
    }

    [Fact]
    public void Import_OfWhatContradicts_TellsWhichHolds()
    {
        Decide("reject", "talks#0");
        string other = _folder.PathOf("other.ledger");
        Fill(other);
        File.WriteAllText(_folder.PathOf("berg.jsonl"), TerminalRun.Of("corrections", "export", "--ledger", _ledger).Output);
        With(other, 30, "accept", "talks#0");

        TerminalRun import = TerminalRun.Of("corrections", "import", _folder.PathOf("berg.jsonl"), "--ledger", other);

        Assert.Equal(
            "1 decisions entered, 0 known, 0 without a place\ntalks#0: 1 says otherwise than 2; the later one, 1, holds\n", import.Output);
    }

    [Fact]
    public void Remove_TakesTheArticle_AndTheDecisionsWait()
    {
        Decide("reject", "talks#0");

        TerminalRun run = TerminalRun.Of("remove", "talks", "--ledger", _ledger);

        Assert.Equal((ExitCode.Done, "talks is removed.\n"), (run.Code, run.Output));
        Assert.Equal("articlemissing", Listed().Single().GetProperty("problem").GetString());
        Assert.Equal(["DR209"], TerminalRun.Of("remove", "talks", "--ledger", _ledger).Faults);
    }

    [Fact]
    public void Read_TellsOfADecisionThatHasLostItsPlace_AndGoesOn()
    {
        string ledger = _folder.PathOf("read.ledger");
        TerminalRun.Of("read", _folder.PathOf("news/visit.txt"), "--ledger", ledger);
        With(ledger, 0, "reject", "visit#0");
        File.WriteAllText(_folder.PathOf("news/visit.txt"), "Quite another text, in which nobody visits anybody.");

        TerminalRun run = TerminalRun.Of("read", _folder.PathOf("news/visit.txt"), "--ledger", ledger);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(["DR234"], run.Faults);
        Assert.Contains("decision 1 (reject)", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DR220", "reject", "talks")]
    [InlineData("DR209", "reject", "nothing#0")]
    [InlineData("DR223", "reject", "talks#0", "--seen", "4")]
    [InlineData("DR190", "edit", "talks#0", "--set", "type=AID")]
    [InlineData("DR332", "edit", "talks#0", "--set", "")]
    [InlineData("DR300", "edit", "talks#0")]
    [InlineData("DR300", "merge", "talks#0")]
    [InlineData("DR227", "split", "talks#0", "--from", "talks#0")]
    [InlineData("DR222", "edit", "talks#0", "--set", "{\"hedged\": false}")]
    [InlineData("DR224", "undo", "9")]
    [InlineData("DR229", "rename", "Nobody", "--to", "Somebody")]
    public void WrongUse_IsANumberedFault_AndChangesNothing(string number, params string[] command)
    {
        TerminalRun run = Decide(command);

        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains(number, run.Faults);
        Assert.Empty(Listed());
    }

    [Fact]
    public void Unsigned_Missing_AndForeignFiles_AreNumberedFaults()
    {
        Assert.Equal(["DR331"], TerminalRun.Of("corrections", "accept", "talks#0", "--ledger", _ledger, "--by", " ", "--why", "x").Faults);
        Assert.Equal(["DR330"], TerminalRun.Of("corrections", "import", _folder.PathOf("none.jsonl"), "--ledger", _ledger).Faults);
        Assert.Equal(["DR200"], With(_folder.PathOf("none.ledger"), 0, "accept", "talks#0").Faults);
        Assert.False(File.Exists(_folder.PathOf("none.ledger")));
    }

    private static void Fill(string path)
    {
        using LedgerFile ledger = LedgerFile.Open(path);
        Article article = new()
        {
            Id = "talks",
            Text = Text,
            Published = new PublishedDay(new DateOnly(2021, 7, 9), DaySource.Given),
            Segments = [new Segment(SegmentKind.Body, new TextSpan(0, Text.Length))],
        };
        ledger.Enter(new CodedArticle(article, [Event("held talks", "CONSULT"), Event("sent aid", "AID")]) { Sentences = [new TextSpan(0, 33), new TextSpan(34, Text.Length)] });
    }

    private static CodedEvent Event(string words, string type)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new CodedEvent
        {
            Span = new TextSpan(start, start + words.Length),
            Segment = SegmentKind.Body,
            Rule = "event/test",
            Type = type,
            Actors = [new CodedActor("Iran", "IRN", "GOV")],
            Recipients = [new CodedActor("Taliban", "AFG", "REB")],
        };
    }

    private TerminalRun Decide(params string[] command) => With(_ledger, command.Length, command);

    /// <summary>Runs a decision at a moment of the test's own.</summary>
    private static TerminalRun With(string ledger, int seconds, params string[] command)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using TerminalStreams streams = new(new MemoryStream(Encoding.UTF8.GetBytes("")), output, error) { Clock = new StoppedClock(seconds) };
        int code = DragomanCommand.Run(["corrections", .. command, "--ledger", ledger, "--by", "A. Berg", "--why", "a rehearsal"], streams);
        return new TerminalRun(code, output.ToString(), error.ToString());
    }

    private JsonElement[] Listed() =>
        [.. JsonDocument.Parse(TerminalRun.Of("corrections", "list", "--ledger", _ledger, "--format", "json").Output).RootElement.EnumerateArray()];

    private sealed class StoppedClock(int seconds) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 11, 0, seconds, TimeSpan.Zero);
    }
}
