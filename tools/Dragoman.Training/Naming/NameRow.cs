namespace Dragoman.Training.Naming;

/// <summary>A sentence to learn.</summary>
/// <param name="Features">For each word its hashed features.</param>
/// <param name="Inputs">The network's inputs, word after word.</param>
/// <param name="Labels">For each word its label.</param>
internal sealed record NameRow(uint[][] Features, float[] Inputs, int[] Labels);
