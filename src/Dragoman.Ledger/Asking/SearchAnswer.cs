using System.Collections.Immutable;

namespace Dragoman.Ledger.Asking;

/// <summary>A page of the articles that contain words, and what all of them are like.</summary>
/// <param name="Total">How many articles there are on all pages.</param>
/// <param name="Hits">The page, the best match first.</param>
/// <param name="Outlets">How many are from each outlet, those with most first; null for articles of unknown outlet.</param>
/// <param name="Years">How many were published in each year, in order; null for those of unknown day, which come last.</param>
public sealed record SearchAnswer(
    int Total,
    ImmutableArray<SearchHit> Hits,
    ImmutableArray<(string? Outlet, int Articles)> Outlets,
    ImmutableArray<(int? Year, int Articles)> Years);
