using Dragoman.Ledger.Portraying;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of actors.</summary>
/// <param name="desk">The ledger.</param>
public sealed class ActorsModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ListPage<ActorEntry> Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = ActorsRoom.Answer(Questions, Filter);
}
