using Dragoman.Evaluation.Calibration;

namespace Dragoman.Evaluation.Tests.Calibration;

public sealed class ReliabilityTests
{
    [Fact]
    public void Of_FourCases_GivesScoresByHand()
    {
        Reliability reliability = new([(0.9, true), (0.2, false), (0.7, false), (0.4, true)], bins: 2);

        // (0.01 + 0.04 + 0.49 + 0.36) / 4; half are right; bins {0.2, 0.4} and {0.7, 0.9}, each with one right.
        Assert.Equal(0.225, reliability.Brier, 12);
        Assert.Equal(0.25, reliability.BrierOfShare, 12);
        Assert.Equal(((0.5 - 0.3) + (0.8 - 0.5)) / 2, reliability.Error, 12);
        Assert.Contains("| 0.200 to 0.400 | 2 | 0.300 | 0.500 |\n", reliability.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FewerCasesThanBins_LeavesNoBinEmpty() =>
        Assert.Equal(3, new Reliability([(0.9, true)], bins: 5).Table().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
}
