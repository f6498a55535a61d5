namespace Dragoman.Ledger.Entering;

/// <summary>What a ledger knows of an article before it is entered.</summary>
public enum EntryStanding
{
    /// <summary>Nothing: it has to be coded and entered.</summary>
    Unknown,

    /// <summary>The article, with other text or metadata: it has to be coded and entered as a new version.</summary>
    OtherVersion,

    /// <summary>This version, coded with the same codebook and models.</summary>
    Known,

    /// <summary>This version, coded with another codebook or other models: coding it again is the user's choice.</summary>
    KnownWithOtherCodebook,
}
