using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of the network.</summary>
/// <param name="desk">The ledger.</param>
public sealed class NetworkModel(LedgerDesk desk) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public NetworkAnswer Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>The filter, with the days of the period that the tables tell of.</summary>
    public PageFilter Then => Answer.Periods.FirstOrDefault(one => one.Name == Answer.At) is { } period
        ? Filter with { From = period.From, To = period.To }
        : Filter;

    /// <summary>Asks the ledger.</summary>
    /// <param name="by">year, quarter or month.</param>
    /// <param name="at">The period of the tables.</param>
    /// <param name="most">How many actors the picture holds.</param>
    public void OnGet(string? by, string? at, string? most) => Answer = NetworkRoom.Answer(Questions, Filter, by, at, most);
}
