using Dragoman.Politics.Records;

namespace Dragoman.Politics.Tests.Events;

// Expected values: the PLOVER manual, by which the one whom the content of a verbal act concerns, or the country that it affects, receives it.
public sealed class ImpliedRecipientTests
{
    [Fact]
    public void Code_SanctionsThatAreCalledFor_AreAgainstTheRecipient() =>
        Assert.Equal(["NGA"], CodedTrees.Countries(Assert.Single(CodedTrees.Events("""
            Norway Norway PROPN NNP 2 nsubj
            called call VERB VBD 0 root
            for for ADP IN 4 case
            sanctions sanction NOUN NNS 2 obl
            against against ADP IN 6 case
            Nigeria Nigeria PROPN NNP 4 nmod
            """)).Recipients));

    [Fact]
    public void Code_ThreatUnlessSomebodyActs_IsToWhomeverIsToAct() =>
        Assert.Equal(["ISR"], CodedTrees.Countries(CodedTrees.Events("""
            Syria Syria PROPN NNP 2 nsubj
            threatened threaten VERB VBD 0 root
            to to PART TO 4 mark
            retaliate retaliate VERB VB 2 xcomp
            unless unless SCONJ IN 7 mark
            Israel Israel PROPN NNP 7 nsubj
            withdrew withdraw VERB VBD 4 advcl
            """)[0].Recipients));

    [Fact]
    public void Code_CurfewAtHome_IsOnThePeopleOfTheCountry()
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events("""
            Kenya Kenya PROPN NNP 2 nsubj
            imposed impose VERB VBD 0 root
            a a DET DT 4 det
            curfew curfew NOUN NN 2 obj
            in in ADP IN 6 case
            Nairobi Nairobi PROPN NNP 2 obl
            """));

        Assert.Equal([("KEN", "CVL")], coded.Recipients.Select(recipient => (recipient.Country, recipient.Sector)));
    }

    [Fact]
    public void Code_ProtestWithoutATarget_IsToTheStateWhereItIs() =>
        Assert.Equal([("KEN", "GOV")], Assert.Single(CodedTrees.Events("""
            Students student NOUN NNS 2 nsubj
            demonstrated demonstrate VERB VBD 0 root
            in in ADP IN 4 case
            Nairobi Nairobi PROPN NNP 2 obl
            """)).Recipients.Select(recipient => (recipient.Country, recipient.Sector)));

    [Fact]
    public void Code_TroopsOnesOwn_ReceiveNothingOfWhatTheStateOffers() =>
        Assert.Equal(["LBR"], CodedTrees.Countries(Assert.Single(CodedTrees.Events("""
            France France PROPN NNP 2 nsubj
            offered offer VERB VBD 0 root
            to to PART TO 4 mark
            send send VERB VB 2 xcomp
            French french ADJ JJ 6 amod
            troops troops NOUN NNS 4 obj
            to to ADP IN 8 case
            Liberia Liberia PROPN NNP 4 obl
            """)).Recipients));
}
