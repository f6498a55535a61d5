using System.Collections.Immutable;

namespace Dragoman.Training.Syntax;

/// <summary>The sentences that a network is shown: some in every epoch, of others one set after the other.</summary>
/// <param name="Always">Shown in every epoch.</param>
/// <param name="InTurn">Sets of which each epoch shows one.</param>
internal sealed record Lessons(ImmutableArray<Example> Always, ImmutableArray<ImmutableArray<Example>> InTurn)
{
    private const float GoldShare = 0.5f;
    private const int Sets = 3;

    /// <summary>The treebanks as annotated, news twice.</summary>
    public static Lessons FromTreebanks(SyntaxData data) => new([.. data.Examples, .. data.News], []);

    /// <summary>The treebanks, news twice, half as annotated and half as the teachers see them; in turn the same sentences in other words,
    /// as the teachers see them alone, and crops of them in other words, as annotated.</summary>
    public static Lessons FromTeachers(SyntaxData data, Teachers teachers, OtherWords otherWords, Crops crops)
    {
        ImmutableArray<Example> sentences = FromTreebanks(data).Always;
        return new Lessons(
            teachers.Judge(sentences, GoldShare),
            [.. Enumerable.Range(0, Sets).Select(_ => (ImmutableArray<Example>)
            [
                .. teachers.Judge([.. sentences.Select(otherWords.Write)], goldShare: 0),
                .. crops.Of(sentences).Select(otherWords.Write),
            ])]);
    }

    /// <summary>The sentences of an epoch.</summary>
    /// <param name="epoch">Counted from 0.</param>
    public Example[] Of(int epoch) => InTurn.IsEmpty ? [.. Always] : [.. Always, .. InTurn[epoch % InTurn.Length]];
}
