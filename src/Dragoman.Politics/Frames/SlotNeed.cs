namespace Dragoman.Politics.Frames;

/// <summary>Whether a frame needs a slot to be filled.</summary>
public enum SlotNeed
{
    /// <summary>Without it the frame does not fit.</summary>
    Required,

    /// <summary>The frame fits without it.</summary>
    Optional,

    /// <summary>With it the frame does not fit.</summary>
    Forbidden,
}
