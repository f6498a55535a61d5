using Dragoman.Politics.Records;

namespace Dragoman.Politics.Tests.Events;

/// <summary>What is asked for stands inside the request, however the parser hangs the infinitive.</summary>
public sealed class AskingTests
{
    [Theory]
    [InlineData("advcl", 2)]
    [InlineData("xcomp", 2)]
    [InlineData("acl", 4)]
    public void Code_CallOnSomebodyToWithdraw_IsOneRequest(string relation, int head)
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events($"""
            Serbia Serbia PROPN NNP 2 nsubj
            called call VERB VBD 0 root
            on on ADP IN 4 case
            Croatia Croatia PROPN NNP 2 obl
            to to PART TO 6 mark
            withdraw withdraw VERB VB {head} {relation}
            from from ADP IN 8 case
            Bosnia Bosnia PROPN NNP 6 obl
            """));

        Assert.Equal(("REQUEST", "yield"), (coded.Type, coded.Mode));
        Assert.Equal(["SRB"], CodedTrees.Countries(coded.Actors));
        Assert.Equal(["HRV"], CodedTrees.Countries(coded.Recipients));
    }

    [Fact]
    public void Code_SecondActAskedFor_IsNoActOfTheAsker()
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            urged urge VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 obj
            to to PART TO 5 mark
            withdraw withdraw VERB VB 2 xcomp
            and and CCONJ CC 7 cc
            attack attack VERB VB 5 conj
            Bosnia Bosnia PROPN NNP 7 obj
            """));

        Assert.Equal("REQUEST", coded.Type);
    }

    [Fact]
    public void Code_CalledOnSomebody_IsNoVisit()
    {
        Assert.DoesNotContain(
            CodedTrees.Events("""
                Serbia Serbia PROPN NNP 2 nsubj
                called call VERB VBD 0 root
                on on ADP IN 4 case
                Croatia Croatia PROPN NNP 2 obl
                """),
            coded => coded.Type == "CONSULT");
    }

    [Fact]
    public void Code_WarningOfWhatWillHappen_IsNoThreat()
    {
        Assert.Empty(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            warned warn VERB VBD 0 root
            that that SCONJ IN 6 mark
            prices price NOUN NNS 6 nsubj
            will will AUX MD 6 aux
            rise rise VERB VB 2 ccomp
            """));
    }

    [Fact]
    public void Code_WarningOfAnswer_IsThreatToTheOneWarned()
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            warned warn VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 iobj
            that that SCONJ IN 7 mark
            it it PRON PRP 7 nsubj
            would would AUX MD 7 aux
            respond respond VERB VB 2 ccomp
            """));

        Assert.Equal("THREATEN", coded.Type);
        Assert.Equal(["HRV"], CodedTrees.Countries(coded.Recipients));
    }
}
