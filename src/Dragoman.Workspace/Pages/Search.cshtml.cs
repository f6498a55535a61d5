using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of the search.</summary>
/// <param name="desk">The ledger.</param>
public sealed class SearchModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public FoundWords Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = SearchRoom.Answer(Questions, Filter);
}
