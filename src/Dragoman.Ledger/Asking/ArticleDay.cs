namespace Dragoman.Ledger.Asking;

/// <summary>How much was published on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Outlets">How many outlets these are from; those of unknown outlet are none.</param>
public sealed record ArticleDay(DateOnly Day, int Articles, int Outlets);
