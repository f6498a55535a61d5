namespace Dragoman.Ledger.Entering;

/// <summary>One version of an article as the ledger holds it, or is about to.</summary>
internal sealed record StoredVersion
{
    internal required string Doc { get; init; }

    internal required string Text { get; init; }

    internal string? Title { get; init; }

    internal string? Outlet { get; init; }

    internal string? Address { get; init; }

    internal string? Language { get; init; }

    /// <summary>ISO day.</summary>
    internal string? Published { get; init; }

    /// <summary>A <see cref="Dragoman.Language.Annotation.DaySource"/> in lower case.</summary>
    internal string? PublishedHow { get; init; }

    /// <summary>JSON object.</summary>
    internal required string OtherFields { get; init; }
}
