using Dragoman.Ledger.Counting;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>What the events are like that the filter lets through.</summary>
/// <param name="desk">The ledger.</param>
public sealed class FacetsModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public EventFacets Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = FacetsRoom.Answer(Questions, Filter);
}
