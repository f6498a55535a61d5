using Dragoman.Language.Annotation;

namespace Dragoman.Language.Tests.Reference;

public sealed class ReferenceResolverTests(ShippedModel model) : IClassFixture<ShippedModel>
{
    [Theory]
    [InlineData("Iranian foreign minister Mohammad Javad Zarif arrived on Monday. Zarif said he was pleased.", "Zarif", "he")]
    [InlineData("The Taliban seized the town. Officials said the group controlled the border.", "Taliban", "group")]
    [InlineData("Russia rejected the plan. The country sent its own envoy.", "Russia", "country")]
    [InlineData("Russia rejected the plan. The country sent its own envoy.", "Russia", "its")]
    [InlineData("Angela Merkel met reporters in Berlin. She praised the talks.", "Merkel", "She")]
    [InlineData("Shahabuddin Delawar, who leads the delegation, landed in Moscow.", "Delawar", "who")]
    [InlineData("U.S. envoy Zalmay Khalilzad flew to Doha. The envoy said that the talks would go on.", "Khalilzad", "envoy")]
    [InlineData("\"I am ready to talk,\" President Ashraf Ghani said.", "Ghani", "I")]
    public void Resolve_PutsTheTwoInOneChain(string text, string first, string second)
    {
        AnalysedArticle article = model.Analyse(text);

        Assert.Contains(article.Chains, chain => Has(chain, text, first) && Has(chain, text, second));
    }

    [Theory]
    [InlineData("George Bush met Laura Bush in Texas.", "George Bush", "Laura Bush")]
    [InlineData("Angela Merkel met Vladimir Putin. He was late.", "Merkel", "He")]
    [InlineData("The Doha talks failed. The Geneva talks began.", "Doha talks", "Geneva talks")]
    public void Resolve_KeepsTheTwoApart(string text, string first, string second)
    {
        AnalysedArticle article = model.Analyse(text);

        Assert.DoesNotContain(article.Chains, chain => Has(chain, text, first) && Has(chain, text, second));
    }

    [Fact]
    public void Resolve_EachMention_StandsInOneChain()
    {
        const string Text = "The Taliban met Iranian officials in Tehran. They said the group wanted peace. Iran said it would help the Taliban.";

        AnalysedArticle article = model.Analyse(Text);

        Mention[] mentions = [.. article.Chains.SelectMany(chain => chain.Mentions)];
        Assert.Equal(mentions.Length, mentions.Select(mention => (mention.Sentence, mention.Head)).Distinct().Count());
        Assert.All(mentions, mention => Assert.True(mention.Span.Contains(article.Sentences[mention.Sentence].Tokens[mention.Head].Span)));
    }

    // A mention's head says what it is: "the group" has "group" in it and at its head.
    private static bool Has(ReferenceChain chain, string text, string words) =>
        chain.Mentions.Any(mention => mention.Span.Of(text).Contains(words, StringComparison.Ordinal) && mention.Span.Length < words.Length + 40);
}
