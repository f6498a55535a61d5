namespace Dragoman.Ledger.Entering;

/// <summary>What became of an article that was given to a ledger.</summary>
public enum EntryOutcome
{
    /// <summary>It was not known and stands in the ledger now.</summary>
    Entered,

    /// <summary>This very version was known; nothing changed.</summary>
    Unchanged,

    /// <summary>The article was known with other text or metadata; that version is kept and marked superseded.</summary>
    NewVersion,

    /// <summary>This version was known; its records were replaced by those found now.</summary>
    Recoded,
}
