using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of the timeline.</summary>
/// <param name="desk">The ledger.</param>
public sealed class TimelineModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>The events of this page of the list.</summary>
    public ListPage<TimelineMark> Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>By what the picture lays events side by side.</summary>
    public LaneKind Lanes { get; private set; }

    /// <summary>Asks the ledger.</summary>
    /// <param name="lanes">actor, pair or type.</param>
    public void OnGet(string? lanes)
    {
        Lanes = ViewChoice.Of("lanes", lanes, LaneKind.Actor);
        Answer = TimelineRoom.Table(Questions, Filter);
    }
}
