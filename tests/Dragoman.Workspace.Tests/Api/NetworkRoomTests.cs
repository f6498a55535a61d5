using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Tests.Api;

/// <summary>The network of the samples.</summary>
public sealed class NetworkRoomTests(BriefingRoomTests.ReadSamples samples) : IClassFixture<BriefingRoomTests.ReadSamples>
{
    private LedgerQuestions Questions => samples.Ledger.Questions;

    [Fact]
    public void Answer_Periods_CountWhatTheirEdgesCount()
    {
        NetworkAnswer told = Answer(PageFilter.None, by: "month", most: "240");

        Assert.True(told.Periods.Length > 1);
        Assert.All(told.Periods, period => Assert.Equal(period.Events, told.Edges.Where(edge => edge.Period == period.Name).Sum(edge => edge.Events)));
    }

    [Theory]
    [InlineData("month", "1995-11", 1995, 11, 1, 1995, 11, 30)]
    [InlineData("quarter", "1995-Q4", 1995, 10, 1, 1995, 12, 31)]
    [InlineData("year", "1995", 1995, 1, 1, 1995, 12, 31)]
    public void Answer_OfAPeriod_KnowsItsDays(string by, string at, int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        NetworkAnswer told = Answer(PageFilter.None, by, at);
        NetworkPeriod period = Assert.Single(told.Periods, one => one.Name == told.At);

        Assert.Equal((new DateOnly(year, month, day), new DateOnly(lastYear, lastMonth, lastDay)), (period.From, period.To));
        Assert.All(told.Pairs, pair => Assert.True(pair.First <= period.To));
    }

    [Fact]
    public void Answer_Names_AreThoseWithMostEvents_AndEdgesLieBetweenThem()
    {
        NetworkAnswer all = Answer(PageFilter.None, most: "240");
        NetworkAnswer few = Answer(PageFilter.None, most: "30");

        Assert.True(all.Names.Length > few.Names.Length);
        Assert.Equal(all.Names.Take(30), few.Names);
        Assert.All(few.Edges, edge => Assert.True(few.Names.Contains(edge.One) && few.Names.Contains(edge.Other)));
    }

    [Fact]
    public void Answer_OfAPeriod_LeavesThePictureAsItIs()
    {
        NetworkAnswer all = Answer(PageFilter.None, by: "month");
        NetworkAnswer one = Answer(PageFilter.None, by: "month", at: all.Periods[^1].Name);

        Assert.Equal(all.Names, one.Names);
        Assert.Equal(all.Edges, one.Edges);
        Assert.NotEqual(all.Pairs.Sum(pair => pair.Events), one.Pairs.Sum(pair => pair.Events));
    }

    [Fact]
    public void Answer_AroundAnActor_HoldsThoseItDealsWithAndWhatLiesBetweenThem()
    {
        NetworkAnswer around = Answer(new PageFilter { Actor = "Croatia" });
        HashSet<string> partners = [.. Questions.Relations(new() { Actor = "Croatia" }).Where(pair => pair.Events > 0).SelectMany(pair => new[] { pair.One, pair.Other })];

        Assert.All(around.Names, name => Assert.Contains(name, partners));
        Assert.Contains(around.Edges, edge => edge.One != "Croatia" && edge.Other != "Croatia");
    }

    [Fact]
    public void Answer_WithoutAPeriod_TellsWhatTheLedgersNetworkTells()
    {
        ActorNetwork network = Questions.Network(new());
        NetworkAnswer told = Answer(PageFilter.None);

        Assert.True(told.IsBetweenTold);
        Assert.Equal(
            network.Nodes.Take(PageFilter.PageSize).Select(node => new NetworkActor(node.Name, node.Degree, node.Events, node.Cooperative, node.Conflictual, node.Brokerage)),
            told.Actors);
        Assert.Equal(network.Edges.Take(PageFilter.PageSize), told.Pairs);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Croatia")]
    public void Answer_OfAPeriod_HasThePairsOfItsEdges(string? actor)
    {
        NetworkAnswer all = Answer(new PageFilter { Actor = actor }, by: "month", most: "240");

        Assert.All(all.Periods, period => Assert.Equal(
            all.Edges.Where(edge => edge.Period == period.Name).Select(edge => (edge.One, edge.Other, edge.Events)).Order().Take(PageFilter.PageSize),
            Answer(new PageFilter { Actor = actor }, by: "month", at: period.Name).Pairs.Select(pair => (pair.One, pair.Other, pair.Events)).Order()));
    }

    [Theory]
    [InlineData("month", "1912-10", null, "DR370")]
    [InlineData("month", "1995", null, "DR370")]
    [InlineData("decade", null, null, "DR362")]
    [InlineData(null, null, "61", "DR362")]
    public void Answer_OfWhatIsNotThere_IsAFault(string? by, string? at, string? most, string number) =>
        Assert.Equal(number, Assert.Throws<FaultException>(() => Answer(PageFilter.None, by, at, most)).Fault.Number);

    private NetworkAnswer Answer(PageFilter filter, string? by = null, string? at = null, string? most = null) => NetworkRoom.Answer(Questions, filter, new NetworkView { By = by, At = at, Most = most });
}
