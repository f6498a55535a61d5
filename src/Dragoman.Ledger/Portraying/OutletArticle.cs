namespace Dragoman.Ledger.Portraying;

/// <summary>An article of an outlet.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; null for none.</param>
/// <param name="Published">The day; null where unknown.</param>
/// <param name="Records">How many records were found in it.</param>
public sealed record OutletArticle(string Id, string? Title, DateOnly? Published, int Records);
