namespace Dragoman.Workspace.Api;

/// <summary>How a field of a form is filled in.</summary>
public enum FieldSort
{
    /// <summary>A few words.</summary>
    Words,

    /// <summary>Actors, one a line.</summary>
    Actors,

    /// <summary>One actor.</summary>
    Actor,

    /// <summary>A day, or nothing.</summary>
    Day,

    /// <summary>A number, or nothing.</summary>
    Number,

    /// <summary>One of a few words.</summary>
    Choice,
}
