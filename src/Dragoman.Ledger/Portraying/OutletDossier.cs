using System.Collections.Immutable;
using Dragoman.Ledger.Counting;

namespace Dragoman.Ledger.Portraying;

/// <summary>What an outlet reported.</summary>
/// <param name="Name">Its name, as articles have it.</param>
/// <param name="First">Day of its first article; null where none has a day.</param>
/// <param name="Last">Day of its last; null where none has a day.</param>
/// <param name="Count">How many articles of it there are.</param>
/// <param name="Articles">The latest of them, the latest first.</param>
/// <param name="Records">How many records of each layer they have.</param>
/// <param name="Quoted">Whom they quote or cite most often.</param>
/// <param name="Alone">How many events no other outlet reports.</param>
/// <param name="Shared">How many events other outlets report too.</param>
/// <param name="With">With which outlets it shares most events.</param>
/// <param name="Copies">Articles that others print too, or that print what others do.</param>
public sealed record OutletDossier(
    string Name,
    DateOnly? First,
    DateOnly? Last,
    int Count,
    ImmutableArray<OutletArticle> Articles,
    ImmutableArray<Tally> Records,
    ImmutableArray<Tally> Quoted,
    int Alone,
    int Shared,
    ImmutableArray<Tally> With,
    ImmutableArray<CopiedArticle> Copies);
