namespace Dragoman.Workspace.Serving;

/// <summary>How far the reading of what was sent has come.</summary>
public enum ReadingState
{
    /// <summary>Others are read before it.</summary>
    Waiting,

    /// <summary>Model and codebook are being loaded, once for all readings.</summary>
    Loading,

    /// <summary>Its articles are read and coded.</summary>
    Reading,

    /// <summary>Each article is entered or refused.</summary>
    Done,

    /// <summary>It could not go on; what was entered before stays.</summary>
    Failed,
}
