using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Tests.Frames;

public sealed class FrameMatcherTests
{
    private static readonly FrameMatcher _matcher = new(Codebook.Load(
        Path.Combine(Tree.DataFolder, "codebook"), PloverScheme.Load(Path.Combine(Tree.DataFolder, "codebook", "plover.tsv"))));

    private static readonly PhraseLens _lens = new(ActorsOf, (_, token) => token.Form is "Geneva");

    [Fact]
    public void Match_LightVerb_IsOneEventWithBothSides()
    {
        FrameMatch match = MatchOne("""
            Serbia Serbia PROPN NNP 2 nsubj
            held hold VERB VBD 0 root
            talks talk NOUN NNS 2 obj
            with with ADP IN 5 case
            Croatia Croatia PROPN NNP 3 nmod
            """);

        Assert.Equal("CONSULT", match.Frame.Type);
        Assert.Equal(["Serbia"], Names(match, SlotRole.Actor));
        Assert.Equal(["Croatia"], Names(match, SlotRole.Party));
        Assert.Equal([1, 2], match.Words);
    }

    [Fact]
    public void Match_AgreedToWithdraw_IsOnePromise()
    {
        FrameMatch match = MatchOne("""
            Serbia Serbia PROPN NNP 2 nsubj
            agreed agree VERB VBD 0 root
            to to PART TO 4 mark
            withdraw withdraw VERB VB 2 xcomp
            from from ADP IN 6 case
            Croatia Croatia PROPN NNP 4 obl
            """);

        Assert.Equal("AGREE", match.Frame.Type);
        Assert.Equal("RETREAT", match.Inner?.Frame.Type);
    }

    [Fact]
    public void Match_Passive_FindsAgentAndRecipient()
    {
        FrameMatch match = MatchOne("""
            Serbia Serbia PROPN NNP 3 nsubj:pass
            was be AUX VBD 3 aux:pass
            condemned condemn VERB VBN 0 root
            by by ADP IN 5 case
            Croatia Croatia PROPN NNP 3 obl:agent
            """);

        Assert.Equal("ACCUSE", match.Frame.Type);
        Assert.Equal(["Croatia"], Names(match, SlotRole.Actor));
        Assert.Equal(["Serbia"], Names(match, SlotRole.Recipient));
    }

    [Fact]
    public void Match_RelativeClause_TakesItsAntecedent()
    {
        ImmutableArray<FrameMatch> matches = Match("""
            Serbia Serbia PROPN NNP 0 root
            which which PRON WDT 3 nsubj
            attacked attack VERB VBD 1 acl:relcl
            Croatia Croatia PROPN NNP 3 obj
            """);

        Assert.Equal(["Serbia"], Names(Assert.Single(matches), SlotRole.Actor));
    }

    [Fact]
    public void Match_Nominalisation_TakesItsArguments()
    {
        FrameMatch match = MatchOne("""
            Serbia Serbia PROPN NNP 3 nmod:poss
            's 's PART POS 1 case
            attack attack NOUN NN 0 root
            on on ADP IN 5 case
            Croatia Croatia PROPN NNP 3 nmod
            """);

        Assert.Equal("ASSAULT", match.Frame.Type);
        Assert.Equal(["Serbia"], Names(match, SlotRole.Actor));
        Assert.Equal(["Croatia"], Names(match, SlotRole.Recipient));
    }

    [Theory]
    [InlineData("sanctions sanction", "SANCTION")]
    [InlineData("tariffs tariff", "SANCTION")]
    [InlineData("embargo embargo", "SANCTION")]
    [InlineData("curfew curfew", "COERCE")]
    [InlineData("blockade blockade", "COERCE")]
    public void Match_WhatIsImposed_TellsHowItIsMeant(string imposed, string type)
    {
        FrameMatch match = MatchOne($"""
            Serbia Serbia PROPN NNP 2 nsubj
            imposed impose VERB VBD 0 root
            {imposed} NOUN NN 2 obj
            on on ADP IN 5 case
            Croatia Croatia PROPN NNP 3 nmod
            """);

        Assert.Equal(type, match.Frame.Type);
        Assert.Equal(["Croatia"], Names(match, SlotRole.Recipient));
    }

    [Fact]
    public void Match_UnderPressureToWithdraw_WithdrawsTheOneUnderPressure()
    {
        FrameMatch match = Match("""
            Serbia Serbia PROPN NNP 5 nsubj
            is be AUX VBZ 5 cop
            under under ADP IN 5 case
            new new ADJ JJ 5 amod
            pressure pressure NOUN NN 0 root
            to to PART TO 7 mark
            withdraw withdraw VERB VB 5 acl
            from from ADP IN 9 case
            Geneva Geneva PROPN NNP 7 obl
            """).Single(match => match.Frame.Type == "RETREAT");

        Assert.Equal(["Serbia"], Names(match, SlotRole.Actor));
    }

    [Fact]
    public void Match_TalksWhileAnotherTalks_AreTwo()
    {
        ImmutableArray<FrameMatch> matches = Match("""
            Serbia Serbia PROPN NNP 2 nsubj
            visited visit VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 obj
            when when ADV WRB 7 advmod
            Croatia Croatia PROPN NNP 7 nsubj
            was be AUX VBD 7 aux
            visiting visit VERB VBG 2 advcl
            Geneva Geneva PROPN NNP 7 obj
            """);

        Assert.Equal(["CONSULT", "CONSULT"], matches.Select(match => match.Frame.Type));
    }

    [Theory]
    [InlineData("attacked attack problem problem")]
    [InlineData("fired fire coach coach")]
    [InlineData("met meet target target")]
    [InlineData("called call vote vote")]
    [InlineData("won win support support")]
    public void Match_EverydayUse_FindsNothing(string words)
    {
        string[] parts = words.Split(' ');
        ImmutableArray<FrameMatch> matches = Match($"""
            Serbia Serbia PROPN NNP 2 nsubj
            {parts[0]} {parts[1]} VERB VBD 0 root
            a a DET DT 4 det
            {parts[2]} {parts[3]} NOUN NN 2 obj
            """);

        Assert.DoesNotContain(matches, match => match.Frame.Kind == FrameKind.Verb);
    }

    [Fact]
    public void Match_AnnouncedWithdrawal_IsConcession()
    {
        FrameMatch match = MatchOne("""
            Serbia Serbia PROPN NNP 2 nsubj
            announced announce VERB VBD 0 root
            a a DET DT 4 det
            withdrawal withdrawal NOUN NN 2 obj
            from from ADP IN 6 case
            Geneva Geneva PROPN NNP 4 nmod
            """);

        Assert.Equal("CONCEDE", match.Frame.Type);
    }

    [Fact]
    public void Match_AdjectiveWithAuxiliaryAndObject_IsAVerb()
    {
        FrameMatch match = MatchOne("""
            Serbia Serbia PROPN NNP 3 nsubj
            would would AUX MD 3 aux
            free free ADJ JJ 0 root
            50 50 NUM CD 5 nummod
            dissidents dissident NOUN NNS 3 obj
            """);

        Assert.Equal(("RETREAT", "release"), (match.Frame.Type, match.Frame.Mode));
    }

    [Fact]
    public void Match_ParticleBehindTheObject_BelongsToTheVerb()
    {
        FrameMatch match = MatchOne("""
            Serbia Serbia PROPN NNP 2 nsubj
            kicked kick VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 obj
            out out ADP IN 7 case
            of of ADP IN 7 case
            the the DET DT 7 det
            alliance alliance NOUN NN 2 obl
            """);

        Assert.Equal("SANCTION", match.Frame.Type);
        Assert.Equal(["Croatia"], Names(match, SlotRole.Recipient));
    }

    [Theory]
    [InlineData("joint", "COOPERATE")]
    [InlineData("large", "MOBILIZE")]
    public void Match_LongerNameOfWhatIsDone_Decides(string modifier, string type)
    {
        FrameMatch match = MatchOne($"""
            Serbia Serbia PROPN NNP 2 nsubj
            held hold VERB VBD 0 root
            {modifier} {modifier} ADJ JJ 4 amod
            exercises exercise NOUN NNS 2 obj
            off off ADP IN 6 case
            Geneva Geneva PROPN NNP 2 obl
            """);

        Assert.Equal(type, match.Frame.Type);
    }

    [Fact]
    public void NearMisses_NameTheOneSlotThatIsNotFilled()
    {
        ImmutableArray<FrameMiss> misses = _matcher.NearMisses(Tree.Of("""
            Serbia Serbia PROPN NNP 2 nsubj
            visited visit VERB VBD 0 root
            a a DET DT 4 det
            museum museum NOUN NN 2 obj
            """), _lens);

        Assert.NotEmpty(misses);
        Assert.All(misses, miss => Assert.Equal(1, miss.Trigger.Index));
        Assert.Contains(misses, miss => miss.Frame is { Type: "CONSULT", Mode: "visit" } && miss.Slot.Text == "obj=R/R@place");
        Assert.True(misses.Length <= 3);
    }

    private static FrameMatch MatchOne(string tree) => Assert.Single(Match(tree));

    private static ImmutableArray<FrameMatch> Match(string tree) => _matcher.Match(Tree.Of(tree), _lens);

    private static ImmutableArray<string> Names(FrameMatch match, SlotRole role) => [.. match.ActorsIn(role).Select(actor => actor.Name)];

    private static ImmutableArray<CodedActor> ActorsOf(Sentence sentence, Token token) =>
        token.Upos == "PROPN" ? [new CodedActor(token.Form, "", "GOV")] : [];
}
