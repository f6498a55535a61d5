using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Terminal;

/// <summary>The views of the system of actors, over records made by hand.</summary>
public sealed class SystemTests : IDisposable
{
    private static readonly CodedActor _iran = new("Iran", "IRN", "GOV");
    private static readonly CodedActor _taliban = new("Taliban", "AFG", "REB");
    private static readonly CodedActor _qatar = new("Qatar", "QAT", "GOV");

    private readonly NewsFolder _folder = new();
    private readonly string _ledger;

    public SystemTests()
    {
        _ledger = _folder.PathOf("system.ledger");
        using LedgerFile ledger = LedgerFile.Open(_ledger);
        Enter(ledger, "promise", 9, "Iran promised to send wheat to the Taliban.", text => [Event(text, "promised", "AGREE", 9) with { Actors = [_iran], Recipients = [_taliban] }]);
        Enter(ledger, "aid", 20, "Iran sent wheat to the Taliban in Herat.", text =>
        [
            Event(text, "sent", "AID", 19) with
            {
                Actors = [_iran], Recipients = [_taliban], Quad = "material cooperation", Score = 10, Place = new CodedPlace("Herat", null, null, null, "AFG", PlacePrecision.City),
            },
        ]);
        Enter(ledger, "talks", 21, "Qatar brokered talks of Iran and the Taliban. The Taliban hold Herat. 500 soldiers of Iran left.", text =>
        [
            Event(text, "brokered", "CONSULT", 20) with { Mode = "third-party", Actors = [_qatar], Recipients = [_iran, _taliban] },
            new CodedTie { Span = Span(text, "hold"), Segment = SegmentKind.Body, Rule = "tie/test", Confidence = 0.5, Kind = "controls", From = _taliban, To = new CodedActor("Herat", "AFG", "UNK") },
            new CodedQuantity { Span = Span(text, "500 soldiers"), Segment = SegmentKind.Body, Rule = "quantity/test", Confidence = 0.5, Kind = "troops", Low = 500, High = 500, Unit = "person", Of = "Iran" },
        ]);
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Views => new()
    {
        { "relations --by month", "2021-07" },
        { "relations --actor Iran --with Taliban", "Iran" },
        { "series", "soldiers" },
        { "network", "Qatar" },
        { "network --edges --by-name", "Taliban" },
        { "network --mediators", "brokered" },
        { "promises --actor Iran", "wheat" },
        { "changes --since 2021-07-15", "Herat" },
        { "dossier Iran", "Taliban" },
        { "dossier Iran --with Taliban", "wheat" },
        { "dossier Herat --place", "Taliban" },
        { "dossier Reuters --outlet", "promise" },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public void View_IsWrittenInEveryFormat(string command, string expected)
    {
        string json = Show(command, "json").Output;
        string[] csv = Show(command, "csv").Lines;
        string markdown = Show(command, "markdown").Output;

        JsonElement[] rows = [.. JsonDocument.Parse(json).RootElement.EnumerateArray()];
        Assert.NotEmpty(rows);
        Assert.Equal(rows[0].EnumerateObject().Select(field => field.Name), csv[0].Split(','));
        Assert.StartsWith("| ", markdown, StringComparison.Ordinal);
        Assert.All([json, markdown, Show(command, "table").Output, string.Join('\n', csv)], text => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Promises_ShowWhatMayHaveKeptThem()
    {
        JsonElement row = JsonDocument.Parse(Show("promises --type AGREE", "json").Output).RootElement[0];

        Assert.Equal("kept", row.GetProperty("candidate").GetString());
        Assert.Equal(10, row.GetProperty("days_later").GetInt32());
        Assert.Equal(["wheat"], row.GetProperty("shared_words").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public void Views_AsOfADay_ShowNothingThatCameLater()
    {
        Assert.DoesNotContain("Qatar", Show("network --as-of 2021-07-20", "csv").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sent wheat", Show("promises --as-of 2021-07-19", "csv").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("aid", Show("changes --since 2021-07-01 --until 2021-07-19", "csv").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Herat", Show("dossier Taliban --as-of 2021-07-19", "csv").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dossier Nobody", "DR260")]
    [InlineData("dossier Atlantis --place", "DR261")]
    [InlineData("dossier Pravda --outlet", "DR262")]
    [InlineData("dossier Iran --with Taliban --place", "DR350")]
    [InlineData("relations --by week", "DR302")]
    [InlineData("promises --type CONSULT", "DR302")]
    [InlineData("changes", "DR300")]
    [InlineData("changes --since tomorrow", "DR301")]
    public void View_OfWhatIsNotThere_IsAFault(string command, string number)
    {
        TerminalRun run = Show(command, "table");

        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains(number, run.Faults);
    }

    private TerminalRun Show(string command, string format) => TerminalRun.Of(["show", .. command.Split(' '), "--ledger", _ledger, "--format", format]);

    private static void Enter(LedgerFile ledger, string id, int day, string text, Func<string, ImmutableArray<CodedRecord>> records) => ledger.Enter(new CodedArticle(
        new Article
        {
            Id = id,
            Text = text,
            Title = id,
            Outlet = "Reuters",
            Published = new PublishedDay(new DateOnly(2021, 7, day), DaySource.Given),
            Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
        },
        records(text))
    {
        Sentences = [new TextSpan(0, text.Length)],
    });

    private static CodedEvent Event(string text, string words, string type, int day) => new()
    {
        Span = Span(text, words),
        Segment = SegmentKind.Body,
        Rule = "event/test",
        Confidence = 0.9,
        Type = type,
        Actors = [],
        Recipients = [],
        Quad = "verbal cooperation",
        Score = 2.5,
        Cameo = "040",
        Date = new DayInterval(new DateOnly(2021, 7, day), new DateOnly(2021, 7, day), DayPrecision.Day),
    };

    private static TextSpan Span(string text, string words)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }
}
