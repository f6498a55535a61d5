using Dragoman.Ledger.Portraying;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of one outlet.</summary>
/// <param name="desk">The ledger.</param>
public sealed class OutletModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public OutletDossier Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet(string? name) => Answer = OutletRoom.Answer(Questions, name);
}
