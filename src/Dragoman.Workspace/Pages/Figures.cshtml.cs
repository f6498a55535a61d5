using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of figures.</summary>
/// <param name="desk">The ledger.</param>
public sealed class FiguresModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public FiguresAnswer Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = FiguresRoom.Answer(Questions, Filter);
}
