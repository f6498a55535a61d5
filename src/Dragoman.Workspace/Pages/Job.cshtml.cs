using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page that tells how far a reading is.</summary>
/// <param name="desk">The ledger.</param>
/// <param name="reading">Where articles are read.</param>
public sealed class JobModel(LedgerDesk desk, ReadingDesk reading) : LedgerPage(desk)
{
    /// <summary>The reading as it stands.</summary>
    public ReadingJob Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>Looks it up.</summary>
    /// <param name="id">Its number.</param>
    public void OnGet(string id) => Answer = reading.Job(id);
}
