using Dragoman.Ledger.Correcting;

namespace Dragoman.Workspace.Api;

/// <summary>A decision of the log beside what the machine says.</summary>
/// <param name="Entry">The decision, and what has become of it.</param>
/// <param name="Machine">Of an edited record the fields that the machine fills otherwise; "" for none.</param>
public sealed record LoggedDecision(LogEntry Entry, string Machine);
