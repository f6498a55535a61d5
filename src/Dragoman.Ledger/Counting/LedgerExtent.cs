namespace Dragoman.Ledger.Counting;

/// <summary>What a ledger reaches over.</summary>
/// <param name="FirstDay">Day on which its first event began; null where none has a day.</param>
/// <param name="LastDay">Day on which its last event began, planned ones included; null where none has a day.</param>
/// <param name="FirstPublished">Day of its first article; null where none has a day.</param>
/// <param name="LastPublished">Day of its last article; null where none has a day.</param>
/// <param name="Articles">How many articles it has.</param>
/// <param name="Outlets">How many outlets these are from.</param>
/// <param name="Records">How many records stand in them.</param>
public sealed record LedgerExtent(
    DateOnly? FirstDay, DateOnly? LastDay, DateOnly? FirstPublished, DateOnly? LastPublished, int Articles, int Outlets, int Records);
