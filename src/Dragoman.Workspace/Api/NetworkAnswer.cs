using System.Collections.Immutable;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of the network tells: tables of one period, and a picture of all.</summary>
/// <param name="By">The stretches of time.</param>
/// <param name="At">The one that the tables tell of: "1995-Q4"; "" for all of it.</param>
/// <param name="Most">How many actors the picture holds at most.</param>
/// <param name="Periods">The stretches in which something happened, in order.</param>
/// <param name="IsBetweenTold">Whether it was worked out who stands between others and who mediates: in a large network only when asked.</param>
/// <param name="Actors">Who deals with most others in that period, at most fifty.</param>
/// <param name="Pairs">Between whom most happened in that period, at most fifty.</param>
/// <param name="Mediations">Who is reported to mediate in that period, at most fifty.</param>
/// <param name="Names">The actors of the picture: those with most events over all periods.</param>
/// <param name="Edges">What happened between these, period by period.</param>
public sealed record NetworkAnswer(
    RelationPeriod By,
    string At,
    int Most,
    ImmutableArray<NetworkPeriod> Periods,
    bool IsBetweenTold,
    ImmutableArray<NetworkActor> Actors,
    ImmutableArray<PairPeriod> Pairs,
    ImmutableArray<Mediation> Mediations,
    ImmutableArray<string> Names,
    ImmutableArray<PairPeriod> Edges);
