using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Quantities;

/// <summary>The figures of an article that have been coded so far.</summary>
internal sealed class EarlierFigures
{
    private readonly List<(int Sentence, CodedQuantity Quantity)> _figures = [];

    /// <summary>Adds the next figure of the text.</summary>
    public void Add(Sentence sentence, CodedQuantity quantity) => _figures.Add((sentence.Index, quantity));

    /// <summary>The last figure of a sort; null where there is none near enough.</summary>
    /// <param name="sentence">The sentence that looks back.</param>
    /// <param name="sentencesBack">How many sentences before it count, besides itself.</param>
    /// <param name="isOfSort">The sort.</param>
    public CodedQuantity? Last(Sentence sentence, int sentencesBack, Func<CodedQuantity, bool> isOfSort) =>
        _figures.LastOrDefault(figure => figure.Sentence >= sentence.Index - sentencesBack && isOfSort(figure.Quantity)).Quantity;
}
