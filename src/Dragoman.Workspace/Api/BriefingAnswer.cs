using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Portraying;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Api;

/// <summary>The period at a glance.</summary>
public sealed record BriefingAnswer
{
    /// <summary>What the whole ledger reaches over.</summary>
    public required LedgerExtent Extent { get; init; }

    /// <summary>First day told of: of the earliest event told where there are more, else that of the filter; null where nothing has a day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day told of, as <see cref="From"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether there are more events than are told of: then the latest are.</summary>
    public required bool IsCut { get; init; }

    /// <summary>How many events are told of.</summary>
    public required int Events { get; init; }

    /// <summary>How many of them no text dates; they stand last.</summary>
    public required int Undated { get; init; }

    /// <summary>How many reports tell of them.</summary>
    public required int Reports { get; init; }

    /// <summary>How many of them two or more independent sources tell.</summary>
    public required int Corroborated { get; init; }

    /// <summary>Events by days, or by longer stretches where the period is long; stretches without any are left out, and so are the few events that lie far before all others.</summary>
    public required ImmutableArray<DensityPeriod> Density { get; init; }

    /// <summary>What weighs most of what has happened, by day, the latest day first; of each day what most independent sources tell.</summary>
    public required ImmutableArray<BriefedDay> Happened { get; init; }

    /// <summary>What reports tell differently or deny, what most sources tell first.</summary>
    public required ImmutableArray<MergedEvent> Disputed { get; init; }

    /// <summary>Figures for the same thing that exclude each other.</summary>
    public required ImmutableArray<FigureSeries> DisputedFigures { get; init; }

    /// <summary>What is planned or announced, the nearest first.</summary>
    public required ImmutableArray<MergedEvent> Announced { get; init; }

    /// <summary>Promises, threats and wishes, the latest first.</summary>
    public required ImmutableArray<OpenItem> Promises { get; init; }

    /// <summary>Who acted most, and how.</summary>
    public required ImmutableArray<Mover> Movers { get; init; }

    /// <summary>What was published in the period, by day; days without any article are left out.</summary>
    public required ImmutableArray<ArticleDay> Published { get; init; }

    /// <summary>How many days of the period no article is from; null where the period has no days.</summary>
    public int? DaysWithout { get; init; }

    /// <summary>The outlets of the ledger, those with most articles first.</summary>
    public required ImmutableArray<OutletEntry> Outlets { get; init; }
}
