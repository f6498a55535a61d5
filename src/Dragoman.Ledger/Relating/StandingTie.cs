using System.Collections.Immutable;
using Dragoman.Ledger.Asking;

namespace Dragoman.Ledger.Relating;

/// <summary>A tie, with all reports of it taken together: who first stated it, who last, and whether someone says that it is no more.</summary>
/// <param name="Kind">role, part_of, controls, supports, opposes, cooperates, leverage or wants.</param>
/// <param name="From">The person of a role; who controls, supports, wants; null where the text does not tell.</param>
/// <param name="To">The other side; null for none.</param>
/// <param name="Title">The office of a role, as first stated; else null.</param>
/// <param name="What">What is wanted, as first stated; else null.</param>
/// <param name="First">The first report that states it.</param>
/// <param name="Last">The last report that states it.</param>
/// <param name="Reports">How many reports state it.</param>
/// <param name="Articles">How many articles these stand in.</param>
/// <param name="Claimants">On whose word they rest: those they cite in the end, else the outlets, else the articles; sorted.</param>
/// <param name="Ended">The first report, published after <paramref name="Last"/>, that it does not hold or that the office is a former one; null for none.</param>
public sealed record StandingTie(
    string Kind,
    string? From,
    string? To,
    string? Title,
    string? What,
    TieEntry First,
    TieEntry Last,
    int Reports,
    int Articles,
    ImmutableArray<string> Claimants,
    TieEntry? Ended);
