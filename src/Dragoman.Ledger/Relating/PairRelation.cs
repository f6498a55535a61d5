using System.Collections.Immutable;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Relating;

/// <summary>All that lies between two actors.</summary>
/// <param name="One">The one asked for first.</param>
/// <param name="Other">The other.</param>
/// <param name="Total">All of it together.</param>
/// <param name="Periods">The same by periods, in order; empty where it was asked for as a whole.</param>
/// <param name="Meetings">Meetings and talks that have happened, the latest first.</param>
/// <param name="Ties">Ties between them other than wishes, the most often reported first.</param>
/// <param name="Wishes">What one wants of the other, on either side.</param>
public sealed record PairRelation(
    string One,
    string Other,
    PairPeriod Total,
    ImmutableArray<PairPeriod> Periods,
    ImmutableArray<MergedEvent> Meetings,
    ImmutableArray<StandingTie> Ties,
    ImmutableArray<StandingTie> Wishes);
