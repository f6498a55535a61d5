using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of pairs.</summary>
/// <param name="desk">The ledger.</param>
public sealed class PairsModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ListPage<PairPeriod> Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = PairsRoom.Answer(Questions, Filter);
}
