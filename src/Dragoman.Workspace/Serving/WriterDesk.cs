using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Storing;

namespace Dragoman.Workspace.Serving;

/// <summary>Where the ledger is changed: one at a time, each with the file opened for as long as the change takes.</summary>
/// <param name="served">The ledger.</param>
public sealed class WriterDesk(ServedLedger served) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Waits for its turn, changes the ledger, and gives it back. A change that has begun is carried through.</summary>
    /// <param name="change">The change; it may throw a <see cref="FaultException"/>, and then nothing has changed.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="FaultException">DR200 to DR208: another program holds the ledger, the disk is full, the file is gone; or what the change throws.</exception>
    public async Task<T> Change<T>(Func<LedgerFile, T> change, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(change);
        await _turn.WaitAsync(cancellation);
        try
        {
            // Changing merges events again, which takes its time: not on the thread that answers.
            return await Task.Run(
                () =>
                {
                    // Opening makes a ledger where none is; one that was taken away shall not come back empty.
                    if (!File.Exists(served.Path))
                    {
                        throw new FaultException(LedgerFaults.NoLedger(served.Path));
                    }

                    using LedgerFile ledger = LedgerFile.Open(served.Path);
                    return change(ledger);
                },
                CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
