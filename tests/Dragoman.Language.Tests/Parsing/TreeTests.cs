using Dragoman.Language.Annotation;
using Dragoman.Language.Treebanks;

namespace Dragoman.Language.Tests.Parsing;

/// <summary>What holds of every tree of the shipped model.</summary>
public sealed class TreeTests(ShippedModel model) : IClassFixture<ShippedModel>
{
    private const double LeastUpos = 0.97;
    private const double LeastLabelled = 0.93;

    public static TheoryData<string> OddTexts =>
    [
        "Yes",
        "?",
        "😀 👍🏽 😀",
        "\uD800 lone \uDFFF surrogates",
        string.Join(' ', Enumerable.Repeat("word", 1000)),
        string.Join(' ', Enumerable.Repeat("(", 300)),
        new string('x', 5000),
        "\u202Eright to left\u202C مرحبا שלום",
        "and and and of of of the the the",
    ];

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Parse_AnyWords_GivesATreeWithOneRoot(string text)
    {
        string[] forms = text.Split(' ');

        Sentence sentence = model.Pipeline.Parse(forms);

        Assert.Equal(forms, sentence.Tokens.Select(token => token.Form));
        Assert.Equal(["root"], sentence.Tokens.Where(token => token.Head is null).Select(token => token.Relation));
        Assert.Equal(forms.Length, sentence.SubtreeOf(sentence.Root).Length);
        Assert.All(sentence.Tokens, token => Assert.NotEmpty(token.Lemma));
    }

    [Fact]
    public void Analyse_EmptyText_GivesNoSentence() => Assert.Empty(model.Pipeline.Analyse(ArticleOf("")).Sentences);

    [Fact]
    public void Analyse_OnManyThreads_GivesTheSame()
    {
        Article article = ArticleOf(string.Join(' ', Sample().Select(sentence => sentence.Text)));
        string alone = Print(model.Pipeline.Analyse(article));

        string[] together = [.. Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(_ => Print(model.Pipeline.Analyse(article)))];

        Assert.All(together, printed => Assert.Equal(alone, printed));
    }

    [Fact]
    public void Analyse_SentencesTogether_GivesWhatEachGivesAlone()
    {
        string[] texts = [.. Sample().Select(sentence => sentence.Text), "Yes.", new string('x', 3000), string.Concat(Enumerable.Repeat("( ", 150))];
        string together = string.Join("\n\n", texts);

        AnalysedArticle article = model.Pipeline.Analyse(ArticleOf(together));

        Assert.All(article.Sentences, sentence => Assert.Equal(
            model.Pipeline.Parse([.. sentence.Tokens.Select(token => token.Form)]).Tokens.Select(token => (token.Form, token.Upos, token.Head, token.Relation)),
            sentence.Tokens.Select(token => (token.Form, token.Upos, token.Head, token.Relation))));
    }

    [Fact]
    public void Parse_SampleSentences_MostlyAsTheGuidelinesSay()
    {
        List<(ConlluWord Gold, Token Found)> words =
            [.. Sample().SelectMany(gold => gold.Words.Zip(model.Pipeline.Parse([.. gold.Words.Select(word => word.Form)]).Tokens))];

        double upos = words.Average(pair => pair.Gold.Upos == pair.Found.Upos ? 1.0 : 0);
        double labelled = words.Average(pair => pair.Gold.Head == pair.Found.Head && pair.Gold.Relation == pair.Found.Relation ? 1.0 : 0);
        string[] wrong = [.. words.Where(pair => pair.Gold.Lemma != pair.Found.Lemma).Select(pair => $"{pair.Gold.Lemma}/{pair.Found.Lemma}")];

        Assert.True(upos >= LeastUpos, $"UPOS {upos}");
        Assert.True(labelled >= LeastLabelled, $"LAS {labelled}");
        Assert.True(wrong.Length <= 2, string.Join(' ', wrong));
    }

    [Fact]
    public void Parse_PastPassive_BearsItsFeatures()
    {
        Token verb = model.Pipeline.Parse(["The", "bridge", "was", "destroyed", "by", "rebels", "."]).Tokens[3];

        Assert.True(verb.Has("VerbForm", "Part") && verb.Has("Tense", "Past") && verb.Has("Voice", "Pass"), verb.Features);
    }

    [Theory] // lemmas by WordNet 3.0
    [InlineData("Planes bombed the town .", "bomb")]
    [InlineData("The army shelled the port .", "shell")]
    [InlineData("They ceded the island .", "cede")]
    [InlineData("Rebels overthrew the king .", "overthrow")]
    [InlineData("He rebutted the claim .", "rebut")]
    [InlineData("She planned the visit .", "plan")]
    public void Parse_VerbsThatTreebanksLack_HaveTheirLemmas(string text, string lemma) =>
        Assert.Contains(model.Pipeline.Parse(text.Split(' ')).Tokens, token => token.Lemma == lemma);

    private static Article ArticleOf(string text) =>
        new() { Id = "a", Text = text, Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))] };

    private static string Print(AnalysedArticle article) =>
        string.Join('\n', article.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.ToString()));

    private static IEnumerable<ConlluSentence> Sample()
    {
        using StreamReader reader = new(Path.Combine(AppContext.BaseDirectory, "Parsing", "sample.conllu"));
        foreach (ConlluSentence sentence in ConlluReader.Read(reader))
        {
            yield return sentence;
        }
    }
}
