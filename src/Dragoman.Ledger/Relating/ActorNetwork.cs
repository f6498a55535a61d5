using System.Collections.Immutable;

namespace Dragoman.Ledger.Relating;

/// <summary>Who deals with whom: actors, joined where something has happened between them.</summary>
/// <param name="Nodes">The actors, those that deal with most others first.</param>
/// <param name="Edges">The pairs; the weight is the number of events, the sign that of the mean score.</param>
/// <param name="Mediations">Who mediates between whom.</param>
public sealed record ActorNetwork(ImmutableArray<NetworkNode> Nodes, ImmutableArray<PairPeriod> Edges, ImmutableArray<Mediation> Mediations);
