using System.Collections.Immutable;
using Dragoman.Ledger.Telling;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of one event.</summary>
/// <param name="desk">The ledger.</param>
public sealed class EventModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public EventDetail Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>For each report, by its id, the number of the last decision about it, 0 for none: what a decision is compared with.</summary>
    internal ImmutableDictionary<string, int> Seen { get; private set; } = [];

    /// <summary>Asks the ledger.</summary>
    /// <param name="id">The event's id, or that of one of its reports.</param>
    public void OnGet(string? id)
    {
        Answer = EventRoom.Answer(Questions, id);
        Seen = Questions.LastEntries(Answer.Reports.Select(report => report.Evidence.Id));
    }
}
