using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>What a matcher asks about noun phrases.</summary>
/// <param name="ActorsOf">The actors that the phrase of a head word names, coordination taken apart.</param>
/// <param name="IsPlace">Whether the phrase of a head word names a place.</param>
public sealed record PhraseLens(
    Func<Sentence, Token, ImmutableArray<CodedActor>> ActorsOf,
    Func<Sentence, Token, bool> IsPlace);
