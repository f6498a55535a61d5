namespace Dragoman.Politics.Actors;

/// <summary>A form of words that stands for a known actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Kind">How the words stand for it.</param>
/// <param name="Written">The words as the data file writes them; where they are all capitals, so is the text.</param>
public sealed record ActorAlias(KnownActor Actor, AliasKind Kind, string Written);
