using Dragoman.Language.Morphology;

namespace Dragoman.Language.Tests.Morphology;

public sealed class LemmatizerTests
{
    private static readonly TagClass _past = new("VERB", "VBD", "Tense=Past");
    private static readonly TagClass _name = new("PROPN", "NNP", "Number=Sing");

    [Theory]
    [InlineData("Countries", "country", "L3y")]
    [InlineData("talks", "talk", "L1")]
    [InlineData("Geneva", "Geneva", "K0")]
    [InlineData("THE", "the", "L0")]
    public void Apply_TheRuleForAPair_GivesTheLemma(string form, string lemma, string rule)
    {
        Assert.Equal(rule, Lemmatizer.RuleFor(form, lemma));
        Assert.Equal(lemma, Lemmatizer.Apply(rule, form));
    }

    [Fact]
    public void RuleFor_WordsThatShareNothing_IsNull() => Assert.Null(Lemmatizer.RuleFor("went", "go"));

    [Fact]
    public void Lemmatize_TakesTheTableFirst_ThenTheLongestEnding()
    {
        Lemmatizer lemmatizer = new(
            new Dictionary<string, string> { [Lemmatizer.WordKey("went", _past)] = "go" },
            new Dictionary<string, string>
            {
                [Lemmatizer.EndingKey("walked", 2, _past, false)] = "L2",
                [Lemmatizer.EndingKey("denied", 3, _past, false)] = "L3y",
            });

        Assert.Equal("go", lemmatizer.Lemmatize("Went", _past, isFirst: true));
        Assert.Equal("deny", lemmatizer.Lemmatize("denied", _past, isFirst: false));
        Assert.Equal("invade", lemmatizer.Lemmatize("invadeed", _past, isFirst: false));
    }

    [Fact]
    public void Lemmatize_WithoutRule_KeepsNamesAsTheyAre()
    {
        Lemmatizer lemmatizer = new(new Dictionary<string, string>(), new Dictionary<string, string>());

        Assert.Equal("Wagadugu", lemmatizer.Lemmatize("Wagadugu", _name, isFirst: false));
        Assert.Equal("marched", lemmatizer.Lemmatize("Marched", _past, isFirst: true));
    }

    [Theory]
    [InlineData("1,250,000", "1250000", "EWT: figures lose the commas that group them")]
    [InlineData("3000", "3000", "GUM")]
    [InlineData("1,8", "1,8", "a comma that groups nothing stays")]
    public void Lemmatize_Figures_LoseTheirGrouping(string form, string lemma, string origin)
    {
        Assert.NotEmpty(origin);
        TagClass number = new("NUM", "CD", "");
        Lemmatizer lemmatizer = new(new Dictionary<string, string>(), new Dictionary<string, string> { [Lemmatizer.EndingKey("000", 3, number, false)] = "L4" });

        Assert.Equal(lemma, lemmatizer.Lemmatize(form, number, isFirst: false));
    }

    [Fact]
    public void Lemmatize_VerbWithCapital_FollowsTheRuleForSmallLetters()
    {
        Lemmatizer lemmatizer = new(
            new Dictionary<string, string>(), new Dictionary<string, string> { [Lemmatizer.EndingKey("denied", 3, _past, false)] = "L3y" });

        Assert.Equal("deny", lemmatizer.Lemmatize("Denied", _past, isFirst: true));
    }
}
