namespace Dragoman.Workspace.Api;

/// <summary>By what the timeline lays events side by side.</summary>
public enum LaneKind
{
    /// <summary>By those who take part.</summary>
    Actor,

    /// <summary>By those between whom they lie.</summary>
    Pair,

    /// <summary>By PLOVER's type.</summary>
    Type,
}
