using Dragoman.Evaluation.Scoring;

namespace Dragoman.Evaluation.Tests.Scoring;

public sealed class RecordScoreTests
{
    private static readonly ScoredRecord _talks = Records.Event("CONSULT", 0, 5, [Records.Norway, Records.Chile]) with
    {
        Date = Records.Days("2021-03-01", "2021-03-04"),
        Place = "Oslo",
        Sources = [Records.Norway],
    };

    [Fact]
    public void Of_CountsFoundMissedAndExtra_OfArticlesWithGoldOnly()
    {
        ScoredRecord missed = Records.Event("AID", 50, 55, [Records.Norway], Records.Chile);
        ScoredRecord extra = Records.Event("ASSAULT", 50, 55, [Records.Norway], Records.Chile);

        RecordScore score = RecordScore.Of([_talks, missed], [_talks, extra, extra with { Start = 70, End = 75 }, extra with { Article = "b" }]);

        Assert.Equal("P 0.333  R 0.500  F1 0.400   gold 2  coded 3", score.Found(RecordLayer.Event).ToString());
        Assert.Same(missed, Assert.Single(score.Missed));
        Assert.Equal(2, score.Extra.Count);
        Assert.All(score.Fields.Values, field => Assert.Equal(1, field.Share));
    }

    [Fact]
    public void Of_CountsWhoToWhom_WhereThePartiesAgreeByThreeQuarters()
    {
        ScoredRecord gold = Records.Event("ASSAULT", 0, 5, [Records.Norway], Records.Chile);
        ScoredRecord halfAnActor = gold with { Actors = [Records.Norway, Records.Fishers] };
        ScoredRecord noRecipient = gold with { Recipients = [] };

        Assert.Equal(1, RecordScore.Of([gold], [halfAnActor]).WhoToWhom.Both);
        Assert.Equal(0, RecordScore.Of([gold], [noRecipient]).WhoToWhom.Both);
    }

    [Fact]
    public void Of_CountsUnreal_OnlyWhereBothSayThatItDidNotHappenInTheSameWay()
    {
        ScoredRecord planned = _talks with { Realis = "future" };
        ScoredRecord denied = _talks with { Start = 100, End = 105, Realis = "negated" };

        RecordScore score = RecordScore.Of([planned, denied], [planned, denied with { Realis = "actual" }]);

        Assert.Equal("P 1.000  R 0.500  F1 0.667   gold 2  coded 1", score.Unreal.ToString());
    }

    [Theory]
    [InlineData("2021-03-01", "2021-03-02", true)] // Two of four days.
    [InlineData("2021-03-01", "2021-03-01", false)]
    [InlineData("2021-03-03", "2021-03-06", false)] // Two of six.
    public void Of_TakesDaysForRight_WhereHalfOfThemAreShared(string from, string to, bool isRight)
    {
        RecordScore score = RecordScore.Of([_talks], [_talks with { Date = Records.Days(from, to) }]);

        Assert.Equal(isRight ? 1 : 0, score.Fields["event.date"].Share);
    }

    [Fact]
    public void Of_MeasuresDayAndPlace_OnlyWhereOneOfTheTwoTellsThem()
    {
        ScoredRecord bare = _talks with { Date = null, Place = "" };

        Assert.DoesNotContain("event.date", RecordScore.Of([bare], [bare]).Fields.Keys);
        Assert.DoesNotContain("event.place", RecordScore.Of([bare], [bare]).Fields.Keys);
        Assert.Equal(0, RecordScore.Of([bare], [_talks]).Fields["event.date"].Share);
        Assert.Equal(0, RecordScore.Of([_talks], [bare]).Fields["event.place"].Share);
    }

    [Fact]
    public void Of_TakesSourcesForRight_OnlyWhereNoneIsMissingOrTooMuch()
    {
        ScoredRecord both = _talks with { Sources = [Records.Norway, Records.Chile] };

        Assert.Equal(0, RecordScore.Of([_talks], [both]).Fields["event.sources"].Share);
        Assert.Equal(0, RecordScore.Of([both], [_talks]).Fields["event.sources"].Share);
        Assert.Equal(1, RecordScore.Of([both], [both]).Fields["event.sources"].Share);
    }

    [Fact]
    public void Of_ComparesTheBoundsOfQuantities_OpenEndsIncluded()
    {
        ScoredRecord atLeast = Records.Quantity(0, 5, 100, null);

        Assert.Equal(1, RecordScore.Of([atLeast], [atLeast]).Fields["quantity.value"].Share);
        Assert.Equal(0, RecordScore.Of([atLeast], [atLeast with { High = 100 }]).Fields["quantity.value"].Share);
    }
}
