using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

public sealed class RelationTests : IDisposable
{
    private static readonly RecordFilter _bodies = new() { Level = PairLevel.Bodies };

    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;

    public RelationTests()
    {
        _ledger = LedgerFile.Open(_folder.PathOf("test.ledger"));
        Enter("visit", "2021-07-09", "Iran received the Taliban in Tehran.", text =>
        [
            Example.Event(Span(text, "received"), "CONSULT") with { Date = On("2021-07-08") },
        ]);
        Enter("raid", "2021-08-20", "The Taliban raided an Iranian post. Iran supports nobody. Iran no longer backs it.", text =>
        [
            Conflict(Span(text, "raided")) with { Date = On("2021-08-19") },
            Tie(Span(text, "backs"), "supports") with { Realis = Realis.Negated },
        ]);
        Enter("plan", "2021-08-21", "Zarif will meet the Taliban in September. Iran backs the Taliban.", text =>
        [
            Example.Event(Span(text, "meet"), "CONSULT") with { Actors = [Example.Zarif], Realis = Realis.Future, Date = On("2021-09-05") },
        ]);
        Enter("backing", "2021-07-01", "Iran backs the Taliban. Iran wants calm of them.", text =>
        [
            Tie(Span(text, "backs"), "supports"),
            Tie(Span(text, "wants"), "wants") with { What = "calm" },
        ]);
        Enter("again", "2021-07-03", "Reuters said Iran backs the Taliban.", text => [Tie(Span(text, "backs"), "supports") with { Sources = [Example.Reuters] }]);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Relations_CountEventsByMonthAndWhatHasNotHappenedApart()
    {
        ImmutableArray<PairPeriod> months = _ledger.Questions.Relations(_bodies, RelationPeriod.Month);

        Assert.Equal(["2021-07", "2021-08", "2021-09"], months.Select(month => month.Period));
        Assert.Equal([(1, 0, 0), (0, 1, 0), (0, 0, 1)], months.Select(month => (month.Cooperative, month.Conflictual, month.Planned)));
        Assert.Equal([2.5, -9, null], months.Select(month => month.ScoreMean));
        Assert.All(months, month => Assert.Equal(("Iran", "Taliban"), (month.One, month.Other)));
    }

    [Fact]
    public void Relations_ByName_KeepAMinisterAndHisStateApart()
    {
        ImmutableArray<PairPeriod> pairs = _ledger.Questions.Relations(new RecordFilter());

        Assert.Equal(
            ["Iran–Taliban 2 0", "Mohammad Javad Zarif–Taliban 0 1"],
            pairs.Select(pair => $"{pair.One}–{pair.Other} {pair.Events} {pair.Planned}"));
        Assert.Equal((Example.Day("2021-07-08"), Example.Day("2021-08-19")), (pairs[0].First!.Value, pairs[0].Last!.Value));
    }

    [Theory]
    [InlineData(RelationPeriod.Year, "2021")]
    [InlineData(RelationPeriod.Quarter, "2021-Q3")]
    [InlineData(RelationPeriod.All, "")]
    public void Relations_AreSummedByThePeriodAskedFor(RelationPeriod by, string expected) =>
        Assert.Equal([expected], _ledger.Questions.Relations(_bodies, by).Select(period => period.Period));

    [Fact]
    public void Relations_OnADayAndAsOfADay_AreTwoQuestions()
    {
        RecordFilter inJuly = _bodies with { To = Example.Day("2021-08-19") };

        Assert.Equal(2, Assert.Single(_ledger.Questions.Relations(inJuly)).Events);
        Assert.Equal(1, Assert.Single(_ledger.Questions.AsOf(Example.Day("2021-08-19")).Relations(inJuly)).Events);
    }

    [Fact]
    public void Relations_AsOfADay_TellAPlanAsAPlan()
    {
        Enter("held", "2021-09-07", "Zarif met the Taliban on Sunday.", text =>
        [
            Example.Event(Span(text, "met"), "CONSULT") with { Actors = [Example.Zarif], Date = On("2021-09-05") },
        ]);

        PairPeriod now = Assert.Single(_ledger.Questions.Relations(_bodies));
        PairPeriod then = Assert.Single(_ledger.Questions.AsOf(Example.Day("2021-09-06")).Relations(_bodies));

        Assert.Equal((3, 0), (now.Events, now.Planned));
        Assert.Equal((2, 1), (then.Events, then.Planned));
    }

    [Fact]
    public void Between_HasMeetingsTiesAndWishes()
    {
        PairRelation relation = _ledger.Questions.Between("taliban", "Iran", _bodies);

        Assert.Equal(("Taliban", "Iran"), (relation.One, relation.Other));
        Assert.Equal((2, 1), (relation.Total.Events, relation.Total.Meetings));
        Assert.Equal("visit#0", Assert.Single(relation.Meetings).ReportIds[0]);
        Assert.Equal("calm", Assert.Single(relation.Wishes).What);
        Assert.Equal("supports", Assert.Single(relation.Ties).Kind);
    }

    [Fact]
    public void Tie_TellsWhoStatedItFirstAndLastAndThatItHasEnded()
    {
        StandingTie tie = Assert.Single(_ledger.Questions.StandingTies(new RecordFilter { Type = "supports" }));

        Assert.Equal(("backing#0", "again#0", 2), (tie.First.Evidence.Id, tie.Last.Evidence.Id, tie.Reports));
        Assert.Equal(["Reuters", "backing"], tie.Claimants);
        Assert.Equal("raid#1", tie.Ended?.Evidence.Id);
        Assert.Null(Assert.Single(_ledger.Questions.AsOf(Example.Day("2021-08-01")).StandingTies(new RecordFilter { Type = "supports" })).Ended);
    }

    [Fact]
    public void Ties_OnADay_AreThoseThatHeldThen()
    {
        RecordFilter supports = new() { Type = "supports" };

        Assert.Empty(_ledger.Questions.StandingTies(supports with { To = Example.Day("2021-06-30") }));
        Assert.Single(_ledger.Questions.StandingTies(supports with { From = Example.Day("2021-08-20") }));
        Assert.Empty(_ledger.Questions.StandingTies(supports with { From = Example.Day("2021-08-21") }));
    }

    [Fact]
    public void Events_LatestFirst_AreTheLastOnes()
    {
        RecordFilter latest = _bodies with { Actor = "Iran", LatestFirst = true, Limit = 2 };

        Assert.Equal(["plan#0", "raid#0"], _ledger.Questions.MergedEvents(latest).Select(e => e.ReportIds[0]));
        Assert.Equal(["visit#0"], _ledger.Questions.AsOf(Example.Day("2021-08-01")).MergedEvents(latest).Select(e => e.ReportIds[0]));
    }

    private static CodedEvent Conflict(TextSpan span) => Example.Event(span, "ASSAULT") with
    {
        Actors = [Example.Taliban],
        Recipients = [Example.Iran],
        Quad = "material conflict",
        Score = -9,
    };

    private static CodedTie Tie(TextSpan span, string kind) => new()
    {
        Span = span,
        Segment = SegmentKind.Body,
        Rule = "tie/test",
        Confidence = 0.7,
        Kind = kind,
        From = Example.Iran,
        To = Example.Taliban,
    };

    private static DayInterval On(string day) => new(Example.Day(day), Example.Day(day), DayPrecision.Day);

    private static TextSpan Span(string text, string words) => Example.Find(text, words)!.Value;

    private void Enter(string id, string published, string text, Func<string, ImmutableArray<CodedRecord>> records) =>
        _ledger.Enter(Example.With(Example.Article(id, text, published), records(text)));
}
