namespace Dragoman.Workspace.Serving;

/// <summary>The ledger that is served.</summary>
/// <param name="Path">Its file.</param>
public sealed record ServedLedger(string Path)
{
    /// <summary>The file's name without folder and ending: what the pages call it.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
