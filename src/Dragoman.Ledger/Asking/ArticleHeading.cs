namespace Dragoman.Ledger.Asking;

/// <summary>An article in a list: what tells it from others.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Collection">The collection it was entered with; "" for the common one.</param>
/// <param name="Title">Its title; null for none.</param>
/// <param name="Outlet">Who published it; null when unknown.</param>
/// <param name="Published">The day published; null when unknown.</param>
/// <param name="Address">Its address; null when unknown.</param>
/// <param name="Origin">"text" where its records were read from its text; else the data that they were imported from.</param>
/// <param name="Versions">How many versions of it are kept.</param>
/// <param name="Records">How many records its current version has.</param>
public sealed record ArticleHeading(
    string Id, string Collection, string? Title, string? Outlet, DateOnly? Published, string? Address, string Origin, int Versions, int Records);
