using System.Collections.Immutable;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Api;

/// <summary>What the network's twin tells: the tables of one period, and a picture of all.</summary>
public sealed record NetworkAnswer : NetworkTables
{
    /// <summary>Adds a picture to tables.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="names">As <see cref="Names"/>.</param>
    /// <param name="edges">As <see cref="Edges"/>.</param>
    internal NetworkAnswer(NetworkTables tables, ImmutableArray<string> names, ImmutableArray<PairPeriod> edges)
        : base(tables) => (Names, Edges) = (names, edges);

    /// <summary>The actors of the picture: those with most events over all periods.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>What happened between these, period by period.</summary>
    public ImmutableArray<PairPeriod> Edges { get; }
}
