using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Events;

/// <summary>Codes an article made of trees written by hand; every proper noun names a place.</summary>
internal static class CodedTrees
{
    private static readonly CodingPipeline _coding = CodingPipeline.Load(Tree.DataFolder);

    public static IEnumerable<string> Countries(IEnumerable<CodedActor> actors) => actors.Select(actor => actor.Country);

    public static ImmutableArray<CodedEvent> Events(params string[] trees)
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
