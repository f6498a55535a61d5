using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Tests.Api;

/// <summary>The map and the figures of the samples.</summary>
public sealed class PlacesAndFiguresTests(BriefingRoomTests.ReadSamples samples) : IClassFixture<BriefingRoomTests.ReadSamples>
{
    private LedgerQuestions Questions => samples.Ledger.Questions;

    [Fact]
    public void Map_ListAndPicture_TellTheSamePlaces()
    {
        ListPage<EventPlace> drawn = MapRoom.Drawn(Questions, PageFilter.None);
        ListPage<EventPlace> listed = MapRoom.Table(Questions, PageFilter.None);

        Assert.NotEmpty(drawn.Rows);
        Assert.Equal(drawn.Rows.Take(listed.Rows.Length), listed.Rows);
        Assert.Equal(Questions.MergedEvents(new()).Count(e => e.Place is not null), drawn.Rows.Sum(place => place.Events));
    }

    [Fact]
    public void Map_OfSomeDays_CountsTheEventsOfThese()
    {
        PageFilter november = new() { From = new DateOnly(1995, 11, 1), To = new DateOnly(1995, 11, 30) };

        Assert.Equal(
            Questions.MergedEvents(november.Records()).Count(e => e.Place is not null),
            MapRoom.Drawn(Questions, november).Rows.Sum(place => place.Events));
    }

    [Fact]
    public void Figures_TellDisputedSeriesFirst_ThenThoseOfMostFigures()
    {
        FiguresAnswer told = FiguresRoom.Answer(Questions, PageFilter.None);
        (bool, int)[] order = [.. told.Rows.Select(series => (series.Series.IsDisputed, series.Series.Points.Length))];

        Assert.Null(told.Since);
        Assert.True(told.Rows[0].Series.IsDisputed);
        Assert.Equal(order.OrderByDescending(one => one), order);
    }

    [Fact]
    public void Figures_TurnedPageByPage_TellEachSeriesOnce()
    {
        List<FigureSeries> told = [];
        FiguresAnswer page;
        int number = 1;
        do
        {
            page = FiguresRoom.Answer(Questions, new PageFilter { Page = number++ });
            told.AddRange(page.Rows.Select(shown => shown.Series));
        }
        while (page.HasNext);

        Assert.Equal(Questions.Series(new()).Length, told.Count);
        Assert.Equal(told.Count, told.Select(series => (series.Kind, series.Unit, series.Of, series.Place)).Distinct().Count());
    }

    [Fact]
    public void Figures_OfAKind_AreOfThat() =>
        Assert.All(FiguresRoom.Answer(Questions, new PageFilter { Kind = "territory_share" }).Rows, series => Assert.Equal("territory_share", series.Series.Kind));

    [Fact]
    public void Figures_OfNoKind_AreAFault() =>
        Assert.Equal("DR362", Assert.Throws<FaultException>(() => FiguresRoom.Answer(Questions, new PageFilter { Kind = "territory" })).Fault.Number);
}
