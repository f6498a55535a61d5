using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>Who fills a role of a matched frame.</summary>
/// <param name="Role">The role.</param>
/// <param name="Token">Head of the phrase.</param>
/// <param name="Actors">The actors that the phrase names; empty for a place.</param>
public sealed record RoleFiller(SlotRole Role, Token Token, ImmutableArray<CodedActor> Actors);
