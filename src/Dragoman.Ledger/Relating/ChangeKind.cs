namespace Dragoman.Ledger.Relating;

/// <summary>What has changed between two days.</summary>
public enum ChangeKind
{
    /// <summary>An event of which nothing had been reported before.</summary>
    NewEvent,

    /// <summary>An event that stands otherwise: planned and now held, or held and now denied.</summary>
    Standing,

    /// <summary>Two that deal with each other and had not before.</summary>
    NewPair,

    /// <summary>Two that were in conflict and now cooperate on balance, or the reverse.</summary>
    TurnedPair,

    /// <summary>Two that dealt with each other in as long a time before, and since have not.</summary>
    SilentPair,

    /// <summary>A tie that nobody had stated before.</summary>
    NewTie,

    /// <summary>A tie of which somebody says that it is no more.</summary>
    EndedTie,

    /// <summary>A tie that was stated in as long a time before, and since has not been.</summary>
    SilentTie,

    /// <summary>An actor who takes part in an event and had in none before.</summary>
    NewActor,
}
