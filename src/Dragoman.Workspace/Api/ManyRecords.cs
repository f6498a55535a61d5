using System.Collections.Immutable;

namespace Dragoman.Workspace.Api;

/// <summary>Records to be accepted together.</summary>
/// <param name="Layer">Their layer.</param>
/// <param name="HasMore">Whether there are more than are shown.</param>
/// <param name="Rows">The records.</param>
public sealed record ManyRecords(string Layer, bool HasMore, ImmutableArray<UndecidedRecord> Rows);
