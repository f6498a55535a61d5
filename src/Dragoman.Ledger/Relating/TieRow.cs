namespace Dragoman.Ledger.Relating;

/// <summary>A tie as the ledger sums it up.</summary>
/// <param name="Tie">Its number.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="From">Entity of the one who has it; null where the text does not tell.</param>
/// <param name="To">Entity of the other side; null for none.</param>
/// <param name="Reports">How many reports state it.</param>
/// <param name="First">Day of publication of the first that does; null where unknown.</param>
/// <param name="Last">Day of publication of the last that does; null where one is unknown.</param>
/// <param name="Ended">Day of publication of the first report after that which says that it is no more; null for none.</param>
internal sealed record TieRow(long Tie, string Kind, long? From, long? To, int Reports, DateOnly? First, DateOnly? Last, DateOnly? Ended);
