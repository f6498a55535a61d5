using System.Collections.Immutable;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Api;

/// <summary>Sums up the periods of pairs.</summary>
internal static class PairSums
{
    /// <summary>Each pair once, with all of its periods together, in the order in which pairs first appear.</summary>
    internal static ImmutableArray<PairPeriod> Of(ImmutableArray<PairPeriod> periods) =>
        [.. periods.GroupBy(period => (period.One, period.Other)).Select(pair => pair.Aggregate(Together) with { Period = "" })];

    private static PairPeriod Together(PairPeriod one, PairPeriod other) => one with
    {
        VerbalCooperation = one.VerbalCooperation + other.VerbalCooperation,
        MaterialCooperation = one.MaterialCooperation + other.MaterialCooperation,
        VerbalConflict = one.VerbalConflict + other.VerbalConflict,
        MaterialConflict = one.MaterialConflict + other.MaterialConflict,
        Meetings = one.Meetings + other.Meetings,
        Corroborated = one.Corroborated + other.Corroborated,
        Sources = one.Sources + other.Sources,
        ScoreSum = one.ScoreSum + other.ScoreSum,
        Planned = one.Planned + other.Planned,
        Denied = one.Denied + other.Denied,
        Possible = one.Possible + other.Possible,
        First = new[] { one.First, other.First }.Min(),
        Last = new[] { one.Last, other.Last }.Max(),
    };
}
