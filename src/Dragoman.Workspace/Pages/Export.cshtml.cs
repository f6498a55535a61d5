using System.Collections.Immutable;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of exports.</summary>
/// <param name="desk">The ledger.</param>
public sealed class ExportModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ImmutableArray<OfferedExport> Answer { get; private set; }

    /// <summary>Lists them.</summary>
    public void OnGet() => Answer = ExportRoom.Answer(Filter);
}
