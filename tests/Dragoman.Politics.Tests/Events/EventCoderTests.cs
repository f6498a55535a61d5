using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Events;

public sealed class EventCoderTests
{
    private static readonly CodingPipeline _coding = CodingPipeline.Load(Tree.DataFolder);

    [Fact]
    public void Code_VisitToState_HasVisitorAndHostWithScores()
    {
        CodedEvent visit = Assert.Single(Code("""
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
        CodedEvent coded = Assert.Single(Code($"""
            Serbia Serbia PROPN NNP 3 nsubj
            will will AUX MD 3 aux
            {verb} VERB VB 0 root
            Croatia Croatia PROPN NNP 3 obj
            """));

        Assert.Equal((type, realis), (coded.Type, coded.Realis));
    }

    [Fact]
    public void Code_WillNotHelp_IsRejected()
    {
        CodedEvent coded = Assert.Single(Code("""
            Serbia Serbia PROPN NNP 4 nsubj
            will will AUX MD 4 aux
            not not PART RB 4 advmod
            help help VERB VB 0 root
            Croatia Croatia PROPN NNP 4 obj
            """));

        Assert.Equal(("REJECT", Realis.Actual), (coded.Type, coded.Realis));
    }

    [Fact]
    public void Code_BareNominalOfTime_IsNotCoded()
    {
        ImmutableArray<CodedEvent> events = Code("""
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
        ImmutableArray<CodedEvent> events = Code(
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

        Assert.Equal(Code(Sentence).Select(coded => coded.ToString()), Code(Sentence).Select(coded => coded.ToString()));
    }

    private static ImmutableArray<CodedEvent> Code(params string[] trees)
    {
        List<Sentence> sentences = [];
        string text = "";
        foreach (string tree in trees)
        {
            Sentence bare = Tree.Of(tree);
            int offset = text.Length;
            text += string.Join(' ', bare.Tokens.Select(token => token.Form)) + " ";
            Segment body = new(SegmentKind.Body, new TextSpan(0, int.MaxValue));
            sentences.Add(new Sentence(sentences.Count, body, [.. bare.Tokens.Select(token =>
                token with { Span = new TextSpan(token.Span.Start + offset, token.Span.End + offset) })]));
        }

        Article article = new()
        {
            Id = "test",
            Text = text,
            Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
            Published = new PublishedDay(new DateOnly(2010, 5, 5), DaySource.Given),
        };
        ImmutableArray<Name> names = [.. sentences.SelectMany(sentence => sentence.Tokens
            .Where(token => token.Upos == "PROPN")
            .Select(token => new Name(NameKind.Place, sentence.Index, token.Index, token.Index + 1, token.Span)))];
        return [.. _coding.Code(new AnalysedArticle(article, [.. sentences], names, [])).Records.OfType<CodedEvent>()];
    }
}
