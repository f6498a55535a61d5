using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Confidence;
using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Events;

namespace Dragoman.Politics.Tests.Confidence;

public sealed class ConfidenceTableTests
{
    [Fact]
    public void Judge_IsTheLogisticFunctionOfTheSum()
    {
        ConfidenceTable table = Load("event\talways\t0.5\nevent\tdeep\t-0.75\nevent\tverb\t1\ntie\tverb\t9\n");

        // 0.5 + 1 − 2 × 0.75 = 0; a sign without a weight says nothing.
        Assert.Equal(0.5, table.Judge(Act(new Sign("verb"), new Sign("deep", 2), new Sign("new"))).Confidence, 12);
        Assert.Equal(1 / (1 + Math.Exp(-1.5)), table.Judge(Act(new Sign("verb"))).Confidence, 12);
    }

    [Fact]
    public void Load_OfAnotherLayer_IsFault() =>
        Assert.Equal("DR187", Assert.Throws<FaultException>(() => Load("rumour\talways\t1\n")).Fault.Number);

    [Fact]
    public void OfPrior_IsTheLogOddsWithinBounds()
    {
        Assert.Equal(Math.Log(3), Sign.OfPrior(0.75).Value, 12);
        Assert.Equal(Math.Log(49), Sign.OfPrior(1).Value, 12);
        Assert.Equal(-Math.Log(49), Sign.OfPrior(0).Value, 12);
    }

    [Fact]
    public void AnActOfTheMainClause_IsLikelierThanOneThatAPhraseOnlyNames()
    {
        ImmutableArray<CodedEvent> events = CodedTrees.Events("""
            Serbia Serbia PROPN NNP 2 nsubj
            attacked attack VERB VBD 0 root
            Croatia Croatia PROPN NNP 2 obj
            after after ADP IN 6 case
            Croatian Croatian ADJ JJ 6 amod
            talks talk NOUN NNS 2 obl
            with with ADP IN 8 case
            Slovenia Slovenia PROPN NNP 6 nmod
            """);

        Assert.Equal(["ASSAULT", "CONSULT"], events.OrderByDescending(coded => coded.Confidence).Select(coded => coded.Type));
        Assert.Contains(new Sign("main clause"), events[0].Signs);
        Assert.Contains(new Sign("subordination", 1), events[1].Signs);
        Assert.All(events, coded => Assert.InRange(coded.Confidence, 0.3, 0.99));
    }

    [Fact]
    public void AnActToldInSpeech_IsInTheMainClause()
    {
        CodedEvent coded = Assert.Single(CodedTrees.Events("""
            Slovenia Slovenia PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            that that SCONJ IN 5 mark
            Serbia Serbia PROPN NNP 5 nsubj
            attacked attack VERB VBD 2 ccomp
            Croatia Croatia PROPN NNP 5 obj
            """));

        Assert.Contains(new Sign("main clause"), coded.Signs);
    }

    private static CodedEvent Act(params Sign[] signs) => new()
    {
        Span = new TextSpan(0, 1),
        Segment = SegmentKind.Body,
        Rule = "test",
        Type = "ASSAULT",
        Actors = [],
        Signs = [.. signs],
    };

    private static ConfidenceTable Load(string text)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "confidence.tsv"), text);
            return ConfidenceTable.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
