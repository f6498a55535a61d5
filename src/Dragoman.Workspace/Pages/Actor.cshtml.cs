using Dragoman.Ledger.Portraying;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of one actor.</summary>
/// <param name="desk">The ledger.</param>
public sealed class ActorModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ActorDossier Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet(string? name) => Answer = ActorsRoom.Dossier(Questions, name);
}
