using Dragoman.Ledger.Telling;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of events.</summary>
/// <param name="desk">The ledger.</param>
public sealed class EventsModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ListPage<MergedEvent> Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = EventsRoom.Answer(Questions, Filter);
}
