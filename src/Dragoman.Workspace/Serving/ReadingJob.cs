using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Serving;

/// <summary>The reading of what was sent at once, as it stands.</summary>
public sealed record ReadingJob
{
    /// <summary>Its number, in the order in which readings were asked for; forgotten when the workspace ends.</summary>
    public required string Id { get; init; }

    /// <summary>How far it is.</summary>
    public required ReadingState State { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset Asked { get; init; }

    /// <summary>When it ended; null before that.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>How many files were sent.</summary>
    public required int Files { get; init; }

    /// <summary>How many articles, faults and files left out these hold; null before they are looked into.</summary>
    public int? Total { get; init; }

    /// <summary>What has become of each, in order, as far as it has come.</summary>
    public ImmutableArray<ReadOne> Articles { get; init; } = [];

    /// <summary>Why it could not go on; null where it could.</summary>
    public Fault? Failure { get; init; }

    /// <summary>Whether it has come to its end.</summary>
    public bool HasEnded => State is ReadingState.Done or ReadingState.Failed;
}
