using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Mvc;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of the network.</summary>
/// <param name="desk">The ledger.</param>
public sealed class NetworkModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public NetworkTables Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>The filter, with the days of the period that the tables tell of.</summary>
    public PageFilter Then => Answer.Periods.FirstOrDefault(one => one.Name == Answer.At) is { } period
        ? Filter with { From = period.From, To = period.To }
        : Filter;

    /// <summary>Asks the ledger.</summary>
    /// <param name="view">How the reader wants it.</param>
    public void OnGet([FromQuery] NetworkView view) => Answer = NetworkRoom.Tables(Questions, Filter, view);
}
