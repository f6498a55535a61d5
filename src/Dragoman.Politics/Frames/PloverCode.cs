namespace Dragoman.Politics.Frames;

/// <summary>What PLOVER and CAMEO make of a type in a mode.</summary>
/// <param name="Quad">Quad class: "verbal cooperation", "material cooperation", "verbal conflict" or "material conflict".</param>
/// <param name="Score">PLOVER's score, from −10 (conflict) to +10 (cooperation).</param>
/// <param name="Cameo">The nearest CAMEO code ("042").</param>
public readonly record struct PloverCode(string Quad, double Score, string Cameo);
