using Dragoman.Language.Annotation;
using Dragoman.Language.Lexing;

namespace Dragoman.Language.Tests;

/// <summary>What holds of any text, however odd.</summary>
public sealed class BadInputTests(ShippedModel model) : IClassFixture<ShippedModel>
{
    private const int LongestToken = PieceReader.LongestForm;

    public static TheoryData<string, int> Units => new()
    {
        { "x", 20_000 },
        { "(", 2_000 },
        { "[ ", 1_000 },
        { "the envoy met the minister of the country and ", 100 },
        { "a\u0001b\u0007\u0000 ", 500 },
        { "\uD800x\uDFFF ", 500 },
        { "\uDFFF\uD800", 500 },
        { "\u202Eשלום\u202C\u200F. ", 300 },
        { "😀👍🏽👨‍👩‍👧 ", 300 },
        { "e\u0301\u0302\u0303", 1_000 },
        { "\u200B\u200D\uFEFF", 1_000 },
        { "…—“’\" ", 300 },
        { "\r\n\t\n ", 500 },
        { "$1,000.00/", 500 },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void Analyse_AnyText_GivesTokensThatAreItsSlices(string unit, int times)
    {
        string text = string.Concat(Enumerable.Repeat(unit, times));

        AnalysedArticle article = model.Analyse(text);

        Token[] tokens = [.. article.Sentences.SelectMany(sentence => sentence.Tokens)];
        Assert.All(tokens, token => Assert.Equal(text[token.Span.Start..token.Span.End], token.Form));
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        Assert.Equal(
            Enumerable.Range(0, text.Length).Count(i => !PieceReader.IsSpace(text[i])),
            tokens.Sum(token => token.Form.Count(c => !PieceReader.IsSpace(c))));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Analyse_AnyText_KeepsWhatTimeGrowsWithWithinBounds(string unit, int times)
    {
        AnalysedArticle article = model.Analyse(string.Concat(Enumerable.Repeat(unit, times)));

        Assert.All(article.Sentences, sentence => Assert.InRange(sentence.Tokens.Length, 1, SentenceSplitter.LongestSentence));
        Assert.All(article.Sentences.SelectMany(sentence => sentence.Tokens), token => Assert.InRange(token.Form.Length, 1, LongestToken));
    }
}
