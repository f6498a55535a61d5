using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Merging;

/// <summary>Which reports are one event, and what the event tells of them.</summary>
public sealed class EventTests : IDisposable
{
    private const string Story =
        "The foreign minister of Iran met a delegation of the Taliban in Tehran on Wednesday. The visitors said that the border would stay open "
        + "for trade and that nobody who crosses it would be harmed. Diplomats in the capital called the tone of the conversation businesslike. "
        + "The two sides spoke for three hours about water rights, refugees and the security of consulates. A second round is to follow within "
        + "a month, although neither date nor place was named. Observers pointed out that earlier rounds had ended without any paper.";

    private static readonly CodedActor _ghani = new("Ashraf Ghani", "AFG", "GOV");
    private static readonly CodedActor _russia = new("Russia", "RUS", "GOV");

    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;

    public EventTests() => _ledger = LedgerFile.Open(_folder.PathOf("events.ledger"));

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void MinisterHereAndStateThere_IsOneMeeting()
    {
        Report("a", "2021-07-08", Talks(Example.Zarif, Example.Taliban) with { Date = On("2021-07-07") });
        Report("b", "2021-07-09", Talks(Example.Iran, Example.Taliban) with { Date = On("2021-07-07") });

        MergedEvent only = Assert.Single(Events());
        Assert.Equal((2, 2, 2), (only.Reports, only.Articles, only.IndependentSources));
        Assert.Equal(["Mohammad Javad Zarif", "Taliban"], only.Actors.Select(actor => actor.Name));
        Assert.Equal(["Iran"], only.AlsoNamed.Select(actor => actor.Name));
    }

    [Fact]
    public void MeetingsOnOtherDays_StayTwo_HoweverManyUndatedReportsResembleBoth()
    {
        Report("winter", "2019-01-02", Talks(Example.Iran, Example.Taliban) with { Date = On("2018-12-30"), Place = Town("Tehran", "IRN") });
        Report("summer", "2021-07-09", Talks(Example.Iran, Example.Taliban) with { Date = On("2021-07-07"), Place = Town("Tehran", "IRN") });
        for (int i = 0; i < 5; i++)
        {
            Report($"undated {i}", "2021-07-09", Talks(Example.Iran, Example.Taliban) with { Place = Town("Tehran", "IRN") });
        }

        Assert.Equal([1, 6], Events().Select(e => e.Reports));
    }

    [Fact]
    public void SameDayInOtherTowns_StayTwo()
    {
        Report("a", "2021-07-09", Talks(_russia, Example.Taliban) with { Date = On("2021-07-08"), Place = Town("Moscow", "RUS") });
        Report("b", "2021-07-09", Talks(_russia, Example.Taliban) with { Date = On("2021-07-08"), Place = Town("Doha", "QAT") });

        Assert.Equal(2, Events().Length);
    }

    [Fact]
    public void OtherPeopleOfOneState_StayTwo()
    {
        CodedActor rouhani = new("Hassan Rouhani", "IRN", "GOV");
        Report("a", "2021-07-09", Talks(Example.Zarif, _ghani) with { Date = On("2021-07-08") });
        Report("b", "2021-07-09", Talks(rouhani, Example.Taliban) with { Date = On("2021-07-08") });

        Assert.Equal(2, Events().Length);
    }

    [Fact]
    public void PlannedThenHeldThenDenied_IsOneEventWithItsCourse()
    {
        CodedEvent talks = Talks(Example.Iran, Example.Taliban) with { Date = On("2021-07-07"), Place = Town("Tehran", "IRN") };
        Report("planned", "2021-07-02", talks with { Realis = Realis.Future });
        Report("held", "2021-07-09", talks);
        Report("denied", "2021-07-10", talks with { Realis = Realis.Negated, Sources = [_ghani] });

        EventDetail detail = _ledger.Questions.Event("held#0");
        Assert.Equal([Realis.Future, Realis.Actual, Realis.Negated], detail.Course.Select(step => step.Realis));
        Assert.Equal(Realis.Actual, detail.Event.Realis);
        Assert.Equal(["realis"], detail.Event.Disputed);
        Assert.True(detail.Disputes[0] is { Field: "realis", Excludes: true, Versions.Length: 3 });
        Assert.Equal(new Claimant("Ashraf Ghani", 1), Assert.Single(detail.Claimants));
        Assert.Equal((Example.Day("2021-07-02"), Example.Day("2021-07-10")), (detail.Event.FirstPublished, detail.Event.LastPublished));
    }

    [Fact]
    public void AsOf_BeforeItWasHeld_IsPlannedOnly()
    {
        CodedEvent talks = Talks(Example.Iran, Example.Taliban) with { Date = On("2021-07-07") };
        Report("planned", "2021-07-02", talks with { Realis = Realis.Future });
        Report("held", "2021-07-09", talks);

        MergedEvent then = Assert.Single(_ledger.Questions.AsOf(Example.Day("2021-07-08")).MergedEvents(new RecordFilter()));
        Assert.Equal((Realis.Future, 1), (then.Realis, then.Reports));
        Assert.Equal(["planned#0"], _ledger.Questions.AsOf(Example.Day("2021-07-08")).Event("planned#0").Reports.Select(report => report.Evidence.Id));
        Assert.Equal("DR213", Assert.Throws<FaultException>(() => _ledger.Questions.AsOf(Example.Day("2021-07-01")).Event("planned#0")).Fault.Number);
    }

    [Theory]
    [InlineData("cut", 1)]
    [InlineData("with another first paragraph", 1)]
    [InlineData("in capitals", 1)]
    [InlineData("quoting one sentence", 2)]
    [InlineData("of its own", 2)]
    public void CopiesOfAStory_AreOneSource(string copy, int sources)
    {
        string text = copy switch
        {
            "cut" => Story[..(Story.Length / 2)],
            "with another first paragraph" => "Our correspondent has this from the news agencies, which report on what happened this week. " + Story[85..],
            "in capitals" => Story.ToUpperInvariant(),
            "quoting one sentence" => "In the words of one agency, the two sides spoke for three hours about water rights, refugees and the security of consulates. Our own "
                + "sources had expected less, since the guests came without their chief negotiator and left before the evening meal was served in the garden.",
            _ => "Guests from Kabul were seen in the capital, where Iran's chief diplomat had them shown to the hall of mirrors before the talking began at noon "
                + "and went on until the carpets were rolled up. What came of it nobody would say, neither at the gate nor on the telephone the next morning.",
        };
        Report("story", "2021-07-08", Talks(Example.Iran, Example.Taliban) with { Date = On("2021-07-07") }, Story, "Agency");
        Report("copy", "2021-07-09", Talks(Example.Iran, Example.Taliban) with { Date = On("2021-07-07") }, text, "Paper");

        Assert.Equal(sources, Assert.Single(Events()).IndependentSources);
        Assert.Equal(sources, _ledger.Questions.Event("copy#0").Sources.Length);
    }

    [Fact]
    public void PaperThatCitesReutersAndReuters_AreOneSource()
    {
        CodedEvent talks = Talks(Example.Iran, Example.Taliban) with { Date = On("2021-07-07") };
        Report("wire", "2021-07-08", talks, outlet: "Reuters");
        Report("paper", "2021-07-08", talks with { Sources = [Example.Reuters, Example.Zarif] }, outlet: "The Paper");
        Report("other", "2021-07-08", talks, outlet: "The Other");

        EventDetail detail = _ledger.Questions.Event("wire#0");
        Assert.Equal((3, 3, 2), (detail.Event.Reports, detail.Event.Articles, detail.Event.IndependentSources));
        Assert.Contains(detail.Sources, source => source is { Name: "Reuters", Reports.Length: 2, Why.Length: > 0 });
    }

    [Fact]
    public void Reasons_SayWhatWasComparedAndAddUp()
    {
        Report("a", "2021-07-08", Talks(Example.Zarif, Example.Taliban) with { Date = On("2021-07-07") });
        Report("b", "2021-07-09", Talks(Example.Iran, Example.Taliban) with { Date = On("2021-07-07") });

        ReportJoin join = Assert.Single(_ledger.Questions.Event("a#0").Joins);
        Assert.Equal(("b#0", "a#0"), (join.Report, join.With));
        Assert.Contains(join.Reasons, reason => reason.What == "same parties");
        Assert.Contains(join.Reasons, reason => reason.What == "same days");
        Assert.Equal(join.Points, join.Reasons.Sum(reason => reason.Points), 6);
    }

    private ImmutableArray<MergedEvent> Events() => _ledger.Questions.MergedEvents(new RecordFilter());

    private void Report(string id, string published, CodedEvent report, string? text = null, string? outlet = null)
    {
        Article article = Example.Article(id, text ?? $"They held talks, says {id}.", published) with { Outlet = outlet };
        _ledger.Enter(Example.With(article, report with { Span = new TextSpan(0, 4) }));
    }

    private static CodedEvent Talks(params ImmutableArray<CodedActor> actors) =>
        Example.Event(new TextSpan(0, 4), "CONSULT") with { Actors = actors, Recipients = [] };

    private static DayInterval On(string day) => new(Example.Day(day), Example.Day(day), DayPrecision.Day);

    private static CodedPlace Town(string name, string country) => new(name, null, null, null, country, PlacePrecision.City);
}
