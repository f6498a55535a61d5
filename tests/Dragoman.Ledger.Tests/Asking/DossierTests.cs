using Dragoman.Language.Annotation;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Portraying;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

public sealed class DossierTests : IDisposable
{
    private readonly Story _story = new();

    public DossierTests()
    {
        _story.Ledger.Enter(Example.Coded(Example.Article("visit") with { Outlet = "Reuters" }));
        _story.Tell("meeting", "2021-08-16", "Meeting of Zarif in Kabul.", "CONSULT", [Example.Zarif], [Example.Taliban], "2021-08-15", e => e with
        {
            Place = new CodedPlace("Kabul", null, null, null, "AFG", PlacePrecision.City),
        });
        _story.Tell("accord", "2021-08-20", "Agreed to send wheat.", "AGREE", [Example.Iran], [Example.Taliban], "2021-08-19");
        _story.Tie("post", "2021-08-21", "Minister he is.", "role", Example.Zarif, Example.Iran, tie => tie with { Title = "foreign minister" });
        _story.Tie("hold", "2021-08-22", "Hold the city they do.", "controls", Example.Taliban, new CodedActor("Kabul", "AFG", "UNK"));
    }

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Actor_AState_IsShownWithAllWhoActForIt()
    {
        ActorDossier iran = _story.Ledger.Questions.Dossier("iran");

        Assert.Equal(("Iran", PairLevel.Bodies, 3), (iran.Name, iran.Level, iran.Events));
        Assert.Equal((Example.Day("2021-07-07"), Example.Day("2021-08-19")), (iran.First!.Value, iran.Last!.Value));
        Assert.Equal(["meeting#0", "visit#0"], iran.Meetings.Select(meeting => meeting.ReportIds[0]));
        Assert.Equal(("Iran", "Taliban", 3), (iran.Partners[0].One, iran.Partners[0].Other, iran.Partners[0].Events));
        Assert.Equal("calm", Assert.Single(iran.Wants).What);
        Assert.Equal("AGREE", iran.OpenItems[0].Kind);
        Assert.Equal(["IRN"], iran.Countries);
    }

    [Fact]
    public void Actor_APerson_HasItsOwnPostsNamesStatementsAndMeetings()
    {
        ActorDossier zarif = _story.Ledger.Questions.Dossier("Zarif");

        Assert.Equal((Example.Zarif.Name, PairLevel.Named), (zarif.Name, zarif.Level));
        Assert.Equal(["Zarif"], zarif.Names);
        Assert.Equal("foreign minister", Assert.Single(zarif.Posts).Title);
        Assert.Equal("We want peace", Assert.Single(zarif.SaidBy).Content);
        Assert.Equal(["meeting#0"], zarif.Meetings.Select(meeting => meeting.ReportIds[0]));
        Assert.Equal("We want peace", Assert.Single(_story.Ledger.Questions.Dossier("Taliban").SaidTo).Content);
        Assert.Equal("calm", Assert.Single(_story.Ledger.Questions.Dossier("Taliban").WantedOfIt).What);
    }

    [Fact]
    public void Actor_MeasuredByFigures_ShowsThem() => Assert.Equal("troops", Assert.Single(FiguresOf("United States")).Kind);

    [Fact]
    public void Actor_AsOfADay_KnowsNothingThatCameLater()
    {
        LedgerQuestions then = _story.Ledger.Questions.AsOf(Example.Day("2021-08-15"));

        ActorDossier iran = then.Dossier("Iran");
        Assert.Equal((1, Example.Day("2021-07-07")), (iran.Events, iran.Last!.Value));
        Assert.Empty(iran.OpenItems.Where(item => item.Kind == "AGREE"));
        Assert.Empty(then.Dossier("Zarif").Posts);
        Assert.Equal("DR260", Assert.Throws<FaultException>(() => then.Dossier("Kabul")).Fault.Number);
        Assert.Equal("DR260", Assert.Throws<FaultException>(() => _story.Ledger.Questions.Dossier("Nobody")).Fault.Number);
    }

    [Fact]
    public void Pair_HasYearsEventsStatementsAndOpenItems()
    {
        PairDossier pair = _story.Ledger.Questions.PairDossier("Iran", "Taliban");

        Assert.Equal(["2021 3"], pair.Relation.Periods.Select(period => $"{period.Period} {period.Events}"));
        Assert.Equal(["accord#0", "meeting#0", "visit#0"], pair.Events.Select(e => e.ReportIds[0]));
        Assert.Equal("We want peace", Assert.Single(pair.Statements).Content);
        Assert.Equal(["AGREE"], pair.OpenItems.Select(item => item.Kind));
        Assert.Equal("calm", Assert.Single(pair.Relation.Wishes).What);
    }

    [Fact]
    public void Place_HasItsEventsAndWhoHoldsIt()
    {
        PlaceDossier kabul = _story.Ledger.Questions.PlaceDossier("kabul");

        Assert.Equal(("Kabul", 1), (kabul.Name, kabul.Count));
        Assert.Equal("Taliban", Assert.Single(kabul.Controls).From);
        Assert.Equal([new Tally("CONSULT", 1)], kabul.Types);
        Assert.Equal(1, _story.Ledger.Questions.PlaceDossier("Afghanistan").Count);
        Assert.Equal("DR261", Assert.Throws<FaultException>(() => _story.Ledger.Questions.PlaceDossier("Atlantis")).Fault.Number);
        Assert.Equal("DR261", Assert.Throws<FaultException>(() => _story.Ledger.Questions.AsOf(Example.Day("2021-08-15")).PlaceDossier("Kabul")).Fault.Number);
    }

    [Fact]
    public void Outlet_HasArticlesWhomItQuotedAndWhatOthersReportToo()
    {
        _story.Ledger.Enter(Example.Coded(Example.Article("copy", published: "2021-07-10") with { Outlet = "Tolo News" }));

        OutletDossier reuters = _story.Ledger.Questions.OutletDossier("reuters");

        Assert.Equal(("Reuters", 1, 0, 1), (reuters.Name, reuters.Count, reuters.Alone, reuters.Shared));
        Assert.Equal(["event 1", "quantity 1", "statement 1", "tie 1"], reuters.Records.Select(tally => $"{tally.Name} {tally.Count}").Order(StringComparer.Ordinal));
        Assert.Equal(new Tally(Example.Zarif.Name, 2), reuters.Quoted[0]);
        Assert.Equal([new Tally("Tolo News", 1)], reuters.With);
        Assert.Equal((1, 0), (_story.Ledger.Questions.AsOf(Example.Day("2021-07-09")).OutletDossier("Reuters").Alone, _story.Ledger.Questions.AsOf(Example.Day("2021-07-09")).OutletDossier("Reuters").Shared));
        Assert.Equal("DR262", Assert.Throws<FaultException>(() => _story.Ledger.Questions.OutletDossier("Pravda")).Fault.Number);
    }

    private System.Collections.Immutable.ImmutableArray<FigureSeries> FiguresOf(string name)
    {
        _story.Tell("usa", "2021-08-23", "Talks in Doha.", "CONSULT", [Story.Usa], [Example.Taliban]);
        return _story.Ledger.Questions.Dossier(name).Figures;
    }
}
