using Dragoman.Language.Morphology;

namespace Dragoman.Training.Syntax;

/// <summary>A sentence as numbers; position 0 is the root before the first word.</summary>
/// <param name="Forms">The words as written, from position 1.</param>
/// <param name="Rows">Rows of the trained table, a fixed number for each position.</param>
/// <param name="Vectors">Row of each position's vector; -1 for none.</param>
/// <param name="Tags">Class of each position's tags; none for the root.</param>
/// <param name="Heads">Position of each position's head; none for the root.</param>
/// <param name="Relations">Relation of each position; none for the root.</param>
internal sealed record Example(string[] Forms, int[] Rows, int[] Vectors, Labels Tags, Labels Heads, Labels Relations)
{
    /// <summary>Positions, the root counted.</summary>
    public int Length => Vectors.Length;

    /// <summary>Rows of the trained table of one position.</summary>
    public Span<int> RowsOf(int position) => Rows.AsSpan(position * WordVocabulary.RowsPerWord, WordVocabulary.RowsPerWord);

    /// <summary>The same without its last word, which has no dependents.</summary>
    public Example WithoutLast()
    {
        int last = Length - 1;
        return new Example(
            Forms[..last], Rows[..(last * WordVocabulary.RowsPerWord)], Vectors[..last],
            Tags.First(last), Heads.First(last).WithoutChoicesFrom(last), Relations.First(last));
    }
}
