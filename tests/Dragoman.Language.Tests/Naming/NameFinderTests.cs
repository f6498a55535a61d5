using Dragoman.Language.Annotation;

namespace Dragoman.Language.Tests.Naming;

public sealed class NameFinderTests(ShippedModel model) : IClassFixture<ShippedModel>
{
    [Theory]
    [InlineData("U.S. envoy Zalmay Khalilzad visited Kabul on Monday.", "Place U.S.", "Person Zalmay Khalilzad", "Place Kabul")]
    [InlineData("NATO and the OSCE expressed concern about the talks in Doha.", "Organization NATO", "Organization OSCE", "Place Doha")]
    [InlineData("The Supreme National Security Council met in Tehran.", "Organization Supreme National Security Council", "Place Tehran")]
    [InlineData("Iranian officials met Shahabuddin Delawar.", "Group Iranian", "Person Shahabuddin Delawar")]
    public void Find_News_FindsNamesWithoutTitlesAndArticles(string text, params string[] expected)
    {
        AnalysedArticle article = model.Analyse(text);

        Assert.Equal(expected, article.Names.Select(name => $"{name.Kind} {name.Span.Of(text)}"));
    }

    [Theory]
    [InlineData("Iranian Foreign Minister Mohammad Javad Zarif spoke in Tehran.", "Foreign Minister")]
    [InlineData("U.S. Secretary of State Antony Blinken called Moscow on Monday.", "Secretary of State")]
    [InlineData("The envoy met Lt. Gen. Abdel Fattah al-Burhan in Khartoum.", "Lt. Gen.")]
    [InlineData("Zalmay Khalilzad visited Kabul on Monday.", "")]
    public void Find_Person_BearsTheTitleBeforeHisName(string text, string title)
    {
        Name person = Assert.Single(model.Analyse(text).Names, name => name.Kind == NameKind.Person);

        Assert.Equal(title, person.Title?.Of(text) ?? "");
    }

    [Fact]
    public void Find_SurnameAfterFullName_IsTheSameKind()
    {
        const string Text = "Iranian foreign minister Mohammad Javad Zarif spoke in Tehran. Zarif praised the talks. The offer pleased Zarif.";

        AnalysedArticle article = model.Analyse(Text);

        Assert.Equal(3, article.Names.Count(name => name.Kind == NameKind.Person && name.Span.Of(Text).EndsWith("Zarif", StringComparison.Ordinal)));
    }

    [Fact]
    public void Find_Names_LieInOrderAndMatchTheirWords()
    {
        const string Text = "Ashraf Ghani and Abdullah Abdullah left Kabul for Washington. Reuters reported that Ghani met Joe Biden.";

        AnalysedArticle article = model.Analyse(Text);

        int position = 0;
        foreach (Name name in article.Names)
        {
            Sentence sentence = article.Sentences[name.Sentence];
            Assert.Equal(sentence.Tokens[name.FirstToken].Span.Start, name.Span.Start);
            Assert.Equal(sentence.Tokens[name.EndToken - 1].Span.End, name.Span.End);
            Assert.True(name.Span.Start >= position);
            position = name.Span.End;
        }

        Assert.True(article.Names.Length >= 6);
    }
}
