using System.Collections.Immutable;
using Dragoman.Politics.Confidence;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Calibration;

/// <summary>
/// Fits the weights of the signs of one layer. Single sentences, of which only the first event is annotated, tell which of several events is
/// the likeliest, but not how likely it is: where there are any, the sum of the weights is put on the scale of the articles by a curve of
/// two parameters, fitted to sums that come from weights of other articles (Platt 1999).
/// </summary>
internal static class ConfidenceFit
{
    private const double Penalty = 5;
    private const double CurvePenalty = 1;
    private const double FlattestCurve = 0.1;
    private const string InSingleSentence = "single sentence";
    private const string Sum = "sum";

    /// <summary>The weight of each sign.</summary>
    public static ImmutableSortedDictionary<string, double> Fit(ImmutableArray<JudgedRecord> records)
    {
        ImmutableSortedDictionary<string, double> weights = Weights(records);
        if (!records.Any(record => record.IsSingleSentence))
        {
            return weights;
        }

        IEnumerable<(ImmutableArray<Sign>, bool)> sums = HeldOut(records, Weights).Where(record => !record.Record.IsSingleSentence)
            .Select(record => (ImmutableArray.Create(new Sign(Sum, record.Sum)), record.Record.IsRight));
        ImmutableSortedDictionary<string, double> curve = LogisticFit.Fit(sums, CurvePenalty);

        // A curve that falls would turn the order of the events round.
        double slope = Math.Max(FlattestCurve, curve[Sum]);
        return weights.Remove(InSingleSentence).Select(weight => KeyValuePair.Create(
                weight.Key, (slope * weight.Value) + (weight.Key == ConfidenceTable.Always ? curve[ConfidenceTable.Always] : 0)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>The probability of each record by weights that were fitted without its fold.</summary>
    public static IEnumerable<(JudgedRecord Record, double Probability)> Predict(ImmutableArray<JudgedRecord> records) =>
        HeldOut(records, Fit).Select(record => (record.Record, LogisticFit.ProbabilityOf(record.Sum)));

    private static ImmutableSortedDictionary<string, double> Weights(ImmutableArray<JudgedRecord> records) => LogisticFit.Fit(
        records.Select(record => (record.IsSingleSentence ? record.Signs.Add(new Sign(InSingleSentence)) : record.Signs, record.IsRight)), Penalty);

    private static IEnumerable<(JudgedRecord Record, double Sum)> HeldOut(
        ImmutableArray<JudgedRecord> records, Func<ImmutableArray<JudgedRecord>, ImmutableSortedDictionary<string, double>> fit)
    {
        foreach (int fold in records.Select(record => record.Fold).Distinct().Order())
        {
            ImmutableSortedDictionary<string, double> weights = fit([.. records.Where(record => record.Fold != fold)]);
            foreach (JudgedRecord record in records.Where(record => record.Fold == fold))
            {
                yield return (record, record.Signs.Append(new Sign(ConfidenceTable.Always)).Sum(sign => sign.Value * weights.GetValueOrDefault(sign.Name)));
            }
        }
    }
}
