using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Ties;

/// <summary>The two sides that a frame found in a sentence.</summary>
/// <param name="From">The first side, one for each party.</param>
/// <param name="To">The second side; empty where the frame has none.</param>
internal sealed record TieSides(ImmutableArray<CodedActor> From, ImmutableArray<CodedActor> To);
