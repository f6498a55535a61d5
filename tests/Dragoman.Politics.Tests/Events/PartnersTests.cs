using Dragoman.Politics.Records;

namespace Dragoman.Politics.Tests.Events;

/// <summary>With whom and to whom an act is done, where other clauses tell it.</summary>
public sealed class PartnersTests
{
    private const string TalksOfTwo = """
        Serbia Serbia PROPN NNP 2 nsubj
        negotiated negotiate VERB VBD 0 root
        with with ADP IN 4 case
        Croatia Croatia PROPN NNP 2 obl
        """;

    [Fact]
    public void Code_HostOfTheTalks_ReceivesThoseOfTheEarlierMention()
    {
        CodedEvent hosted = CodedTrees.Events(TalksOfTwo, """
            Ecuador Ecuador PROPN NNP 2 nsubj
            hosted host VERB VBD 0 root
            the the DET DT 4 det
            talks talk NOUN NNS 2 obj
            """)[^1];

        Assert.Equal(["SRB", "HRV"], CodedTrees.Countries(hosted.Actors));
        Assert.Equal(["ECU"], CodedTrees.Countries(hosted.Recipients));
    }

    [Fact]
    public void Code_TalksHostedBySomebody_AreOneEventOfTheGuest()
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            participated participate VERB VBD 0 root
            in in ADP IN 4 case
            talks talk NOUN NNS 2 obl
            hosted host VERB VBN 4 acl
            by by ADP IN 7 case
            Ecuador Ecuador PROPN NNP 5 obl:agent
            """));

        Assert.Equal(["SRB"], CodedTrees.Countries(coded.Actors));
        Assert.Equal(["ECU"], CodedTrees.Countries(coded.Recipients));
    }

    [Fact]
    public void Code_BrokeredCeasefire_IsMediationOfAllThree()
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events("""
            Ecuador Ecuador PROPN NNP 2 nsubj
            brokered broker VERB VBD 0 root
            a a DET DT 4 det
            ceasefire ceasefire NOUN NN 2 obj
            between between ADP IN 6 case
            Serbia Serbia PROPN NNP 4 nmod
            and and CCONJ CC 8 cc
            Croatia Croatia PROPN NNP 6 conj
            """));

        Assert.Equal(("CONSULT", "third-party"), (coded.Type, coded.Mode));
        Assert.Equal(["ECU", "HRV", "SRB"], CodedTrees.Countries(coded.Actors).Order());
    }

    [Fact]
    public void Code_DenialOfAnAccusation_IsMadeToTheAccuser()
    {
        CodedEvent denial = CodedTrees.Events(
            """
            Serbia Serbia PROPN NNP 2 nsubj
            accused accuse VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 obj
            of of ADP IN 5 case
            lies lie NOUN NNS 2 obl
            """,
            """
            Croatia Croatia PROPN NNP 2 nsubj
            denied deny VERB VBD 0 root
            the the DET DT 4 det
            accusation accusation NOUN NN 2 obj
            """)[^1];

        Assert.Equal("REJECT", denial.Type);
        Assert.Equal(["SRB"], CodedTrees.Countries(denial.Recipients));
    }

    [Fact]
    public void Code_DenialForOnesOwnForces_IsNotMadeToOneself()
    {
        CodedEvent denial = Assert.Single(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            denied deny VERB VBD 0 root
            violations violation NOUN NNS 2 obj
            by by ADP IN 6 case
            Serbian Serbian ADJ JJ 6 amod
            forces force NOUN NNS 3 nmod
            """), coded => coded.Type == "REJECT");

        Assert.Empty(denial.Recipients);
    }

    [Fact]
    public void Code_ExchangedPrisoners_AreNobodyToWhomItIsDone()
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 4 nsubj
            and and CCONJ CC 3 cc
            Croatia Croatia PROPN NNP 1 conj
            exchanged exchange VERB VBD 0 root
            prisoners prisoner NOUN NNS 4 obj
            """));

        Assert.Equal(["SRB", "HRV"], CodedTrees.Countries(coded.Actors));
        Assert.Empty(coded.Recipients);
    }

    [Fact]
    public void Code_AccusedOfShelling_IsDoneByTheAccused()
    {
        CodedEvent shelling = Assert.Single(
            CodedTrees.Events("""
                Serbia Serbia PROPN NNP 2 nsubj
                accused accuse VERB VBD 0 root
                Croatia Croatia PROPN NNP 2 obj
                of of SCONJ IN 5 mark
                shelling shell VERB VBG 2 advcl
                Bosnia Bosnia PROPN NNP 5 obj
                """),
            coded => coded.Type == "ASSAULT");

        Assert.Equal(["HRV"], CodedTrees.Countries(shelling.Actors));
    }

    [Fact]
    public void Code_BattleThatIsNoViolence_IsNotCoded()
    {
        Assert.Empty(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            continued continue VERB VBD 0 root
            its its PRON PRP$ 4 nmod:poss
            battle battle NOUN NN 2 obj
            against against ADP IN 6 case
            inflation inflation NOUN NN 4 nmod
            """));
    }

    [Fact]
    public void Code_ThreatUnlessSomebodyActs_IsToThatOne()
    {
        CodedEvent threat = Assert.Single(
            CodedTrees.Events("""
                Serbia Serbia PROPN NNP 2 nsubj
                threatened threaten VERB VBD 0 root
                to to PART TO 4 mark
                attack attack VERB VB 2 xcomp
                unless unless SCONJ IN 7 mark
                Croatia Croatia PROPN NNP 7 nsubj
                left leave VERB VBD 4 advcl
                """),
            coded => coded.Type == "THREATEN");

        Assert.Equal(["HRV"], CodedTrees.Countries(threat.Recipients));
    }

    [Fact]
    public void Code_ClashOfOpinions_IsNotCoded()
    {
        Assert.Empty(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 4 nsubj
            and and CCONJ CC 3 cc
            Croatia Croatia PROPN NNP 1 conj
            clashed clash VERB VBD 0 root
            over over ADP IN 6 case
            tariffs tariff NOUN NNS 4 obl
            in in ADP IN 8 case
            Geneva Geneva PROPN NNP 4 obl
            """));
    }

    [Fact]
    public void Code_GivingMoney_IsAidThoughNobodyIsNamed()
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            provided provide VERB VBD 0 root
            assistance assistance NOUN NN 2 obj
            """));

        Assert.Equal("AID", coded.Type);
    }

    [Fact]
    public void Code_MeetingThatOneSideIsToldToBeAt_HasTheOtherSideOfTheEarlierMention()
    {
        CodedEvent meeting = CodedTrees.Events(TalksOfTwo, """
            Serbia Serbia PROPN NNP 2 nsubj
            attended attend VERB VBD 0 root
            the the DET DT 4 det
            meeting meeting NOUN NN 2 obj
            """)[^1];

        Assert.Equal(["SRB", "HRV"], CodedTrees.Countries(meeting.Actors));
    }

    [Fact]
    public void Code_TalksDuringWhichWordIsGiven_AreOfThoseWhoGiveAndGetIt()
    {
        CodedEvent talks = CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            accused accuse VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 obj
            during during ADP IN 5 case
            talks talk NOUN NNS 2 obl
            """)[^1];

        Assert.Equal("CONSULT", talks.Type);
        Assert.Equal(["SRB", "HRV"], CodedTrees.Countries(talks.Actors));
    }

    [Fact]
    public void Code_TalksDuringWhichWordIsGiven_AreWhereItIsGiven_HoweverDeepTheyHang()
    {
        CodedEvent talks = CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            assured assure VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 iobj
            in in ADP IN 5 case
            Moscow Moscow PROPN NNP 2 obl
            that that SCONJ IN 9 mark
            it it PRON PRP 9 nsubj
            would would AUX MD 9 aux
            hold hold VERB VB 2 ccomp
            no no DET DT 11 det
            bases base NOUN NNS 9 obj
            during during ADP IN 13 case
            talks talk NOUN NNS 11 nmod
            """).Single(coded => coded.Type == "CONSULT");

        Assert.Equal(["SRB", "HRV"], CodedTrees.Countries(talks.Actors));
        Assert.Equal("Moscow", talks.Place?.Name);
    }

    [Fact]
    public void Code_TalksDuringWhichSomebodyIsShelled_AreNotTheirs()
    {
        Assert.DoesNotContain(
            CodedTrees.Events("""
                Serbia Serbia PROPN NNP 2 nsubj
                shelled shell VERB VBD 0 root
                Croatia Croatia PROPN NNP 2 obj
                during during ADP IN 5 case
                talks talk NOUN NNS 2 obl
                """),
            coded => coded.Type == "CONSULT");
    }
}
