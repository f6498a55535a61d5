using Dragoman.Ledger.Portraying;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of two actors.</summary>
/// <param name="desk">The ledger.</param>
public sealed class PairModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public PairDossier Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet(string? one, string? other) => Answer = PairsRoom.Dossier(Questions, one, other);
}
