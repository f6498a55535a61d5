using System.Collections.Immutable;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Portraying;

/// <summary>What is known of a place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="First">Day of the first event there; null where none has a day.</param>
/// <param name="Last">Day of the last; null where none has a day.</param>
/// <param name="Count">How many events were there, planned and denied ones included; of a state, in all of it.</param>
/// <param name="Events">The latest of them, the latest first.</param>
/// <param name="Types">How many there were of each type that has happened, the most frequent first.</param>
/// <param name="Actors">Who takes part most often.</param>
/// <param name="Controls">Who is said to hold it.</param>
public sealed record PlaceDossier(
    string Name,
    DateOnly? First,
    DateOnly? Last,
    int Count,
    ImmutableArray<MergedEvent> Events,
    ImmutableArray<Tally> Types,
    ImmutableArray<Tally> Actors,
    ImmutableArray<StandingTie> Controls);
