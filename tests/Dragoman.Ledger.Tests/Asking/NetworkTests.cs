using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

public sealed class NetworkTests : IDisposable
{
    private static readonly RecordFilter _bodies = new() { Level = PairLevel.Bodies };

    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Network_HasDegreesWeightsBrokerageAndComponents()
    {
        _story.Tell("a", "2021-07-01", "Talks in Tehran.", "CONSULT", [Example.Iran], [Example.Taliban], "2021-07-01");
        _story.Tell("b", "2021-07-02", "Talks in Doha.", "CONSULT", [Story.Usa], [Example.Taliban], "2021-07-02");
        _story.Tell("c", "2021-07-09", "Shelling near Kabul.", "ASSAULT", [Story.Usa], [Example.Taliban], "2021-07-09");
        _story.Tell("d", "2021-07-05", "Talks in Beijing.", "CONSULT", [Story.China], [Story.Pakistan], "2021-07-05");
        _story.Tell("e", "2021-07-06", "Talks are planned.", "CONSULT", [Story.China], [Example.Iran], "2021-09-01", e => e with { Realis = Realis.Future });

        ActorNetwork network = _story.Ledger.Questions.Network(_bodies);

        Assert.Equal(
            ["Taliban 2 3 1 1", "United States 1 2 0 1", "Iran 1 1 0 1", "China 1 1 0 2", "Pakistan 1 1 0 2"],
            network.Nodes.OrderBy(node => node.Component).ThenByDescending(node => node.Events)
                .Select(node => FormattableString.Invariant($"{node.Name} {node.Degree} {node.Events} {node.Brokerage * 6:0} {node.Component}")));
        Assert.Equal(["Taliban–United States -6.5", "China–Pakistan 2.5", "Iran–Taliban 2.5"], network.Edges.Select(edge => FormattableString.Invariant($"{edge.One}–{edge.Other} {edge.ScoreSum}")));
    }

    [Fact]
    public void Network_AroundAnActor_IsOfThoseItDealsWith()
    {
        _story.Tell("a", "2021-07-01", "Talks in Tehran.", "CONSULT", [Example.Iran], [Example.Taliban], "2021-07-01");
        _story.Tell("b", "2021-07-02", "Talks in Doha.", "CONSULT", [Story.Usa], [Example.Taliban], "2021-07-02");
        _story.Tell("c", "2021-07-03", "Talks in Vienna.", "CONSULT", [Story.Usa], [Example.Iran], "2021-07-03");
        _story.Tell("d", "2021-07-05", "Talks in Beijing.", "CONSULT", [Story.China], [Story.Usa], "2021-07-05");

        ActorNetwork network = _story.Ledger.Questions.Network(_bodies with { Actor = "Taliban" });

        Assert.Equal(["Iran", "Taliban", "United States"], network.Nodes.Select(node => node.Name).Order(StringComparer.Ordinal));
        Assert.Equal(3, network.Edges.Length);
    }

    [Fact]
    public void Mediations_TellBetweenWhom()
    {
        _story.Tell("a", "2021-07-01", "Mediation by Qatar.", "CONSULT", [Story.Pakistan], [Example.Taliban, Story.Usa], "2021-07-01", e => e with { Mode = "third-party" });
        _story.Tie("b", "2021-07-02", "Mediates it does.", "cooperates", Story.China, Example.Iran);
        _story.Tie("c", "2021-07-02", "Cooperates it does.", "cooperates", Story.China, Story.Usa);

        ImmutableArray<Mediation> mediations = _story.Ledger.Questions.Network(_bodies).Mediations;

        Assert.Equal(["China: Iran–", "Pakistan: Taliban–United States"], mediations.Select(one => $"{one.Mediator}: {one.One}–{one.Other}").Order(StringComparer.Ordinal));
        Assert.Empty(_story.Ledger.Questions.AsOf(Example.Day("2021-06-30")).Network(_bodies).Mediations);
    }

    [Theory]
    [InlineData("Pakistan helped mediate between Americans and the Taliban.", "mediate")]
    [InlineData("The United States and the Taliban held talks brokered by Pakistan.", "talks")]
    public void Mediator_AmongSeveralActors_IsToldByTheWords(string text, string words)
    {
        _story.Enter("a", "2021-07-01", text, Example.Event(Example.Find(text, words)!.Value, "CONSULT") with
        {
            Mode = "third-party",
            Actors = [Story.Usa, Example.Taliban, Story.Pakistan],
            Recipients = [],
        });

        Mediation mediation = Assert.Single(_story.Ledger.Questions.Network(_bodies).Mediations);

        Assert.Equal(("Pakistan", "Taliban", "United States"), (mediation.Mediator, mediation.One, mediation.Other));
    }

    [Theory]
    // Source: the definition; in a line of five the middle lies on 4 of 6 pairs of others, its neighbours on 3; in a ring of four each on half of one of 3.
    [InlineData("0-1 1-2 2-3 3-4", "0 0.5 0.6667 0.5 0")]
    [InlineData("0-1 1-2 2-3 3-0", "0.1667 0.1667 0.1667 0.1667")]
    [InlineData("0-1 0-2 0-3", "1 0 0 0")]
    [InlineData("0-1", "0 0")]
    public void Betweenness_IsTheShareOfShortestWays(string edges, string expected)
    {
        (int, int)[] pairs = [.. edges.Split(' ').Select(edge => (edge[0] - '0', edge[2] - '0'))];
        int[][] neighbours =
        [
            .. Enumerable.Range(0, pairs.Max(pair => Math.Max(pair.Item1, pair.Item2)) + 1)
                .Select(node => pairs.Where(pair => pair.Item1 == node).Select(pair => pair.Item2).Concat(pairs.Where(pair => pair.Item2 == node).Select(pair => pair.Item1)).ToArray()),
        ];

        Assert.Equal(expected, string.Join(' ', Betweenness.Of(neighbours).Select(value => FormattableString.Invariant($"{Math.Round(value, 4)}"))));
    }
}
