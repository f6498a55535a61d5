using Dragoman.Evaluation.Scoring;

namespace Dragoman.Evaluation.Tests.Scoring;

public sealed class ActorAgreementTests
{
    [Theory]
    [InlineData("The Hague Group", "hague group", true)]
    [InlineData("U.S.", "United States of America", true)]
    [InlineData("a union of the fishers", "union of fishers", true)]
    [InlineData("Theodora", "odora", false)] // An article is a word of its own.
    public void Names_Agree_BesidesCaseArticlesPunctuationAndVariants(string left, string right, bool agree) =>
        Assert.Equal(agree, ActorAgreement.Agree(new ScoredActor(left, "", ""), new ScoredActor(right, "", "")));

    [Theory]
    [InlineData("NOR", "GOV", true)]
    [InlineData("NOR", "MIL", false)]
    [InlineData("CHL", "GOV", false)]
    public void OtherNames_Agree_OnlyInCountryAndSector(string country, string sector, bool agree) =>
        Assert.Equal(agree, ActorAgreement.Agree(Records.Norway, new ScoredActor("Jonas Gahr Støre", country, sector)));

    [Theory]
    [InlineData("")]
    [InlineData("UNK")]
    public void AnUnknownSector_MakesNobodyTheSame(string sector) =>
        Assert.False(ActorAgreement.Agree(new ScoredActor("x", "NOR", sector), new ScoredActor("y", "NOR", sector)));

    [Fact]
    public void Nobody_AgreesWithNobodyOnly()
    {
        Assert.True(ActorAgreement.Agree(null, null));
        Assert.False(ActorAgreement.Agree(null, Records.Norway));
        Assert.False(ActorAgreement.Agree(Records.Norway, null));
    }

    [Fact]
    public void CountShared_CountsEachActorOnce() =>
        Assert.Equal(1, ActorAgreement.CountShared([Records.Norway, Records.Norway], [Records.Norway, Records.Chile]));
}
