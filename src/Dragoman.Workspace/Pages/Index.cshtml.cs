using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The briefing: where a reader begins.</summary>
/// <param name="desk">The ledger.</param>
public sealed class IndexModel(LedgerDesk desk) : LedgerPage(desk);
