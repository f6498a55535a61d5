namespace Dragoman.Politics.Frames;

/// <summary>What the one who fills a slot of a frame is in the event.</summary>
public enum SlotRole
{
    /// <summary>Nobody: the words only tell the frame apart from others.</summary>
    None,

    /// <summary>Does it.</summary>
    Actor,

    /// <summary>Has it done to him.</summary>
    Recipient,

    /// <summary>Does it together with the actor: a party to talks.</summary>
    Party,

    /// <summary>Where it is done.</summary>
    Place,
}
