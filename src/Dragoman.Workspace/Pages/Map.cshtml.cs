using Dragoman.Ledger.Counting;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of the map.</summary>
/// <param name="desk">The ledger.</param>
public sealed class MapModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>The places of this page of the list.</summary>
    public ListPage<EventPlace> Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = MapRoom.Table(Questions, Filter);
}
