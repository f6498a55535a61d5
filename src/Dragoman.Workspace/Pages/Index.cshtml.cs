using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The briefing: where a reader begins.</summary>
/// <param name="desk">The ledger.</param>
public sealed class IndexModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public BriefingAnswer Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = BriefingRoom.Answer(Questions, Filter);
}
