using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Portraying;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

public sealed class QuestionTests : IDisposable
{
    private const string Words = "Iran held talks on Monday. Iran denies talks. Talks are planned.";

    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;

    public QuestionTests()
    {
        _ledger = LedgerFile.Open(_folder.PathOf("test.ledger"));
        _ledger.Enter(Example.Coded(Example.Article("early", published: "2021-07-09")));
        _ledger.Enter(Example.With(
            Example.Article("late", Words, "2021-08-16") with { Outlet = "Reuters", Title = null },
            Example.Event(Span("held talks"), "CONSULT"),
            Example.Event(Span("denies"), "CONSULT") with { Realis = Realis.Negated, Sources = [Example.Iran] },
            Example.Event(Span("planned"), "AGREE") with
            {
                Realis = Realis.Future,
                Hedged = true,
                Recipients = [],
                Actors = [Example.Iran, Example.Zarif, Example.Taliban],
                Date = new DayInterval(Example.Day("2021-09-01"), Example.Day("2021-09-30"), DayPrecision.Month),
            },
            Example.Troops(Span("talks on"), 5000, 5000)));
        _ledger.Enter(Example.With(
            Example.Article("undated", Words, published: null) with { Title = null }, Example.Event(Span("held talks"), "ASSAULT") with { Actors = [] }));
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Events_StandByDayAndThoseOfUnknownDayLast() => Assert.Equal(
        ["early#0", "late#0", "late#1", "late#2", "undated#0"],
        Events(new RecordFilter()));

    [Fact]
    public void Events_FilteredByDay_CountByTheirDayElseByThePublicationElseNot()
    {
        Assert.Equal(["early#0"], Events(new RecordFilter { To = Example.Day("2021-07-31") }));
        Assert.Equal(["early#0"], Events(new RecordFilter { From = Example.Day("2021-07-08"), To = Example.Day("2021-07-08") }));
        Assert.Empty(Events(new RecordFilter { From = Example.Day("2021-07-09"), To = Example.Day("2021-07-31") }));
        Assert.Equal(["late#0", "late#1", "late#2"], Events(new RecordFilter { From = Example.Day("2021-08-01") }));
        Assert.Equal(["late#2"], Events(new RecordFilter { From = Example.Day("2021-09-30") }));
    }

    [Theory]
    [InlineData("Taliban", "early#0 late#0 late#1 late#2 undated#0")]
    [InlineData("taliban", "early#0 late#0 late#1 late#2 undated#0")]
    [InlineData("Zarif", "late#2")]
    [InlineData("javad", "late#2")]
    [InlineData("Reuters", "")]
    [InlineData("Nobody", "")]
    public void Events_FilteredByActor_NameThoseWhoActOrAreActedUpon(string actor, string expected) =>
        Assert.Equal(expected, string.Join(' ', Events(new RecordFilter { Actor = actor })));

    [Fact]
    public void Events_FilteredByTypeRealisArticle_AreThese()
    {
        Assert.Equal(["early#0"], Events(new RecordFilter { Type = "consult visit" }));
        Assert.Equal(["early#0", "late#0", "late#1"], Events(new RecordFilter { Type = "CONSULT" }));
        Assert.Equal(["late#2"], Events(new RecordFilter { Realis = Realis.Future }));
        Assert.Equal(["undated#0"], Events(new RecordFilter { Article = "undated" }));
        Assert.Equal("DR209", Assert.Throws<FaultException>(() => Events(new RecordFilter { Article = "none" })).Fault.Number);
    }

    [Fact]
    public void Event_ComesBackWhole()
    {
        EventEntry e = _ledger.Questions.Events(new RecordFilter { Article = "early" })[0];
        CodedEvent coded = (CodedEvent)Example.Coded(Example.Article("early")).Records[0];

        Assert.Equal((coded.Type, coded.Mode, coded.Date, coded.Place), (e.Type, e.Mode, e.Days, e.Place));
        Assert.Equal(("verbal cooperation", 2.5, "040"), (e.Quad, e.Score, e.Cameo));
        Assert.Equal(coded.Contexts.AsEnumerable(), e.Contexts);
        Assert.Equal(coded.Actors.AsEnumerable(), e.Actors);
        Assert.Equal(coded.Recipients.AsEnumerable(), e.Recipients);
        Assert.Equal(coded.Sources.AsEnumerable(), e.Sources);
        Assert.Equal("Iran held talks with the Taliban in Tehran.", e.Evidence.Sentence);
        Assert.Equal(0.812, e.Evidence.Confidence);
    }

    [Fact]
    public void OtherLayers_ComeBackWhole()
    {
        StatementEntry said = Assert.Single(_ledger.Questions.Statements(new RecordFilter()));
        QuantityEntry troops = _ledger.Questions.Quantities(new RecordFilter())[0];
        TieEntry wants = Assert.Single(_ledger.Questions.Ties(new RecordFilter { Type = "wants" }));

        Assert.Equal((Example.Zarif, Example.Taliban, SpeechMode.Direct, "We want peace"), (said.Speaker, said.Addressee, said.Mode, said.Content));
        Assert.Equal((7000, (double?)null, "person", "At least", "United States"), (troops.Low, troops.High, troops.Unit, troops.Qualifier, troops.Of));
        Assert.Equal((Example.Iran, Example.Taliban, "calm"), (wants.From, wants.To, wants.What));
        Assert.Empty(_ledger.Questions.Statements(new RecordFilter { Realis = Realis.Actual }));
        Assert.Equal(2, _ledger.Questions.Quantities(new RecordFilter { Actor = "united states" }).Length);
    }

    [Fact]
    public void Actors_BearTheirNamesAndNumbers()
    {
        ImmutableArray<ActorEntry> actors = _ledger.Questions.Actors(new RecordFilter());

        ActorEntry zarif = Assert.Single(actors, actor => actor.Name == Example.Zarif.Name);
        Assert.Equal(["Zarif"], zarif.Names);
        Assert.Equal((1, 1, 0, 1), (zarif.Events, zarif.Statements, zarif.Ties, zarif.Claims));
        Assert.Equal("Taliban", actors[0].Name);
        Assert.Equal(["Reuters"], _ledger.Questions.Actors(new RecordFilter { Type = "med" }).Select(actor => actor.Name));
        Assert.Equal([Example.Zarif.Name], _ledger.Questions.Actors(new RecordFilter { Actor = "zarif" }).Select(actor => actor.Name));
    }

    [Fact]
    public void Pairs_AreUnorderedAndTheBusiestComesFirst()
    {
        ImmutableArray<PairEntry> pairs = _ledger.Questions.Pairs(new RecordFilter());

        Assert.Equal(
            ["Iran–Taliban 4", "Iran–Mohammad Javad Zarif 1", "Mohammad Javad Zarif–Taliban 1"],
            pairs.Select(pair => $"{pair.One}–{pair.Other} {pair.Reports}"));
        Assert.Equal((2, 4, 0), (pairs[0].Articles, pairs[0].Cooperative, pairs[0].Conflictual));
        Assert.Equal(KeyValuePair.Create("CONSULT", 3), pairs[0].Types[0]);
    }

    [Fact]
    public void Disputes_SetTheSidesBesideEachOther()
    {
        DisputedFigure figure = Assert.Single(_ledger.Questions.DisputedFigures(new RecordFilter()));
        DisputedEvent denied = Assert.Single(_ledger.Questions.DisputedEvents(new RecordFilter()));

        Assert.Equal([7000, 5000], figure.Claims.Select(claim => claim.Low!.Value));
        Assert.Equal("late#1", denied.Denial.Evidence.Id);
        Assert.Equal(["early#0", "late#0"], denied.Claims.Select(claim => claim.Evidence.Id));
    }

    [Theory]
    [InlineData("talks", 3)]
    [InlineData("TALK", 3)]
    [InlineData("\"held talks on\"", 2)]
    [InlineData("talks -Tehran", 2)]
    [InlineData("talks Tehran", 1)]
    [InlineData("AND (\" OR NEAR*", 0)]
    [InlineData("tehran's", 0)]
    public void Search_TakesAnythingThatIsTyped(string words, int hits) =>
        Assert.Equal(hits, _ledger.Questions.Search(words)?.Length ?? 0);

    [Fact]
    public void Search_MarksTheWordsInTheirContext()
    {
        SearchHit hit = Assert.Single(_ledger.Questions.Search("Tehran")!.Value);

        Assert.Contains($"in {SearchHit.MarkStart}Tehran{SearchHit.MarkEnd}", hit.Excerpt, StringComparison.Ordinal);
        Assert.Null(_ledger.Questions.Search("-talks"));
    }

    [Fact]
    public void RecordLines_AreThoseOfTheRecordFormat() => Assert.Equal(
        RecordJson.Lines(Example.Coded(Example.Article("early"))), _ledger.Questions.RecordLines().Take(4));

    private static TextSpan Span(string words) => Example.Find(Words, words)!.Value;

    private IEnumerable<string> Events(RecordFilter filter) => _ledger.Questions.Events(filter).Select(e => e.Evidence.Id);
}
