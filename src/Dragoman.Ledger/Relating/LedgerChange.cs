using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Relating;

/// <summary>Something that has changed between two days.</summary>
public sealed record LedgerChange
{
    /// <summary>What.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Of whom: the actor, the first of a pair, who has the tie, those who act.</summary>
    public required string One { get; init; }

    /// <summary>With whom; null for none.</summary>
    public string? Other { get; init; }

    /// <summary>The day on which it was published; null where it is a silence.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The event, as it stands after; of a new actor the first one. Null for pairs and ties.</summary>
    public MergedEvent? Event { get; init; }

    /// <summary>How the event stood before; null except for <see cref="ChangeKind.Standing"/>.</summary>
    public Realis? RealisBefore { get; init; }

    /// <summary>The tie; null for all else.</summary>
    public StandingTie? Tie { get; init; }

    /// <summary>What had happened between a pair before: all of it, for a silent pair in as long a time before. Null for all else.</summary>
    public PairPeriod? Before { get; init; }

    /// <summary>What has happened between a pair since; null for all else.</summary>
    public PairPeriod? Since { get; init; }
}
