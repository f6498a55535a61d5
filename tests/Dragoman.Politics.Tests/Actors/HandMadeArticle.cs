using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Actors;

/// <summary>Articles of trees written by hand, and the words in them.</summary>
internal static class HandMadeArticle
{
    /// <summary>An article of a day whose sentences are the trees, in the form that <see cref="Tree"/> reads.</summary>
    public static AnalysedArticle Of(string? day, params ReadOnlySpan<string> trees)
    {
        List<Sentence> sentences = [];
        string text = "";
        foreach (string tree in trees)
        {
            Sentence sentence = Tree.Of(tree);
            int start = text.Length;
            text += string.Join(' ', sentence.Tokens.Select(token => token.Form)) + "\n";
            Segment segment = new(SegmentKind.Body, new TextSpan(start, text.Length));
            sentences.Add(new Sentence(sentences.Count, segment, [.. sentence.Tokens.Select(token =>
                token with { Span = new TextSpan(start + token.Span.Start, start + token.Span.End) })]));
        }

        Article article = new()
        {
            Id = "hand-made",
            Text = text,
            Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
            Published = day is null ? null : new PublishedDay(DateOnly.ParseExact(day, "yyyy-MM-dd"), DaySource.Given),
        };
        return new AnalysedArticle(article, [.. sentences], [], ImmutableArray<ReferenceChain>.Empty);
    }

    /// <summary>The first word of that form in the last sentence.</summary>
    public static (Sentence Sentence, Token Word) Last(AnalysedArticle article, string form)
    {
        Sentence last = article.Sentences[^1];
        return (last, last.Tokens.First(token => token.Form == form));
    }
}
