namespace Dragoman.Politics.Frames;

/// <summary>Where in a dependent its actor is looked for.</summary>
public enum SlotReach
{
    /// <summary>The dependent itself is the actor ("attacked <c>the rebels</c>").</summary>
    Whole,

    /// <summary>The actor is the dependent or stands inside its phrase ("condemned <c>Iran</c>'s decision").</summary>
    Within,

    /// <summary>The actor is the subject of the dependent clause ("demanded that <c>Iran</c> withdraw").</summary>
    Subject,
}
