using System.Collections.Immutable;

namespace Dragoman.Ledger.Entering;

/// <summary>What differs between two versions of an article.</summary>
/// <param name="Fields">The fields that differ, in the order of the schema.</param>
/// <param name="Words">The stretches of the text that differ, in order.</param>
public sealed record VersionDifference(ImmutableArray<FieldChange> Fields, ImmutableArray<TextChange> Words);
