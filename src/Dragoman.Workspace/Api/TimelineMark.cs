using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Api;

/// <summary>An event as the timeline draws it: when, between whom, how it stands, in whose words.</summary>
public sealed record TimelineMark
{
    /// <summary>The event's id.</summary>
    public required string Id { get; init; }

    /// <summary>The days on which it may have been; null where no report tells.</summary>
    public DayInterval? Days { get; init; }

    /// <summary>Day of the first report; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The days, or when it was reported, in words.</summary>
    public required string When { get; init; }

    /// <summary>Quad class.</summary>
    public required string Quad { get; init; }

    /// <summary>PLOVER's type.</summary>
    public required string Type { get; init; }

    /// <summary>What was done, in words.</summary>
    public required string Act { get; init; }

    /// <summary>Whether it has happened.</summary>
    public required Realis Realis { get; init; }

    /// <summary>Whether it is told with reserve.</summary>
    public required bool Hedged { get; init; }

    /// <summary>"planned", "denied, reportedly"; "" for a plain fact.</summary>
    public required string Standing { get; init; }

    /// <summary>"Iran, Russia → Taliban".</summary>
    public required string Between { get; init; }

    /// <summary>Names of all who take part.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>Where; null where no report tells.</summary>
    public string? Place { get; init; }

    /// <summary>The sentence that tells it best.</summary>
    public required Evidence Best { get; init; }

    /// <summary>Who says so there, outermost first; empty for the outlet itself.</summary>
    public required ImmutableArray<CodedActor> BestSources { get; init; }

    /// <summary>The same in words: "according to Reuters"; "" for the outlet itself.</summary>
    public string Sources => EventWords.Sources(BestSources);

    /// <summary>How many reports there are of it.</summary>
    public required int Reports { get; init; }

    /// <summary>How many independent sources these come from.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>Fields in which the reports exclude each other.</summary>
    public required ImmutableArray<string> Disputed { get; init; }

    internal static TimelineMark Of(MergedEvent e) => new()
    {
        Id = e.Id,
        Days = e.Days,
        Published = e.FirstPublished,
        When = EventWords.OneLine(EventWords.Days(e.Days, e.FirstPublished)),
        Quad = e.Quad,
        Type = e.Type,
        Act = EventWords.Act(e.Type, e.Mode),
        Realis = e.Realis,
        Hedged = e.Hedged,
        Standing = EventWords.Standing(e.Realis, e.Hedged, e.BestSources.Length > 0),
        Between = EventWords.Between(e.Actors, e.Recipients),
        Actors = [.. e.Actors.Concat(e.Recipients).Select(actor => actor.Name).Distinct(StringComparer.Ordinal)],
        Place = e.Place?.Name,
        Best = e.Best,
        BestSources = e.BestSources,
        Reports = e.Reports,
        IndependentSources = e.IndependentSources,
        Disputed = e.Disputed,
    };
}
