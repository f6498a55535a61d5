using System.Globalization;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Terminal;

/// <summary>Questions to a ledger whose records were made by hand, so that nothing here depends on what the coder finds.</summary>
public sealed class AskingTests : IDisposable
{
    private const string Text =
        "Iran, \"quietly\", held talks with the Taliban | a visit.\nZarif said that peace was near. At least 7,000 troops left. The Taliban want calm.";

    private static readonly CodedActor _iran = new("Iran", "IRN", "GOV");
    private static readonly CodedActor _taliban = new("Taliban", "AFG", "REB");

    private readonly NewsFolder _folder = new();
    private readonly string _ledger;

    public AskingTests()
    {
        _ledger = _folder.PathOf("asked.ledger");
        Article article = new()
        {
            Id = "talks",
            Text = Text,
            Title = "Talks",
            Outlet = "Reuters",
            Published = new PublishedDay(new DateOnly(2021, 7, 9), DaySource.Given),
            Segments = [new Segment(SegmentKind.Headline, Span("Iran, \"quietly\", held talks with the Taliban | a visit.")), new Segment(SegmentKind.Body, Span("Zarif said that peace was near. At least 7,000 troops left. The Taliban want calm."))],
        };
        using LedgerFile ledger = LedgerFile.Open(_ledger);
        ledger.Enter(new CodedArticle(
            article,
            [
                new CodedEvent
                {
                    Span = Span("held talks"),
                    Segment = SegmentKind.Headline,
                    Rule = "event/test",
                    Confidence = 0.9,
                    Type = "CONSULT",
                    Mode = "visit",
                    Actors = [_iran],
                    Recipients = [_taliban],
                    Date = new DayInterval(new DateOnly(2021, 7, 1), new DateOnly(2021, 7, 31), DayPrecision.Month),
                    Place = new CodedPlace("Tehran", null, null, null, "IRN", PlacePrecision.City),
                    Realis = Realis.Future,
                    Hedged = true,
                    Sources = [_iran],
                },
                new CodedStatement
                {
                    Span = Span("said"),
                    Segment = SegmentKind.Body,
                    Rule = "statement/test",
                    Confidence = 0.9,
                    Speaker = _iran,
                    Mode = SpeechMode.Indirect,
                    Content = Span("peace was near"),
                },
                new CodedQuantity
                {
                    Span = Span("At least 7,000 troops"),
                    Segment = SegmentKind.Body,
                    Rule = "quantity/test",
                    Confidence = 0.9,
                    Kind = "troops",
                    Low = 7000,
                    Unit = "person",
                    Qualifier = "At least",
                },
                new CodedTie
                {
                    Span = Span("want"),
                    Segment = SegmentKind.Body,
                    Rule = "tie/test",
                    Confidence = 0.9,
                    Kind = "wants",
                    From = _taliban,
                    What = "calm",
                },
            ])
        {
            Sentences = [Span("Iran, \"quietly\", held talks with the Taliban | a visit."), Span("Zarif said that peace was near."), Span("At least 7,000 troops left."), Span("The Taliban want calm.")],
        });
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, int> Layers => new() { { "timeline", 1 }, { "events", 1 }, { "actors", 2 }, { "statements", 1 }, { "quantities", 1 }, { "ties", 1 } };

    [Theory]
    [MemberData(nameof(Layers))]
    public void Show_Json_IsAnArrayOfObjects(string layer, int rows)
    {
        using JsonDocument json = JsonDocument.Parse(Show(layer, "--format", "json").Output);

        Assert.Equal(rows, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), row => Assert.Equal(JsonValueKind.Object, row.ValueKind));
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void Show_Csv_HasAsManyFieldsInEachRowAsInItsHeader(string layer, int rows)
    {
        List<List<string>> table = Csv(Show(layer, "--format", "csv").Output);

        Assert.Equal(rows + 1, table.Count);
        Assert.All(table, row => Assert.Equal(table[0].Count, row.Count));
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void Show_Markdown_HasAsManyCellsInEachRow(string layer, int rows)
    {
        string[] lines = Show(layer, "--format", "markdown").Lines;

        Assert.Equal(rows + 2, lines.Length);
        Assert.Single(lines.Select(line => line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')).Distinct());
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void Show_Table_IsPlainTextOfABoundedWidth(string layer, int rows)
    {
        TerminalRun run = Show(layer);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.True(run.Lines.Length > rows);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 1, TerminalStreams.PlainWidth));
    }

    [Fact]
    public void Timeline_TellsDayActorsActPlaceStandingWordsSourceAndArticle()
    {
        string text = Show("timeline").Output;

        foreach (string part in (string[])["2021-07", "(month)", "Iran → Taliban", "visit (CONSULT visit)", "in Tehran", "[planned, reportedly]", "*held talks*", "according to Iran", "headline", "Reuters, talks"])
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Quantities_TellBoundUnitAndQualifier()
    {
        string text = Show("quantities").Output;

        Assert.Contains("≥ 7,000 people", text, StringComparison.Ordinal);
        Assert.Contains("“At least”", text, StringComparison.Ordinal);
        Assert.Contains("reported", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "--actor", "taliban")]
    [InlineData(0, "--actor", "France")]
    [InlineData(1, "--from", "2021-07-31")]
    [InlineData(0, "--from", "2021-08-01")]
    [InlineData(1, "--to", "2021-07-01")]
    [InlineData(0, "--to", "2021-06-30")]
    [InlineData(1, "--type", "consult")]
    [InlineData(0, "--type", "ASSAULT")]
    [InlineData(1, "--realis", "future")]
    [InlineData(0, "--realis", "actual")]
    [InlineData(1, "--article", "talks")]
    public void Show_Filters(int rows, string option, string value)
    {
        using JsonDocument json = JsonDocument.Parse(Show("events", option, value, "--format", "json").Output);

        Assert.Equal(rows, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void ShowArticle_MarksTheRecordsInTheText()
    {
        string text = TerminalRun.Of("show", "article", "talks", "--ledger", _ledger).Output;

        Assert.Contains("── headline ──\nIran, \"quietly\", [0 held talks] with", text, StringComparison.Ordinal);
        Assert.Contains("[2 At least 7,000 troops] left", text, StringComparison.Ordinal);
        Assert.Contains("published 2021-07-09 (known from: given)", text, StringComparison.Ordinal);
        Assert.Contains("Taliban wants: calm", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowArticle_Unknown_IsAFault() =>
        Assert.Equal("DR209", Assert.Single(TerminalRun.Of("show", "article", "none", "--ledger", _ledger).Faults));

    [Fact]
    public void Search_FindsForms()
    {
        Assert.Contains("The *Taliban* *want*", TerminalRun.Of("search", "wanted", "talibans", "--ledger", _ledger, "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("Nothing found", TerminalRun.Of("search", "zebra", "--ledger", _ledger).Output, StringComparison.Ordinal);
        Assert.Equal("DR306", Assert.Single(TerminalRun.Of("search", "...", "--ledger", _ledger).Faults));
    }

    [Fact]
    public void Show_WithoutLedger_IsAFault()
    {
        TerminalRun run = TerminalRun.Of("show", "timeline", "--ledger", _folder.PathOf("none.ledger"));

        Assert.Equal((ExitCode.WrongUse, "DR200"), (run.Code, Assert.Single(run.Faults)));
    }

    [Theory]
    [InlineData("timeline", "CONSULTS")]
    [InlineData("events", "CONSULT vist")]
    [InlineData("statements", "direkt")]
    [InlineData("quantities", "troop")]
    [InlineData("ties", "wishes")]
    [InlineData("actors", "GOVT")]
    public void Show_OfAnUnknownType_IsAFaultThatNamesTheTypes(string layer, string type)
    {
        TerminalRun run = Show(layer, "--type", type);

        Assert.Equal((ExitCode.WrongUse, "DR302"), (run.Code, Assert.Single(run.Faults)));
        Assert.Contains("choose from", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events", "mobilize")]
    [InlineData("events", "consult visit")]
    [InlineData("statements", "MIXED")]
    [InlineData("quantities", "territory_share")]
    [InlineData("ties", "part_of")]
    [InlineData("actors", "cop")]
    public void Show_OfAKnownType_IsAnAnswerEvenWhereNothingIsFound(string layer, string type) =>
        Assert.Equal(ExitCode.Done, Show(layer, "--type", type).Code);

    [Fact]
    public void Explain_ShowsWordsAndRecordsWithTheirRules()
    {
        TerminalRun run = TerminalRun.Of("explain", "Lavrov met Zarif in Moscow on Tuesday.", "--published", "2021-07-09");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("meet", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"CONSULT\"", run.Output, StringComparison.Ordinal);
        Assert.Equal("DR300", Assert.Single(TerminalRun.Of("explain", "...").Faults));
    }

    [Fact]
    public void Demo_PrintsEachPartOfTheBriefing()
    {
        string kept = _folder.PathOf("demo.ledger");

        TerminalRun run = TerminalRun.Of("demo", "--ledger", kept);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.All(
            (string[])["TIMELINE", "MOST ACTIVE PAIRS", "FIGURES", "DISPUTED", "PLANNED"],
            part => Assert.Contains($"\n{part}:", run.Output, StringComparison.Ordinal));
        Assert.True(File.Exists(kept));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.InRange(run.Lines.Length, 50, 250);
    }

    [Fact]
    public void Demo_TellsHowManyMoreThereAreAndWhichCommandShowsThem()
    {
        string kept = _folder.PathOf("demo.ledger");

        TerminalRun run = TerminalRun.Of("demo", "--ledger", kept);
        string line = Assert.Single(run.Lines, line => line.Contains("more figures: dragoman ", StringComparison.Ordinal));
        string[] command = line.Split(" dragoman ")[1].Split(' ');
        TerminalRun all = TerminalRun.Of([.. command, "--format", "csv"]);
        int more = int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture);

        Assert.Equal(["show", "quantities", "--ledger", kept], command);
        Assert.InRange(more, 1, Csv(all.Output).Count - 2);
    }

    private TerminalRun Show(string layer, params string[] more) => TerminalRun.Of(["show", layer, "--ledger", _ledger, .. more]);

    private static TextSpan Span(string words)
    {
        int at = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }

    /// <summary>Reads CSV by the letter of RFC 4180.</summary>
    private static List<List<string>> Csv(string text)
    {
        List<List<string>> table = [[""]];
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            List<string> row = table[^1];
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    row[^1] += '"';
                    i++;
                    break;
                case '"': quoted = !quoted; break;
                case ',' when !quoted: row.Add(""); break;
                case '\n' when !quoted: table.Add([""]); break;
                default: row[^1] += text[i]; break;
            }
        }

        Assert.Equal([""], table[^1]);
        table.RemoveAt(table.Count - 1);
        return table;
    }
}
