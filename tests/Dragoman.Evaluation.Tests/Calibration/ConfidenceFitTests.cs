using System.Collections.Immutable;
using Dragoman.Evaluation.Calibration;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Tests.Calibration;

public sealed class ConfidenceFitTests
{
    [Fact]
    public void Predict_TellsARecordOnlyFromOtherFolds()
    {
        ImmutableArray<JudgedRecord> records = [.. Records("article", false, 4)];
        JudgedRecord flipped = records[0] with { IsRight = !records[0].IsRight };

        double before = ConfidenceFit.Predict(records).Single(one => ReferenceEquals(one.Record, records[0])).Probability;
        double after = ConfidenceFit.Predict(records.SetItem(0, flipped)).Single(one => ReferenceEquals(one.Record, flipped)).Probability;

        Assert.Equal(before, after);
    }

    [Fact]
    public void Fit_SingleSentencesGiveTheOrder_AndArticlesTheScale()
    {
        // Sentences: "good" is right, "bad" is not. Articles, which say the same less clearly: nine in ten are right.
        ImmutableArray<JudgedRecord> records =
        [
            .. Records("sentence", true, 40),
            .. Enumerable.Range(0, 100).Select(i => new JudgedRecord(
                "event", $"a{i % 10}", false, i % 10, [new Sign(i % 3 == 0 ? "bad" : "good")], i % 9 != 0)),
        ];

        ImmutableSortedDictionary<string, double> weights = ConfidenceFit.Fit(records);
        double good = LogisticFit.ProbabilityOf(weights["always"] + weights["good"]);
        double bad = LogisticFit.ProbabilityOf(weights["always"] + weights["bad"]);

        Assert.DoesNotContain("single sentence", weights.Keys);
        Assert.True(bad < good);
        Assert.InRange(((bad * 34) + (good * 66)) / 100, 0.83, 0.93);
    }

    private static IEnumerable<JudgedRecord> Records(string group, bool isSingleSentence, int folds) =>
        from i in Enumerable.Range(0, 10 * folds)
        let isGood = i % 2 == 0
        select new JudgedRecord("event", $"{group}{i / 2}", isSingleSentence, i % folds, [new Sign(isGood ? "good" : "bad")], isGood == (i % 7 != 0));
}
