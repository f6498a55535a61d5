namespace Dragoman.Training.Syntax;

/// <summary>A sentence as numbers; position 0 is the root before the first word.</summary>
/// <param name="Forms">The words as written, from position 1.</param>
/// <param name="Rows">Rows of the trained table, a fixed number for each position.</param>
/// <param name="Vectors">Row of each position's vector; -1 for none.</param>
/// <param name="Tags">Class of each position's tags; -1 for the root and for tags that are not learned.</param>
/// <param name="Heads">Position of each position's head; -1 for the root.</param>
/// <param name="Relations">Relation of each position; -1 for the root.</param>
internal sealed record Example(string[] Forms, int[] Rows, int[] Vectors, int[] Tags, int[] Heads, int[] Relations)
{
    /// <summary>Positions, the root counted.</summary>
    public int Length => Vectors.Length;
}
