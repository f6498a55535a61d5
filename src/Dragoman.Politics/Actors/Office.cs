using System.Collections.Immutable;

namespace Dragoman.Politics.Actors;

/// <summary>An office that persons hold: what texts call it, and which sector its holder belongs to.</summary>
/// <param name="Name">The office ("foreign minister").</param>
/// <param name="Sector">PLOVER's sector of the holder; "" for the sector of the body whose office it is.</param>
/// <param name="Titles">What texts call the holder, lower case ("secretary of state").</param>
/// <param name="IsUnique">Whether a body has one holder at a time, so that "the president" is somebody.</param>
public sealed record Office(string Name, string Sector, ImmutableArray<string> Titles, bool IsUnique);
