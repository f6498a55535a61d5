using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Calibration;

/// <summary>A coded record of which is known whether it is right.</summary>
/// <param name="Layer">Its layer, as <c>data/confidence.tsv</c> names it.</param>
/// <param name="Group">The article or sentence that it was coded from.</param>
/// <param name="IsSingleSentence">Whether only the first event of a single sentence is annotated there.</param>
/// <param name="Fold">The part of the data that it is held out with.</param>
/// <param name="Signs">What it can be told by.</param>
/// <param name="IsRight">Whether it is right.</param>
internal sealed record JudgedRecord(string Layer, string Group, bool IsSingleSentence, int Fold, ImmutableArray<Sign> Signs, bool IsRight);
