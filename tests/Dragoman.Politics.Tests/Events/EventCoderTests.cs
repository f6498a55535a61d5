using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Tests.Events;

public sealed class EventCoderTests
{
    [Fact]
    public void Code_VisitToState_HasVisitorAndHostWithScores()
    {
        CodedEvent visit = Assert.Single(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            visited visit VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 obj
            """));

        Assert.Equal(("CONSULT", "visit", "verbal cooperation", 4.0, "042"), (visit.Type, visit.Mode, visit.Quad, visit.Score, visit.Cameo));
        Assert.Equal(["SRB"], visit.Actors.Select(actor => actor.Country));
        Assert.Equal(["HRV"], visit.Recipients.Select(actor => actor.Country));
    }

    [Theory]
    [InlineData("help help", "AGREE", Realis.Actual)]
    [InlineData("attack attack", "ASSAULT", Realis.Future)]
    public void Code_WillOfTheActor_IsReduced(string verb, string type, Realis realis)
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events($"""
            Serbia Serbia PROPN NNP 3 nsubj
            will will AUX MD 3 aux
            {verb} VERB VB 0 root
            Croatia Croatia PROPN NNP 3 obj
            """));

        Assert.Equal((type, realis), (coded.Type, coded.Realis));
    }

    [Theory]
    [InlineData("Serbia", "free free", "AGREE", Realis.Actual)]
    [InlineData("Croatia", "free free", "CONCEDE", Realis.Future)]
    [InlineData("Serbia", "attack attack", "THREATEN", Realis.Actual)]
    public void Code_WhatSomebodySaysThatSerbiaWillDo_IsACommitmentOnlyInItsOwnWords(string speaker, string verb, string type, Realis realis)
    {
        ImmutableArray<CodedEvent> events = CodedTrees.Events($"""
            {speaker} {speaker} PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            Serbia Serbia PROPN NNP 5 nsubj
            will will AUX MD 5 aux
            {verb} VERB VB 2 ccomp
            prisoners prisoner NOUN NNS 5 obj
            """);

        Assert.Contains((type, realis), events.Select(coded => (coded.Type, coded.Realis)));
    }

    [Fact]
    public void Code_WillNotHelp_IsRejected()
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events("""
            Serbia Serbia PROPN NNP 4 nsubj
            will will AUX MD 4 aux
            not not PART RB 4 advmod
            help help VERB VB 0 root
            Croatia Croatia PROPN NNP 4 obj
            """));

        Assert.Equal(("REJECT", Realis.Actual), (coded.Type, coded.Realis));
    }

    [Theory]
    [InlineData("each each DET DT", "other other ADJ JJ")]
    [InlineData("one one NUM CD", "another another DET DT")]
    public void Code_EachOther_IsWhomTheSubjectIs(string first, string second)
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events($"""
            Serbia Serbia PROPN NNP 4 nsubj
            and and CCONJ CC 3 cc
            Croatia Croatia PROPN NNP 1 conj
            blamed blame VERB VBD 0 root
            {first} 4 obj
            {second} 5 fixed
            """));

        Assert.Equal("ACCUSE", coded.Type);
        Assert.Equal(["SRB", "HRV"], CodedTrees.Countries(coded.Actors));
        Assert.Equal(["SRB", "HRV"], CodedTrees.Countries(coded.Recipients));
    }

    [Fact]
    public void Code_BareNominalOfTime_IsNotCoded()
    {
        ImmutableArray<CodedEvent> events = CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            waited wait VERB VBD 0 root
            before before ADP IN 5 case
            the the DET DT 5 det
            talks talk NOUN NNS 2 obl
            """);

        Assert.Empty(events);
    }

    [Fact]
    public void Code_DefiniteNominal_TakesUpTheEarlierEvent()
    {
        ImmutableArray<CodedEvent> events = CodedTrees.Events(
            """
            Serbia Serbia PROPN NNP 2 nsubj
            met meet VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 obj
            """,
            """
            The the DET DT 2 det
            meeting meeting NOUN NN 3 nsubj
            failed fail VERB VBD 0 root
            """);

        CodedEvent again = Assert.Single(events, coded => coded.Rule.Contains("noun meeting", StringComparison.Ordinal));
        Assert.Equal(["SRB", "HRV"], again.Actors.Select(actor => actor.Country));
        Assert.Equal(events[0].SameAs, again.SameAs);
        Assert.NotEqual("", again.SameAs);
    }

    [Fact]
    public void Code_SameArticleTwice_GivesTheSameRecords()
    {
        const string Sentence = """
            Serbia Serbia PROPN NNP 2 nsubj
            attacked attack VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 obj
            """;

        Assert.Equal(CodedTrees.Events(Sentence).Select(coded => coded.ToString()), CodedTrees.Events(Sentence).Select(coded => coded.ToString()));
    }
}
