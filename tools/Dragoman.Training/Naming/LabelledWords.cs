namespace Dragoman.Training.Naming;

/// <summary>The words of a sentence, each with its label.</summary>
internal sealed record LabelledWords(string[] Forms, int[] Labels);
