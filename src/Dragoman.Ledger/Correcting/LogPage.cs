using System.Collections.Immutable;

namespace Dragoman.Ledger.Correcting;

/// <summary>A page of the log of decisions.</summary>
/// <param name="Count">How many entries there are on all pages.</param>
/// <param name="Entries">Those of this page, the last one that came in first.</param>
public sealed record LogPage(int Count, ImmutableArray<LogEntry> Entries);
