using System.Collections.Immutable;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of the network tells of one period, or of all of it.</summary>
/// <param name="By">The stretches of time.</param>
/// <param name="At">The one that the tables tell of: "1995-Q4"; "" for all of it.</param>
/// <param name="Most">How many actors the picture holds at most.</param>
/// <param name="Periods">The stretches in which something happened, in order.</param>
/// <param name="IsBetweenTold">Whether it was worked out who stands between others and who mediates: in a large network only when asked.</param>
/// <param name="Actors">Who deals with most others in that period, at most fifty.</param>
/// <param name="Pairs">Between whom most happened in that period, at most fifty.</param>
/// <param name="Mediations">Who is reported to mediate in that period, at most fifty.</param>
public record NetworkTables(
    RelationPeriod By,
    string At,
    int Most,
    ImmutableArray<NetworkPeriod> Periods,
    bool IsBetweenTold,
    ImmutableArray<NetworkActor> Actors,
    ImmutableArray<PairPeriod> Pairs,
    ImmutableArray<Mediation> Mediations);
