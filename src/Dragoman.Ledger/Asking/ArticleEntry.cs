using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Asking;

/// <summary>An article as the ledger holds it: its current version with all records.</summary>
public sealed record ArticleEntry
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The collection it was entered with; "" for the common one.</summary>
    public required string Collection { get; init; }

    /// <summary>Its title; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address; null when unknown.</summary>
    public string? Address { get; init; }

    /// <summary>The day published and how it is known; null when unknown.</summary>
    public PublishedDay? Published { get; init; }

    /// <summary>"text" where its records were read from its text; else the data that they were imported from, and then there is no text.</summary>
    public required string Origin { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Its segments; spans in UTF-16.</summary>
    public required ImmutableArray<Segment> Segments { get; init; }

    /// <summary>All versions, oldest first.</summary>
    public required ImmutableArray<VersionEntry> Versions { get; init; }

    /// <summary>Its records in order.</summary>
    public required ImmutableArray<MarkedRecord> Records { get; init; }
}
