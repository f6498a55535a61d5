namespace Dragoman.Ledger.Asking;

/// <summary>An article that contains the words searched for.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Title">Its title; null for none.</param>
/// <param name="Outlet">Who published it; null when unknown.</param>
/// <param name="Published">The day published; null when unknown.</param>
/// <param name="Excerpt">The words in their context, between <see cref="MarkStart"/> and <see cref="MarkEnd"/>.</param>
/// <param name="Records">How many records the article has.</param>
public sealed record SearchHit(string Article, string? Title, string? Outlet, DateOnly? Published, string Excerpt, int Records)
{
    /// <summary>Stands in <see cref="Excerpt"/> before a word that was searched for.</summary>
    public const char MarkStart = '\u0002';

    /// <summary>Stands in <see cref="Excerpt"/> after a word that was searched for.</summary>
    public const char MarkEnd = '\u0003';
}
