using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Terminal;

public sealed class ExchangingTests : IDisposable
{
    private const string IcewsHeader =
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID";

    private readonly NewsFolder _folder = new();

    private string Ledger => _folder.PathOf("a.ledger");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ImportedRows_AnswerTheSameQuestions()
    {
        string table = Table(
            "1\t2015-03-02\tIran\t\tIran\tMake a visit\t042\t1.9\tRussia\t\tRussian Federation\t77",
            "2\t2015-03-02\tIran\t\tIran\tMake statement\t010\t0\tRussia\t\tRussian Federation\t77",
            "3\t2015-03-03\tProtester (Iran)\tProtestors / Popular Opposition / Mobs,Dissident\tIran\tDemonstrate\t141\t-6.5\tIran\t\tIran\t78");

        TerminalRun run = TerminalRun.Of("import", "icews", table, "--ledger", Ledger);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            "2 articles read: 2 entered, 0 in a new version, 0 recoded, 0 unchanged; 0 skipped, 0 refused\n"
            + "records written: 2 events\n"
            + "left out 1, rows of events that PLOVER does not have, such as comments\n",
            run.Output);
        string timeline = TerminalRun.Of("show", "timeline", "--ledger", Ledger, "--actor", "Russia").Output;
        Assert.Contains("visit", timeline, StringComparison.Ordinal);
        Assert.Contains("without evidence", timeline, StringComparison.Ordinal);
        Assert.Contains("Without evidence: imported from icews", TerminalRun.Of("show", "article", "icews:2015-03-02.1", "--ledger", Ledger).Output, StringComparison.Ordinal);
        Assert.Equal(3, TerminalRun.Of("export", "csv", "--ledger", Ledger).Lines.Length);
        Assert.Equal(2, TerminalRun.Of("export", "csv", "--ledger", Ledger, "--type", "PROTEST").Lines.Length);
        Assert.Contains("2 unchanged", TerminalRun.Of("import", "icews", table, "--ledger", Ledger).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_ThatAreWrong_AreToldAndTheOthersEntered()
    {
        string table = Table(
            "1\t2 March\tIran\t\tIran\tMake a visit\t042\t1.9\tRussia\t\tRussian Federation\t77",
            "2\t2015-03-02\tIran\t\tIran\tMake a visit\t042\t1.9\tRussia\t\tRussian Federation\t78");

        TerminalRun run = TerminalRun.Of("import", "icews", table, _folder.PathOf("none.tab"), "--ledger", Ledger);

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.Equal(["DR244", "DR240"], run.Faults);
        Assert.Contains("events.tab line 2", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 articles read: 1 entered", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DR340", "export", "excel", "--ledger", "a.ledger")]
    [InlineData("DR341", "import", "countries.actors.txt")]
    [InlineData("DR300", "export")]
    public void Name_OfNoExport_IsAFaultThatNamesThose(string number, params string[] arguments)
    {
        TerminalRun run = TerminalRun.Of(arguments);

        Assert.Equal((ExitCode.WrongUse, ""), (run.Code, run.Output));
        Assert.Equal([number], run.Faults);
        Assert.True(number != "DR340" || run.Error.Contains("records, briefing, csv, gdelt, gexf, graphml, plover, polecat", StringComparison.Ordinal));
    }

    [Fact]
    public void ActorDictionary_BecomesATable()
    {
        string dictionary = _folder.PathOf("actors.txt");
        File.WriteAllText(dictionary, "ISLAMIC_JIHAD [PSEREB]\n");

        TerminalRun run = TerminalRun.Of("import", "actors", dictionary);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("PSE", run.Output, StringComparison.Ordinal);
    }

    private string Table(params string[] rows)
    {
        string path = _folder.PathOf("events.tab");
        File.WriteAllText(path, $"{IcewsHeader}\n{string.Join('\n', rows)}\n");
        return path;
    }
}
