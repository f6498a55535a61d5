using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Setup;

public static partial class UsageFaults
{
    /// <summary>DR340: no export bears the name.</summary>
    public static Fault NoExport(string name, IEnumerable<string> names) =>
        new("DR340", $"'{name}' is no export", "export", $"choose from {string.Join(", ", names)}");

    /// <summary>DR341: nothing of the name can be imported.</summary>
    public static Fault NoImport(string name, IEnumerable<string> names) =>
        new("DR341", $"'{name}' is nothing that can be imported", "import", $"write 'import' and one of {string.Join(", ", names)} before the file");
}
