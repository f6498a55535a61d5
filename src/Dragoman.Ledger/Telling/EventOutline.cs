using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Telling;

/// <summary>What an event is counted and weighed by: all of a <see cref="MergedEvent"/> but its words, its place and its reports, and so quickly read.</summary>
public sealed record EventOutline
{
    /// <inheritdoc cref="MergedEvent.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="MergedEvent.Quad"/>
    public required string Quad { get; init; }

    /// <inheritdoc cref="MergedEvent.Score"/>
    public required double Score { get; init; }

    /// <summary>Names of <see cref="MergedEvent.Actors"/>.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>Names of <see cref="MergedEvent.Recipients"/>.</summary>
    public required ImmutableArray<string> Recipients { get; init; }

    /// <inheritdoc cref="MergedEvent.Days"/>
    public DayInterval? Days { get; init; }

    /// <inheritdoc cref="MergedEvent.FirstPublished"/>
    public DateOnly? FirstPublished { get; init; }

    /// <inheritdoc cref="MergedEvent.Realis"/>
    public required Realis Realis { get; init; }

    /// <inheritdoc cref="MergedEvent.Hedged"/>
    public required bool Hedged { get; init; }

    /// <inheritdoc cref="MergedEvent.Reports"/>
    public required int Reports { get; init; }

    /// <inheritdoc cref="MergedEvent.IndependentSources"/>
    public required int IndependentSources { get; init; }

    /// <summary>Whether reports exclude each other in some field.</summary>
    public required bool IsDisputed { get; init; }

    /// <summary>Kind of the segment that <see cref="MergedEvent.Best"/> stands in.</summary>
    public required string Segment { get; init; }

    /// <summary>The day on which it began, else on which it was first reported; null where neither is known.</summary>
    public DateOnly? Day => Days?.From ?? FirstPublished;

    /// <summary>The outline of an event.</summary>
    public static EventOutline Of(MergedEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return new EventOutline
        {
            Id = e.Id,
            Quad = e.Quad,
            Score = e.Score,
            Actors = [.. e.Actors.Select(actor => actor.Name)],
            Recipients = [.. e.Recipients.Select(actor => actor.Name)],
            Days = e.Days,
            FirstPublished = e.FirstPublished,
            Realis = e.Realis,
            Hedged = e.Hedged,
            Reports = e.Reports,
            IndependentSources = e.IndependentSources,
            IsDisputed = !e.Disputed.IsEmpty,
            Segment = e.Best.Segment,
        };
    }
}
