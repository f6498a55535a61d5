using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of exports.</summary>
/// <param name="desk">The ledger.</param>
public sealed class ExportModel(LedgerDesk desk) : LedgerPage(desk);
