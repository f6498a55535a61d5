using System.Collections.Immutable;
using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Api;

/// <summary>What happened on a day.</summary>
/// <param name="Day">The day on which it began or was first reported; null where neither is known.</param>
/// <param name="Events">What most independent sources tell comes first.</param>
public sealed record BriefedDay(DateOnly? Day, ImmutableArray<MergedEvent> Events);
