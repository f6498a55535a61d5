using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Setup;

public static partial class UsageFaults
{
    /// <summary>DR330: the file of decisions cannot be read.</summary>
    public static Fault NoDecisionFile(string path) =>
        new("DR330", "the file of decisions cannot be read", path, "name a file that 'dragoman corrections export' wrote, or - for standard input");

    /// <summary>DR331: a decision is not signed.</summary>
    public static Fault NotSigned(string option) =>
        new("DR331", $"{option} is blank", option, "tell who decides with --by, and why with --why");

    /// <summary>DR332: an option that must say something is empty.</summary>
    public static Fault EmptyOption(string option) =>
        new("DR332", $"{option} is empty", option, "give it a value; 'dragoman corrections --help' leads to an example of each");
}
