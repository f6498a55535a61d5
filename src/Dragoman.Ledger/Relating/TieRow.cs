namespace Dragoman.Ledger.Relating;

/// <summary>A tie as the ledger sums it up.</summary>
/// <param name="Tie">Its number.</param>
/// <param name="Reports">How many reports state it.</param>
/// <param name="First">Day of publication of the first that does; null where unknown.</param>
/// <param name="Last">Day of publication of the last that does; null where one is unknown.</param>
/// <param name="Ended">Day of publication of the first report after that which says that it is no more; null for none.</param>
internal sealed record TieRow(long Tie, int Reports, DateOnly? First, DateOnly? Last, DateOnly? Ended);
