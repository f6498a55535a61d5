using Dragoman.Ledger;

namespace Dragoman.Workspace.Terminal;

/// <summary>Opens a ledger to change what is in it: nothing can be corrected in one that a typing mistake makes.</summary>
internal static class ExistingLedger
{
    /// <summary>Opens it.</summary>
    /// <exception cref="Dragoman.Language.Annotation.FaultException">DR200: nothing is there; DR201 to DR208, DR212.</exception>
    internal static LedgerFile Open(string path)
    {
        // Opened to ask, a ledger that is not there is a fault and is not made.
        LedgerFile.OpenToAsk(path).Dispose();
        return LedgerFile.Open(path);
    }
}
