using System.Collections.Immutable;

namespace Dragoman.Reading;

/// <summary>What the user says about the articles, and how much a reader bears.</summary>
public sealed record ReadingOptions
{
    /// <summary>The day on which all articles were published, whatever they say themselves; null (the default) to ask them.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Days by article id (see <see cref="Dating.DaysFile"/>); stronger than <see cref="Published"/>. Empty by default.</summary>
    public ImmutableSortedDictionary<string, DateOnly> Days { get; init; } =
        ImmutableSortedDictionary<string, DateOnly>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>What the path "-" reads, as JSON Lines; null (the default) where there is no standard input. Not closed.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>The largest file or record that is read, in bytes; 20 MiB by default. JSON Lines files as a whole have no limit.</summary>
    public int MaximumBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>How deep the tags of a page may stand in each other; 1,000 by default. Real pages stay below 100.</summary>
    public int MaximumNesting { get; init; } = 1000;
}
