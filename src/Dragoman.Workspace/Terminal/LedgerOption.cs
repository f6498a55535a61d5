using System.CommandLine;

namespace Dragoman.Workspace.Terminal;

/// <summary>The option that names the ledger.</summary>
internal static class LedgerOption
{
    internal static Option<string> Required() => new("--ledger")
    {
        Description = "The ledger file",
        HelpName = "FILE",
        Required = true,
    };

    internal static Option<string?> Optional(string description) => new("--ledger")
    {
        Description = description,
        HelpName = "FILE",
    };
}
