namespace Dragoman.Ledger.Correcting;

/// <summary>What an analyst decides.</summary>
public enum CorrectionKind
{
    /// <summary>A record is right as the machine gives it.</summary>
    Accept,

    /// <summary>A record is wrong and counts no more.</summary>
    Reject,

    /// <summary>Fields of a record are to read otherwise.</summary>
    Edit,

    /// <summary>Two or more event reports are of one event.</summary>
    Merge,

    /// <summary>An event report is not of the same event as others.</summary>
    Split,

    /// <summary>An article tells something that the machine did not find.</summary>
    Add,

    /// <summary>An actor is to be called otherwise.</summary>
    Rename,

    /// <summary>Two names stand for one actor.</summary>
    Join,

    /// <summary>A name stands for an actor of its own again, whatever was joined before.</summary>
    Part,

    /// <summary>An earlier decision is not to count; undone itself, it counts again.</summary>
    Undo,
}
