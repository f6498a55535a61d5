using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Telling;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Tests.Api;

/// <summary>The timeline of the samples.</summary>
public sealed class TimelineRoomTests(BriefingRoomTests.ReadSamples samples) : IClassFixture<BriefingRoomTests.ReadSamples>
{
    private static readonly PageFilter _november = new() { From = new DateOnly(1995, 11, 1), To = new DateOnly(1995, 11, 30) };

    private LedgerQuestions Questions => samples.Ledger.Questions;

    [Fact]
    public void Table_TurnedPageByPage_TellsEachEventOnceInTheOrderOfDays()
    {
        List<string> told = [];
        ListPage<TimelineMark> page;
        int number = 1;
        do
        {
            page = TimelineRoom.Table(Questions, new PageFilter { Page = number++ });
            told.AddRange(page.Rows.Select(mark => mark.Id));
        }
        while (page.HasNext);

        Assert.Equal(Questions.MergedEvents(new()).Select(e => e.Id), told);
    }

    [Fact]
    public void Marks_OfSomeDays_AreTheEventsThatMayHaveBeenThen()
    {
        ListPage<TimelineMark> marks = TimelineRoom.Marks(Questions, _november);

        Assert.NotEmpty(marks.Rows);
        Assert.False(marks.HasNext);
        Assert.All(marks.Rows, mark => Assert.True((mark.Days?.To ?? mark.Published) >= _november.From && (mark.Days?.From ?? mark.Published) <= _november.To));
    }

    [Fact]
    public void Lanes_ByActor_CountTheEventsThatNameThem()
    {
        ImmutableArray<MergedEvent> events = Questions.MergedEvents(new());
        ImmutableArray<TimelineLane> lanes = TimelineRoom.Lanes(Questions, PageFilter.None, LaneKind.Actor);

        Assert.Equal(lanes.OrderByDescending(lane => lane.Events), lanes);
        Assert.All(lanes, lane => Assert.Equal(events.Count(e => e.Actors.Concat(e.Recipients).Concat(e.AlsoNamed).Any(actor => actor.Name == lane.One)), lane.Events));
    }

    [Fact]
    public void Lanes_ByActor_StayTheSameWhicheverDaysAreShown() =>
        Assert.Equal(TimelineRoom.Lanes(Questions, PageFilter.None, LaneKind.Actor), TimelineRoom.Lanes(Questions, _november, LaneKind.Actor));

    [Fact]
    public void Lanes_OfOneActor_AreThoseItDealsWith()
    {
        string first = TimelineRoom.Lanes(Questions, PageFilter.None, LaneKind.Actor)[0].Name;

        Assert.DoesNotContain(TimelineRoom.Lanes(Questions, new PageFilter { Actor = first }, LaneKind.Actor), lane => lane.Name == first);
    }

    [Fact]
    public void Lanes_ByPair_NameBoth()
    {
        ImmutableArray<TimelineLane> lanes = TimelineRoom.Lanes(Questions, PageFilter.None, LaneKind.Pair);

        Assert.NotEmpty(lanes);
        Assert.All(lanes, lane => Assert.Equal($"{lane.One} and {lane.Other}", lane.Name));
    }

    [Fact]
    public void Lanes_ByType_AreCalledByWhatWasDone()
    {
        TimelineLane consult = Assert.Single(TimelineRoom.Lanes(Questions, PageFilter.None, LaneKind.Type), lane => lane.Type == "CONSULT");

        Assert.Equal("meeting or talks", consult.Name);
        Assert.Equal(Questions.MergedEvents(new() { Type = "CONSULT" }).Length, consult.Events);
    }

    [Theory]
    [InlineData(1995, 11, 30, DensityUnit.Day)]
    [InlineData(1996, 11, 30, DensityUnit.Week)]
    [InlineData(2005, 11, 30, DensityUnit.Month)]
    [InlineData(2095, 11, 30, DensityUnit.Year)]
    public void Density_WithoutAUnit_TakesOneThatSuitsTheSpan(int year, int month, int day, DensityUnit expected) =>
        Assert.Equal(expected, TimelineRoom.Density(Questions, _november with { To = new DateOnly(year, month, day) }, null).Unit);

    [Theory]
    [InlineData(DensityUnit.Day)]
    [InlineData(DensityUnit.Year)]
    public void Density_CountsEachEventWithADayOnce(DensityUnit unit) => Assert.Equal(
        Questions.MergedEvents(new()).Count(e => (e.Days?.From ?? e.FirstPublished) is not null),
        TimelineRoom.Density(Questions, PageFilter.None, unit).Periods.Sum(period => period.Events));
}
