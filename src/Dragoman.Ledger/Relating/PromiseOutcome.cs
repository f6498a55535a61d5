namespace Dragoman.Ledger.Relating;

/// <summary>What a later act may make of a promise, a threat or a wish. It is offered, never decided.</summary>
public enum PromiseOutcome
{
    /// <summary>What was promised or threatened is done; what was wanted is granted.</summary>
    Kept,

    /// <summary>The contrary is done; what was wanted is refused.</summary>
    Broken,

    /// <summary>It is taken back.</summary>
    Withdrawn,
}
