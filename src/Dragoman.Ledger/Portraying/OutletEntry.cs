namespace Dragoman.Ledger.Portraying;

/// <summary>An outlet and how much of it the ledger holds.</summary>
/// <param name="Name">Its name, as articles have it; null for those that tell none.</param>
/// <param name="Origin">"text" where articles of it were read; else the data that they were imported from.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Records">How many records these have.</param>
/// <param name="First">Day of the first; null where none has a day.</param>
/// <param name="Last">Day of the last; null where none has a day.</param>
public sealed record OutletEntry(string? Name, string Origin, int Articles, int Records, DateOnly? First, DateOnly? Last);
