using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Words that make a day behind them an end of the time that is told, from <c>data/dates/bounds.tsv</c>.</summary>
/// <param name="Words">The words in lower case.</param>
/// <param name="Effect">"since", "until", "range", "eve", "same" or "outside", as the table explains.</param>
internal sealed record DateBound(ImmutableArray<string> Words, string Effect)
{
    /// <summary>Reads a row of the table.</summary>
    /// <exception cref="FaultException">The effect is none of those: DR187.</exception>
    public static DateBound Read(DataRow row) =>
        new([.. row.Fields[0].Split(' ')], row.OneOf(1, "effect", "since", "until", "range", "eve", "same", "outside"));
}
