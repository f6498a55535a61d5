using Dragoman.Evaluation.Scoring;

namespace Dragoman.Evaluation.Tests.Scoring;

public sealed class RecordPairingTests
{
    [Theory]
    [InlineData("CONSULT", 60, true)]
    [InlineData("CONSULT", 61, false)]
    [InlineData("AGREE", 10, false)]
    public void Event_Pairs_WithOneOfItsTypeAtMost40Away(string type, int start, bool isPaired)
    {
        ScoredRecord gold = Records.Event("CONSULT", 10, 20, [Records.Norway, Records.Chile]);
        ScoredRecord coded = Records.Event(type, start, start + 5, [Records.Norway, Records.Chile]);

        Assert.Equal(isPaired, RecordPairing.Pair([gold], [coded]).Length == 1);
    }

    [Fact]
    public void Event_OfTwoCandidates_TakesTheOneWithItsParties_UnlessItIsMuchFarther()
    {
        ScoredRecord gold = Records.Event("ASSAULT", 100, 110, [Records.Norway], Records.Chile);
        ScoredRecord stranger = Records.Event("ASSAULT", 112, 120, [Records.Fishers], Records.Norway);
        ScoredRecord same = Records.Event("ASSAULT", 119, 125, [Records.Norway], Records.Chile);
        ScoredRecord far = same with { Start = 133, End = 140 };

        Assert.Same(same, Assert.Single(RecordPairing.Pair([gold], [stranger, same])).Coded);
        Assert.Same(stranger, Assert.Single(RecordPairing.Pair([gold], [stranger, far])).Coded);
    }

    [Fact]
    public void ACodedRecord_StandsForOneGoldRecordOnly()
    {
        ScoredRecord near = Records.Quantity(10, 20, 5, 5);
        ScoredRecord other = Records.Quantity(15, 25, 6, 6);

        RecordPair pair = Assert.Single(RecordPairing.Pair([near, other], [Records.Quantity(12, 24, 5, 5)]));

        Assert.Same(near, pair.Gold);
    }

    [Theory]
    [InlineData(40, 44, 90, 120, true)] // The cue 20 behind.
    [InlineData(41, 45, 90, 120, false)] // One farther, and nothing shared of what is said.
    [InlineData(200, 204, 45, 90, true)] // Another cue, half of the shorter content.
    [InlineData(200, 204, 46, 90, false)]
    public void Statement_Pairs_ByCueOrContent(int start, int end, int contentStart, int contentEnd, bool isPaired)
    {
        ScoredRecord gold = Records.Statement(14, 20, 30, 60);

        Assert.Equal(isPaired, RecordPairing.Pair([gold], [Records.Statement(start, end, contentStart, contentEnd)]).Length == 1);
    }

    [Theory]
    [InlineData(19, 30, true)]
    [InlineData(20, 30, false)]
    public void Quantity_Pairs_WhereTheSpansOverlap(int start, int end, bool isPaired) =>
        Assert.Equal(isPaired, RecordPairing.Pair([Records.Quantity(10, 20, 1, 1)], [Records.Quantity(start, end, 1, 1)]).Length == 1);

    [Fact]
    public void Tie_WithAnOpenEndInGold_Pairs_WithAnySecondSide()
    {
        ScoredRecord open = Records.Tie("wants", 10, 20, Records.Norway, null);
        ScoredRecord closed = Records.Tie("wants", 10, 20, Records.Norway, Records.Fishers);
        ScoredRecord coded = Records.Tie("wants", 130, 140, Records.Norway, Records.Chile);

        Assert.Single(RecordPairing.Pair([open], [coded]));
        Assert.Empty(RecordPairing.Pair([closed], [coded]));
        Assert.Empty(RecordPairing.Pair([open], [coded with { From = Records.Fishers }]));
        Assert.Empty(RecordPairing.Pair([open], [coded with { Kind = "supports" }]));
        Assert.Empty(RecordPairing.Pair([open], [coded with { Start = 141 }]));
    }

    [Theory]
    [InlineData("CONSULT", 2.0)] // Host and guest, or both as actors: either is right.
    [InlineData("ACCUSE", 0.5)] // One of two actors, and no recipient for one.
    public void PartyAgreement_ForgivesASplitOfTheParties_OnlyWhereTheSchemeShares(string type, double agreement)
    {
        ScoredRecord gold = Records.Event(type, 0, 5, [Records.Norway, Records.Chile]);
        ScoredRecord coded = Records.Event(type, 0, 5, [Records.Norway], Records.Chile);

        Assert.Equal(agreement, RecordPairing.PartyAgreement(gold, coded));
    }
}
