using Dragoman.Evaluation.Causes;
using Dragoman.Evaluation.Scoring;
using Dragoman.Evaluation.Tests.Scoring;

namespace Dragoman.Evaluation.Tests.Causes;

public sealed class FieldCausesTests
{
    private static readonly ScoredRecord _strike = Records.Event("ASSAULT", 0, 5, [Records.Norway], Records.Chile) with
    {
        Date = Records.Days("2021-03-01", "2021-03-01"),
        Place = "Oslo",
    };

    [Fact]
    public void Of_RightRecord_HasNoCause() => Assert.Empty(FieldCauses.Of(new RecordPair(_strike, _strike)));

    [Fact]
    public void Of_TellsWhatIsMissingFromWhatIsWrongOrSuperfluous()
    {
        ScoredRecord other = _strike with
        {
            Actors = [Records.Fishers],
            Recipients = [],
            Date = null,
            Place = "Bergen",
            Realis = "future",
            Sources = [Records.Norway],
            Hedged = true,
            Mode = "aerial",
        };

        Assert.Equal(
            [
                "event actor wrong", "event day missing", "event hedge superfluous", "event mode superfluous", "event place wrong",
                "event realis: actual as future", "event recipient missing", "event source superfluous",
            ],
            FieldCauses.Of(new RecordPair(_strike, other)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_PartiesThatMayBeShared_AreComparedTogether()
    {
        ScoredRecord talks = Records.Event("CONSULT", 0, 5, [Records.Norway, Records.Chile, Records.Fishers]);
        ScoredRecord split = Records.Event("CONSULT", 0, 5, [Records.Norway], Records.Chile);

        Assert.Equal(["event party missing"], FieldCauses.Of(new RecordPair(talks, split)));
    }

    [Fact]
    public void Of_Quantity_TellsBounds() =>
        Assert.Equal(["quantity bounds"], FieldCauses.Of(new RecordPair(Records.Quantity(0, 5, 1, null), Records.Quantity(0, 5, 1, 1))));
}
