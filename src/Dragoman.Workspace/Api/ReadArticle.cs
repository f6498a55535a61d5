using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Api;

/// <summary>An article as a person reads it: the text as published, what was found in it, and how it changed.</summary>
public sealed record ReadArticle
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The collection it was entered with; "" for the common one.</summary>
    public required string Collection { get; init; }

    /// <summary>Its title; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address as the article gives it; null when unknown.</summary>
    public string? Address { get; init; }

    /// <summary>The day published and how it is known; null when unknown.</summary>
    public PublishedDay? Published { get; init; }

    /// <summary>"text" where its records were read from its text; else the data that they were imported from.</summary>
    public required string Origin { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Its segments in order.</summary>
    public required ImmutableArray<ReadSegment> Segments { get; init; }

    /// <summary>Its records in order.</summary>
    public required ImmutableArray<ReadRecord> Records { get; init; }

    /// <summary>Its versions, oldest first.</summary>
    public required ImmutableArray<ReadVersion> Versions { get; init; }
}
