using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Telling;

/// <summary>What happened, as one or many reports tell it.</summary>
public sealed record MergedEvent
{
    /// <summary>Its id; follows from the report of it that was published first, and changes when an earlier one is entered.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER's type, as most reports have it.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER's mode; "" for none.</summary>
    public required string Mode { get; init; }

    /// <summary>Quad class: verbal or material, cooperation or conflict.</summary>
    public required string Quad { get; init; }

    /// <summary>PLOVER's score, −10 (conflict) to +10 (cooperation).</summary>
    public required double Score { get; init; }

    /// <summary>The nearest CAMEO code.</summary>
    public required string Cameo { get; init; }

    /// <summary>PLOVER's contexts of all reports, sorted.</summary>
    public required ImmutableArray<string> Contexts { get; init; }

    /// <summary>Who does it, as most reports have it.</summary>
    public required ImmutableArray<CodedActor> Actors { get; init; }

    /// <summary>To whom, as most reports have it.</summary>
    public required ImmutableArray<CodedActor> Recipients { get; init; }

    /// <summary>Others whom some reports name: Zarif, where most say Iran.</summary>
    public required ImmutableArray<CodedActor> AlsoNamed { get; init; }

    /// <summary>When, as those reports have it that tell it most finely; null where none tells.</summary>
    public DayInterval? Days { get; init; }

    /// <summary>Where, as those reports have it that tell it most finely; null where none tells.</summary>
    public CodedPlace? Place { get; init; }

    /// <summary>Where it stands: actual once a report says that it has happened, else negated, else future, else hypothetical.</summary>
    public required Realis Realis { get; init; }

    /// <summary>Whether every report that says so tells it with reserve.</summary>
    public required bool Hedged { get; init; }

    /// <summary>How many reports there are of it.</summary>
    public required int Reports { get; init; }

    /// <summary>How many articles these stand in.</summary>
    public required int Articles { get; init; }

    /// <summary>How many independent sources these come from: copies are one, and so are a paper that cites Reuters and Reuters.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>Day of the first article; null where no article has a day.</summary>
    public DateOnly? FirstPublished { get; init; }

    /// <summary>Day of the last article; null where no article has a day.</summary>
    public DateOnly? LastPublished { get; init; }

    /// <summary>Address of the first article on the web; null where it has none.</summary>
    public string? Address { get; init; }

    /// <summary>How it stood as time went: planned, then held, then denied; one step each time that the reports say something new.</summary>
    public required ImmutableArray<RealisStep> Course { get; init; }

    /// <summary>Fields in which reports exclude each other: actors, days, mode, place, realis; sorted.</summary>
    public required ImmutableArray<string> Disputed { get; init; }

    /// <summary>The words that tell it best.</summary>
    public required Evidence Best { get; init; }

    /// <summary>Who says so in <see cref="Best"/>, outermost first; empty for the outlet itself.</summary>
    public required ImmutableArray<CodedActor> BestSources { get; init; }

    /// <summary>Ids of the reports, in order of publication.</summary>
    public required ImmutableArray<string> ReportIds { get; init; }
}
