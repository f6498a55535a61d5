using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Portraying;

/// <summary>What is known of an actor. Of long lists the latest or most frequent stand here.</summary>
public sealed record ActorDossier
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Names under which articles call it, the most used first.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>ISO 3166-1 alpha-3, IGO, NGO or MNC; several where articles differ; empty where unknown.</summary>
    public required ImmutableArray<string> Countries { get; init; }

    /// <summary>PLOVER's sectors under which it appears, sorted.</summary>
    public required ImmutableArray<string> Sectors { get; init; }

    /// <summary>How its events are counted: those that name it, or, of a state or body, also those of all who act for it.</summary>
    public required PairLevel Level { get; init; }

    /// <summary>Day of the first event in which it takes part; null where none has a day.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Day of the last event that has happened or been announced; null where none has a day.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Events with others, planned and denied ones included.</summary>
    public required int Events { get; init; }

    /// <summary>Offices that it holds or held, each with when it was stated.</summary>
    public required ImmutableArray<StandingTie> Posts { get; init; }

    /// <summary>Those with whom most has happened.</summary>
    public required ImmutableArray<PairPeriod> Partners { get; init; }

    /// <summary>Meetings and talks, the latest first.</summary>
    public required ImmutableArray<MergedEvent> Meetings { get; init; }

    /// <summary>What it said, the latest first.</summary>
    public required ImmutableArray<StatementEntry> SaidBy { get; init; }

    /// <summary>What was said to it, the latest first.</summary>
    public required ImmutableArray<StatementEntry> SaidTo { get; init; }

    /// <summary>What it wants, and of whom.</summary>
    public required ImmutableArray<StandingTie> Wants { get; init; }

    /// <summary>What is wanted of it.</summary>
    public required ImmutableArray<StandingTie> WantedOfIt { get; init; }

    /// <summary>Its other ties.</summary>
    public required ImmutableArray<StandingTie> Ties { get; init; }

    /// <summary>Figures that measure it or that it claims.</summary>
    public required ImmutableArray<FigureSeries> Figures { get; init; }

    /// <summary>Its promises, concessions and threats, the latest first; its wishes stand apart.</summary>
    public required ImmutableArray<OpenItem> OpenItems { get; init; }
}
