namespace Dragoman.Reading;

/// <summary>What a walk through folders finds.</summary>
internal enum FoundPathKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A file or folder whose name begins with a dot.</summary>
    Hidden,

    /// <summary>A link to a folder: it may lead in a circle, and is not followed.</summary>
    LinkedFolder,

    /// <summary>A folder that cannot be listed.</summary>
    Closed,
}
