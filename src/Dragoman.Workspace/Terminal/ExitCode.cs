namespace Dragoman.Workspace.Terminal;

/// <summary>How a command ended, as the shell sees it. 3 is for <c>./dragoman</c> where the SDK is missing.</summary>
public static class ExitCode
{
    /// <summary>All done.</summary>
    public const int Done = 0;

    /// <summary>Wrong use: the command line, the ledger or the installation; nothing was done.</summary>
    public const int WrongUse = 1;

    /// <summary>Some input was refused; the rest was done.</summary>
    public const int SomeRefused = 2;
}
