using System.Collections.Immutable;

namespace Dragoman.Reading.Records;

/// <summary>What a JSON record says of an article.</summary>
internal sealed record RecordFields
{
    /// <summary>Its id; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>Its title; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Its text, or its page where <see cref="IsPage"/>.</summary>
    public required string Content { get; init; }

    /// <summary>Whether the content is HTML.</summary>
    public required bool IsPage { get; init; }

    /// <summary>The day published; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The year published, where that is all that the record gives.</summary>
    public int? PublishedYear { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address.</summary>
    public string? Address { get; init; }

    /// <summary>Its language as declared.</summary>
    public string? Language { get; init; }

    /// <summary>All other fields: name to JSON text.</summary>
    public required ImmutableSortedDictionary<string, string> Others { get; init; }
}
