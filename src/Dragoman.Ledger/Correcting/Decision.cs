using System.Collections.Immutable;

namespace Dragoman.Ledger.Correcting;

/// <summary>A signed decision as every ledger has it; what it means to one ledger stands in <see cref="LogEntry"/>.</summary>
public sealed record Decision
{
    /// <summary>What is decided.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>Who decided, when and why; the moment is in UTC.</summary>
    public required Signature Signature { get; init; }

    /// <summary>Where it holds; the first anchor is the record accepted, rejected, edited or split. Empty for decisions about actors.</summary>
    public required ImmutableArray<DecisionAnchor> Anchors { get; init; }

    /// <summary>JSON object: <c>set</c> of an edit, <c>record</c> of an addition, <c>name</c> and <c>to</c> or <c>into</c> of actors, <c>undoes</c> of an undoing.</summary>
    public required string Content { get; init; }

    /// <summary>SHA-256 of all the above: the same decision has the same key in every ledger.</summary>
    public required string Key { get; init; }
}
