using System.Text.Json;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Terminal;

public sealed class CodeCommandTests(NewsFolder news) : IClassFixture<NewsFolder>
{
    [Fact]
    public void Code_WritesRecordsInTheOrderOfTheInputWhateverTheWorkers()
    {
        string[] command = ["code", news.PathOf("news"), "--days", news.PathOf("days.txt"), "--workers"];

        TerminalRun one = TerminalRun.Of([.. command, "1"]);
        TerminalRun four = TerminalRun.Of([.. command, "4"]);

        Assert.Equal(ExitCode.Done, one.Code);
        Assert.Equal("", one.Error);
        Assert.Equal(one.Output, four.Output);
        string[] documents = [.. one.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("doc").GetString()!)];
        Assert.Equal(["threat", "visit", "w1", "w2"], documents.Distinct());
        Assert.Equal(documents.Order(StringComparer.Ordinal), documents);
    }

    [Fact]
    public void Code_Published_DatesRelativeDays()
    {
        TerminalRun run = TerminalRun.Of("code", news.PathOf("news/visit.txt"), "--published", "2021-07-09");

        Assert.Contains("\"from\":\"2021-07-06\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_StandardInput_IsReadAsJsonLines()
    {
        TerminalRun run = TerminalRun.With(
            """{"id": "x", "text": "Iran and Russia held talks in Moscow."}""" + "\n", "code", "-");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.All(run.Lines, line => Assert.StartsWith("{\"doc\":\"x\",", line, StringComparison.Ordinal));
        Assert.NotEmpty(run.Lines);
    }

    [Fact]
    public void Code_RefusedInput_IsToldAndTheRestIsCoded()
    {
        File.WriteAllText(news.PathOf("empty.txt"), "");

        TerminalRun run = TerminalRun.Of("code", news.PathOf("none.txt"), news.PathOf("empty.txt"), news.PathOf("news/visit.txt"));

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.Equal(["DR001", "DR004"], run.Faults);
        Assert.NotEmpty(run.Lines);
    }

    [Fact]
    public void Code_TwoFilesOfOneId_RefusesTheSecond_UnlessItIsTheSame()
    {
        foreach ((string folder, string text) in new[] { ("one", "Iran met Russia."), ("same", "Iran met Russia."), ("two", "Iran met Syria.") })
        {
            Directory.CreateDirectory(news.PathOf($"twins/{folder}"));
            File.WriteAllText(news.PathOf($"twins/{folder}/twin.txt"), text);
        }

        TerminalRun run = TerminalRun.Of("code", news.PathOf("twins/one"), news.PathOf("twins/two"));

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.Equal(["DR211"], run.Faults);
        Assert.DoesNotContain("Syria", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, TerminalRun.Of("code", news.PathOf("twins/one"), news.PathOf("twins/same")).Code);
    }

    [Fact]
    public void Code_DaysFileWithAWrongLine_RefusesTheLineOnly()
    {
        File.WriteAllText(news.PathOf("wrong.txt"), "visit 2021-07-09\nthreat the tenth of July\n");

        TerminalRun run = TerminalRun.Of("code", news.PathOf("news/visit.txt"), "--days", news.PathOf("wrong.txt"));

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.Contains("wrong.txt", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("\"from\":\"2021-07-06\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_DaysFileThatIsNotThere_IsWrongUse()
    {
        TerminalRun run = TerminalRun.Of("code", news.PathOf("news/visit.txt"), "--days", news.PathOf("none.txt"));

        Assert.Equal((ExitCode.WrongUse, "DR001"), (run.Code, Assert.Single(run.Faults)));
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Code_OwnActorsThatAreNotThere_AreToldByNumber()
    {
        TerminalRun run = TerminalRun.Of("code", news.PathOf("news/visit.txt"), "--actors", news.PathOf("no-actors"));

        Assert.Equal((ExitCode.WrongUse, "DR309"), (run.Code, Assert.Single(run.Faults)));
    }

    [Fact]
    public void Code_WithoutCodebook_IsToldByNumber()
    {
        TerminalRun run = TerminalRun.Of("code", news.PathOf("news/visit.txt"), "--data", news.PathOf("no-data"));

        Assert.Equal((ExitCode.WrongUse, "DR304"), (run.Code, Assert.Single(run.Faults)));
    }

    [Theory]
    [InlineData("DR300", "code")]
    [InlineData("DR300", "code", "x.txt", "--colour", "red")]
    [InlineData("DR300", "reed", "x.txt")]
    [InlineData("DR300", "read", "x.txt")]
    [InlineData("DR300", "code", "x.txt", "--published", "2021-07-09", "--days", "days.txt")]
    [InlineData("DR301", "code", "x.txt", "--published", "9 July 2021")]
    [InlineData("DR301", "show", "events", "--ledger", "x", "--from", "2021-02-30")]
    [InlineData("DR302", "show", "events", "--ledger", "x", "--realis", "maybe")]
    [InlineData("DR302", "show", "events", "--ledger", "x", "--format", "7")]
    [InlineData("DR308", "show", "events", "--ledger", "x", "--from", "2021-09-01", "--to", "2021-08-31")]
    [InlineData("DR303", "code", "x.txt", "--workers", "0")]
    public void WrongUse_IsToldByNumberAndExitsOne(string number, params string[] arguments)
    {
        TerminalRun run = TerminalRun.Of(arguments);

        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains(number, run.Faults);
    }

    public static TheoryData<string> Commands =>
    [
        "read", "code", "search", "explain", "demo", "export records",
        "show timeline", "show events", "show actors", "show statements", "show quantities", "show ties", "show article",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_EndsWithAnExampleOfTheCommand(string command)
    {
        TerminalRun run = TerminalRun.Of([.. command.Split(' '), "--help"]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains($"\n  dragoman {command} ", run.Output[run.Output.IndexOf("Example:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }
}
