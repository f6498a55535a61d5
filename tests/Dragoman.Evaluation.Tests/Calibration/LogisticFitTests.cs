using System.Collections.Immutable;
using Dragoman.Evaluation.Calibration;
using Dragoman.Politics.Confidence;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Tests.Calibration;

public sealed class LogisticFitTests
{
    [Theory]
    [InlineData(3, 1, 4.0 / 6)] // One right and one wrong case are added.
    [InlineData(8, 0, 9.0 / 10)]
    [InlineData(0, 0, 0.5)]
    public void Fit_WithoutSigns_GivesTheShareByLaplacesRule(int right, int wrong, double share)
    {
        IEnumerable<(ImmutableArray<Sign>, bool)> cases = [.. Cases(right, true), .. Cases(wrong, false)];

        Assert.Equal(share, LogisticFit.ProbabilityOf(LogisticFit.Fit(cases, 1)[ConfidenceTable.Always]), 9);
    }

    [Fact]
    public void Fit_WeighsASignByHowItPartsRightFromWrong_AndTheLessTheHigherThePenalty()
    {
        IEnumerable<(ImmutableArray<Sign>, bool)> cases =
        [
            .. Cases(9, true, "good"), .. Cases(1, false, "good"),
            .. Cases(5, true, "idle"), .. Cases(5, false, "idle"),
            .. Cases(1, true, "bad"), .. Cases(9, false, "bad"),
        ];

        ImmutableSortedDictionary<string, double> light = LogisticFit.Fit(cases, 0.1);
        ImmutableSortedDictionary<string, double> heavy = LogisticFit.Fit(cases, 10);

        Assert.True(light["good"] > 1.5);
        Assert.Equal(0, light["idle"], 9);
        Assert.Equal(-light["good"], light["bad"], 9);
        Assert.InRange(heavy["good"], 0.1, light["good"] / 2);
    }

    [Fact]
    public void Fit_AtTheOptimum_HasNoSlope()
    {
        const double Penalty = 0.5;
        (ImmutableArray<Sign>, bool)[] cases = [.. Cases(4, true, "a"), .. Cases(3, false, "a"), .. Cases(1, true, "b"), .. Cases(2, false, "b")];
        ImmutableSortedDictionary<string, double> weights = LogisticFit.Fit(cases, Penalty);

        // The derivative by the weight of "a": 7 cases, 4 of them right.
        double probability = LogisticFit.ProbabilityOf(weights["a"] + weights[ConfidenceTable.Always]);
        Assert.Equal(0, 4 - (7 * probability) - (Penalty * weights["a"]), 9);
    }

    private static IEnumerable<(ImmutableArray<Sign>, bool)> Cases(int count, bool isRight, params string[] signs) =>
        Enumerable.Repeat((signs.Select(name => new Sign(name)).ToImmutableArray(), isRight), count);
}
