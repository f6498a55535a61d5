using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of the log of decisions.</summary>
/// <param name="desk">The ledger.</param>
public sealed class CorrectionsModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public LoggedDecisions Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = CorrectionsRoom.Answer(AllQuestions, Filter);
}
