using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Tests.Presenting;

public sealed class FigureChartTests
{
    [Fact]
    public void Of_Bounds_StandWhereTheirNumbersStand()
    {
        FigureChart chart = Drawn(Figure("a", "1995-09-01", 40, 60), Figure("b", "1995-10-01", 20, null), Figure("c", "1995-11-01", null, 80));
        (double? Low, double? High)[] bounds = [.. chart.Figures.Select(figure => (figure.Low, figure.High))];

        Assert.True(bounds[0].Low > bounds[0].High); // heights are counted from the top
        Assert.Null(bounds[1].High);
        Assert.Null(bounds[2].Low);
        Assert.True(chart.Figures[1].Y > chart.Figures[0].Y && chart.Figures[0].Y > chart.Figures[2].Y);
    }

    [Fact]
    public void Of_Days_StandInOrderFromLeftToRight()
    {
        FigureChart chart = Drawn(Figure("a", "1995-09-01", 40, 40), Figure("b", "1995-10-01", 41, 41), Figure("c", "1995-11-01", 42, 42));

        Assert.Equal(chart.Figures.Select(figure => figure.X).Order(), chart.Figures.Select(figure => figure.X));
        Assert.All(chart.Figures, figure => Assert.InRange(figure.X, FigureChart.Left, FigureChart.Right));
    }

    [Fact]
    public void Of_FiguresThatWouldStandUponEachOther_StandSideBySide()
    {
        FigureChart chart = Drawn(Figure("a", "1995-09-01", 40, 40), Figure("b", "1995-09-01", 40, 40), Figure("c", "1995-09-01", 40, 40));

        Assert.Equal(3, chart.Figures.Select(figure => figure.X).Distinct().Count());
    }

    [Fact]
    public void Of_AFigureWithoutADay_StandsInTheStripBesideTheDays()
    {
        FigureChart chart = Drawn(Figure("a", "1995-09-01", 40, 40), Figure("b", "1995-11-01", 41, 41), Figure("c", null, 50, 50));

        Assert.True(chart.HasUndated);
        Assert.Equal(FigureChart.Undated, chart.Figures[2].X);
        Assert.True(chart.Figures[1].X < FigureChart.Undated - 20);
    }

    [Theory]
    [InlineData(200, 500, false)]
    [InlineData(200, 370_000, true)]
    [InlineData(0, 370_000, false)] // nought has no power of ten
    public void Of_NumbersFarApart_StandByPowersOfTen(double least, double most, bool expected) =>
        Assert.Equal(expected, Drawn(Figure("a", "1995-09-01", least, least), Figure("b", "1995-10-01", most, most)).IsByPowers);

    [Fact]
    public void Of_Claimants_AreTheInnermostSource_ElseTheOutlet_ElseTheArticle()
    {
        FigureChart chart = Drawn(
            Figure("a", "1995-09-01", 40, 40, sources: ["diplomats", "Serbia"]), Figure("b", "1995-10-01", 41, 41, outlet: "Danube Daily"), Figure("c", "1995-11-01", 42, 42), Figure("d", "1995-11-02", 43, 43, sources: ["Serbia"]));

        Assert.Equal(["Serbia", "Danube Daily", "c"], chart.Claimants);
        Assert.Equal([0, 1, 2, 0], chart.Figures.Select(figure => figure.Claimant));
    }

    [Fact]
    public void Of_FiguresThatExcludeEachOther_AreJoinedOnce()
    {
        FigureChart chart = Drawn(Figure("a", "1995-09-01", 40, 40, against: ["b#1"]), Figure("b", "1995-09-01", 70, 70, against: ["a#1"]));

        Assert.Equal([(0, 1)], chart.Disputes);
    }

    [Fact]
    public void Of_WhatIsBetterRead_IsNull()
    {
        Assert.Null(FigureChart.Of(Series(Figure("a", "1995-09-01", 40, 40))));
        Assert.Null(FigureChart.Of(Series(Figure("a", null, 40, 40), Figure("b", null, 50, 50))));
    }

    [Theory]
    [InlineData("about", true)]
    [InlineData("roughly", true)]
    [InlineData("at least", false)]
    [InlineData("", false)]
    public void IsRough_FollowsTheQualifier(string qualifier, bool expected) =>
        Assert.Equal(expected, Drawn(Figure("a", "1995-09-01", 40, 40, qualifier: qualifier), Figure("b", "1995-10-01", 50, 50)).Figures[0].IsRough);

    [Theory]
    [InlineData("1995-11-20", "1995-11-22", "20 Nov", "21 Nov", "22 Nov")]
    [InlineData("1995-01-05", "1995-12-20", "Apr 1995", "Jul 1995", "Oct 1995")]
    [InlineData("2014-01-01", "2023-05-04", "2014", "2016", "2018", "2020", "2022")]
    public void Days_AreNamedAsFinelyAsTheSpanIsLong(string first, string last, params string[] expected) =>
        Assert.Equal(expected, Drawn(Figure("a", first, 40, 40), Figure("b", last, 50, 50)).Days.Select(tick => tick.Name));

    [Theory]
    [InlineData(0, 80, "0", "20", "40", "60", "80", "100")]
    [InlineData(200, 370_000, "100", "1,000", "10,000", "100,000", "1 m")]
    [InlineData(49, 51, "46", "48", "50", "52")]
    public void Values_AreRoundNumbersThatHoldAll(double least, double most, params string[] expected) =>
        Assert.Equal(expected, Drawn(Figure("a", "1995-09-01", least, least), Figure("b", "1995-10-01", most, most)).Values.Select(tick => tick.Name));

    private static FigureChart Drawn(params ImmutableArray<FigurePoint> points)
    {
        FigureChart? chart = FigureChart.Of(Series(points));
        Assert.NotNull(chart);
        return chart;
    }

    private static FigureSeries Series(params ImmutableArray<FigurePoint> points) => new("territory_share", "percent", "Bosnia and Herzegovina", null, points);

    private static FigurePoint Figure(
        string article, string? published, double? low, double? high, string qualifier = "", string? outlet = null, string[]? sources = null, string[]? against = null)
    {
        Evidence evidence = new()
        {
            Id = $"{article}#1",
            Article = article,
            Outlet = outlet,
            Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", null),
            Start = 0,
            End = 1,
            Words = "x",
            Sentence = "x",
            WordsInSentence = new TextSpan(0, 1),
            Segment = "body",
            Origin = "text",
            Standing = "machine",
            Rule = "test",
            Confidence = 0.5,
        };
        ImmutableArray<CodedActor> cited = [.. (sources ?? []).Select(name => new CodedActor(name, "", "UNK"))];
        return new FigurePoint(
            new QuantityEntry(evidence, "territory_share", low, high, "percent", qualifier, "Bosnia", null, Realis.Actual, false, cited), [evidence.Id], 1, null, [.. against ?? []]);
    }
}
