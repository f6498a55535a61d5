using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

public sealed class SeriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;

    public SeriesTests() => _ledger = LedgerFile.Open(_folder.PathOf("test.ledger"));

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Series_PutsTheFiguresOfOneThingInOrderOfTheDayTheyHold()
    {
        Enter("b", "2021-07-09", "At most 3,000 U.S. troops stay.", ("At most 3,000 U.S. troops", null, 3000, "U.S. troops", null));
        Enter("a", "2021-08-16", "Around 7,000 American soldiers were there in 2019.", ("7,000 American soldiers", 7000, 7000, "American soldiers", "2019-01-02"));
        Enter("c", "2021-08-20", "650 of them are left.", ("650", 650, 650, "United States", null));

        FigureSeries series = Assert.Single(_ledger.Questions.Series(new RecordFilter()));

        Assert.Equal(("troops", "person", "United States", null), (series.Kind, series.Unit, series.Of, series.Place));
        Assert.Equal(["a#0", "b#0", "c#0"], series.Points.Select(point => point.Figure.Evidence.Id));
        Assert.Equal([Example.Day("2019-01-02"), Example.Day("2021-07-09"), Example.Day("2021-08-20")], series.Points.Select(point => point.Day!.Value));
    }

    [Fact]
    public void Series_KeepsWhatHasNoNameApartByPlace()
    {
        EnterAt("a", "Forty people died in Oslo.", "Oslo");
        EnterAt("b", "Fifty people died in Rome.", "Rome");

        Assert.Equal(["Oslo", "Rome"], _ledger.Questions.Series(new RecordFilter()).Select(series => series.Place));
    }

    [Fact]
    public void Point_TakesTellingsOfOneClaimantAndOfCopiesTogether()
    {
        const string Story = "At least 5,000 troops left. " + Long;
        Enter("wire", "2021-07-09", Story, ("At least 5,000 troops", 5000, null, "United States", null));
        Enter("copy", "2021-07-29", $"From our desk. {Story}", ("At least 5,000 troops", 5000, null, "United States", null));
        Enter("other", "2021-07-10", "Five thousand troops left, the paper found.", ("Five thousand troops", 5000, null, "United States", null));

        FigureSeries series = Assert.Single(_ledger.Questions.Series(new RecordFilter()));

        Assert.Equal(["wire#0 copy#0", "other#0"], series.Points.Select(point => string.Join(' ', point.Reports)));
        Assert.Equal([2, 1], series.Points.Select(point => point.Articles));
    }

    [Theory]
    [InlineData(7000, 7000, 5000, 5000, true)]
    [InlineData(7000, null, 8000, 8000, false)] // "at least 7,000" and 8,000 can both be right
    [InlineData(null, 3000, 5000, null, true)]
    public void Points_DisagreeWhereTheirBoundsExcludeEachOther(int? low, int? high, int? otherLow, int? otherHigh, bool disagree)
    {
        Enter("a", "2021-07-09", "Some troops left.", ("Some troops", low, high, "United States", null));
        Enter("b", "2021-07-12", "Some troops left.", ("Some troops", otherLow, otherHigh, "United States", null));

        FigureSeries series = Assert.Single(_ledger.Questions.Series(new RecordFilter()));

        Assert.Equal(disagree, series.IsDisputed);
        Assert.Equal(disagree ? ["b#0", "a#0"] : ["", ""], series.Points.OrderBy(point => point.Figure.Evidence.Id, StringComparer.Ordinal).Select(point => string.Join(' ', point.DisagreesWith)));
    }

    [Fact]
    public void Points_OfOneSentence_DoNotDisagree()
    {
        Enter("a", "2021-07-09", "51 troops go and 49 stay.", ("51 troops", 51, 51, "United States", null), ("49", 49, 49, "United States", null));

        Assert.False(Assert.Single(_ledger.Questions.Series(new RecordFilter())).IsDisputed);
    }

    [Fact]
    public void Series_AsOfADay_KnowsNothingThatCameLater()
    {
        Enter("a", "2021-07-09", "7,000 troops stay.", ("7,000 troops", 7000, 7000, "U.S. troops", null));
        Enter("b", "2021-07-12", "5,000 troops stay.", ("5,000 troops", 5000, 5000, "U.S. troops", null));
        Enter("undated", null, "1,000 troops stay.", ("1,000 troops", 1000, 1000, "U.S. troops", null));

        FigureSeries then = Assert.Single(_ledger.Questions.AsOf(Example.Day("2021-07-11")).Series(new RecordFilter { Actor = "United States" }));

        Assert.Equal(["a#0"], then.Points.Select(point => point.Figure.Evidence.Id));
        Assert.False(then.IsDisputed);
        Assert.Equal(3, Assert.Single(_ledger.Questions.Series(new RecordFilter { Actor = "United States" })).Points.Length);
    }

    [Theory]
    [InlineData(2, new[] { "b#0", "c#0" })]
    [InlineData(3, new[] { "b#0", "a#0", "c#0" })]
    [InlineData(4, new[] { "b#0", "a#0", "c#0", "undated#0" })]
    [InlineData(null, new[] { "b#0", "a#0", "c#0", "undated#0" })]
    public void Series_OfAnActorWithALimit_AreOfItsLatestFigures(int? limit, string[] expected)
    {
        Enter("a", "2021-07-09", "7,000 troops stay.", ("7,000 troops", 7000, 7000, "U.S. troops", "2021-07-02"));
        Enter("b", "2021-07-05", "5,000 troops stay.", ("5,000 troops", 5000, 5000, "American soldiers", "2021-07-03"));
        Enter("c", "2021-07-12", "4,000 troops stay.", ("4,000 troops", 4000, 4000, "United States", null));
        Enter("undated", null, "1,000 troops stay.", ("1,000 troops", 1000, 1000, "U.S. troops", null));
        Enter("other", "2021-07-13", "600 troops stay.", ("600 troops", 600, 600, "Iran", null));

        FigureSeries series = Assert.Single(_ledger.Questions.Series(new RecordFilter { Actor = "United States", Limit = limit }));

        Assert.Equal(expected.Order(StringComparer.Ordinal), series.Points.Select(point => point.Figure.Evidence.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("U.S. troops", "troops", "United States")]
    [InlineData("american soldiers", "troops", "United States")]
    [InlineData("soldiers", "troops", "")]
    [InlineData("as many as one million afghans", "refugees", "afghan")]
    [InlineData("U.S. citizens", "people", "United States citizen")]
    [InlineData("American citizen", "people", "United States citizen")]
    [InlineData("the Afghan National Security Forces", "troops", "Afghan National Security")]
    [InlineData("Afghanistan", "territory_share", "Afghanistan")]
    [InlineData("chinese engineers", "casualties", "China engineer")]
    [InlineData("men", "casualties", "man")]
    public void Thing_IsTheSameInOtherWords(string measured, string kind, string expected) =>
        Assert.Equal(expected, MeasuredThing.Of(measured, kind).Name);

    private const string Long =
        "The last convoys crossed the northern border before dawn while engineers dismantled the radar station that had watched over the "
        + "valley for two decades. Farmers along the road counted empty lorries and wondered who would now pay for the bridge. In the "
        + "capital ministers argued about the airport, whose runway lights had failed twice during the night, and about the wages of clerks.";

    private void Enter(string id, string? published, string text, params (string Words, double? Low, double? High, string Of, string? AsOf)[] figures) =>
        _ledger.Enter(Example.With(
            Example.Article(id, text, published),
            [
                .. figures.Select(figure => Example.Troops(Example.Find(text, figure.Words)!.Value, figure.Low, figure.High) with
                {
                    Of = figure.Of,
                    AsOf = figure.AsOf is { } day ? new DayInterval(Example.Day(day), Example.Day(day), DayPrecision.Day) : null,
                }),
            ]));

    private void EnterAt(string id, string text, string place) => _ledger.Enter(Example.With(
        Example.Article(id, text),
        Example.Troops(Example.Find(text, "people")!.Value, 40, 40) with { Kind = "casualties", Of = "people" },
        Example.Event(Example.Find(text, "died")!.Value, "ASSAULT") with { Place = new CodedPlace(place, null, null, null, "", PlacePrecision.City) }));
}
