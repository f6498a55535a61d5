using Dragoman.Language.Annotation;
using Dragoman.Ledger;

namespace Dragoman.Workspace.Serving;

/// <summary>The ledger as one request reads it: opened when it first asks, closed when it has been answered.</summary>
public sealed class LedgerDesk : IDisposable
{
    private readonly string _path;
    private LedgerFile? _file;

    /// <summary>Makes a desk for one request.</summary>
    public LedgerDesk(ServedLedger served)
    {
        ArgumentNullException.ThrowIfNull(served);
        _path = served.Path;
    }

    /// <summary>All that is known, or what had been published by the day that the filter says.</summary>
    /// <exception cref="FaultException">DR200 to DR208, DR212.</exception>
    public LedgerQuestions Questions(PageFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _file ??= LedgerFile.OpenToAsk(_path);
        return filter.Known is { } day ? _file.AsOf(day) : _file.Questions;
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();
}
