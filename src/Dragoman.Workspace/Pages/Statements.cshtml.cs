using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of statements.</summary>
/// <param name="desk">The ledger.</param>
public sealed class StatementsModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ListPage<StatementEntry> Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = StatementsRoom.Answer(Questions, Filter);
}
