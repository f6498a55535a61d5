using System.Collections.Immutable;

namespace Dragoman.Language.Annotation;

/// <summary>One piece of reporting as read: its text, and what is known about where it comes from.</summary>
public sealed record Article
{
    /// <summary>Name of the article within its collection: a file's name without extension, or the record's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The text that every offset counts in, UTF-16.</summary>
    public required string Text { get; init; }

    /// <summary>The stretches of <see cref="Text"/>, in order, without overlap. White space between them belongs to none.</summary>
    public required ImmutableArray<Segment> Segments { get; init; }

    /// <summary>The title; null when the article names none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it ("Reuters"); null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address on the web; null when unknown.</summary>
    public string? Address { get; init; }

    /// <summary>ISO 639-1 code of the language that the text shows or the source declares; null when neither tells.</summary>
    public string? Language { get; init; }

    /// <summary>The day published; null when unknown, and then relative dates stay unresolved.</summary>
    public PublishedDay? Published { get; init; }

    /// <summary>Fields of the source that have no place above, kept as read: name to JSON text.</summary>
    public ImmutableSortedDictionary<string, string> OtherFields { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);
}
