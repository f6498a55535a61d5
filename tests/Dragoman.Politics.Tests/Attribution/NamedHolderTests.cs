using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Dating;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Attribution;

/// <summary>A person and his office in apposition are the person, wherever a parser hangs the name.</summary>
public sealed class NamedHolderTests
{
    private static readonly CodingPipeline _coding = CodingPipeline.Load(Tree.DataFolder);

    [Theory]
    [InlineData("A a DET DT 2 det|spokesman spokesman NOUN NN 10 nsubj|for for ADP IN 4 case|Iran Iran PROPN NNP 2 nmod|, , PUNCT , 6 punct|Ali Ali PROPN NNP 4 appos|Tester Tester PROPN NNP 6 flat|, , PUNCT , 2 punct"
        + "|had have AUX VBD 10 aux|said say VERB VBD 0 root|that that SCONJ IN 13 mark|talks talk NOUN NNS 13 nsubj|failed fail VERB VBD 10 ccomp|. . PUNCT . 10 punct")]
    [InlineData("Foreign foreign ADJ JJ 2 amod|spokesman spokesman NOUN NN 5 nsubj|Ali Ali PROPN NNP 5 nsubj|Tester Tester PROPN NNP 3 flat|said say VERB VBD 0 root|that that SCONJ IN 8 mark|talks talk NOUN NNS 8 nsubj|failed fail VERB VBD 5 ccomp|. . PUNCT . 5 punct")]
    public void Code_NameBehindTheOffice_SpeaksForHimself(string tree)
    {
        CodedArticle coded = Code(tree);

        Assert.Equal("Ali Tester", Assert.Single(coded.Records.OfType<CodedStatement>()).Speaker.Name);
    }

    [Fact]
    public void Code_NameBehindThePhraseOfTheOffice_HoldsItOfTheBody()
    {
        CodedTie role = Assert.Single(Code(
            "A a DET DT 2 det|spokesman spokesman NOUN NN 9 nsubj|for for ADP IN 4 case|Iran Iran PROPN NNP 2 nmod|, , PUNCT , 6 punct|Ali Ali PROPN NNP 4 appos|Tester Tester PROPN NNP 6 flat|, , PUNCT , 2 punct|left leave VERB VBD 0 root")
            .Records.OfType<CodedTie>(), tie => tie.Kind == "role");

        Assert.Equal(("Ali Tester", "Iran", "spokesman"), (role.From.Name, role.To?.Name, role.Title));
    }

    [Fact]
    public void Code_FormerOfficeOfAState_IsToldWithItsTitle()
    {
        CodedTie role = Assert.Single(Code(
            "Former former ADJ JJ 3 amod|Iranian iranian ADJ JJ 3 amod|president president NOUN NN 4 nmod:desc|Ali Ali PROPN NNP 6 nsubj|Tester Tester PROPN NNP 4 flat|left leave VERB VBD 0 root")
            .Records.OfType<CodedTie>(), tie => tie.Kind == "role");

        Assert.Equal(("Iran", "former president"), (role.To?.Name, role.Title));
    }

    [Fact]
    public void Code_LongNameOfABodyBeforeTheTitle_IsWhole()
    {
        CodedTie role = Assert.Single(Code(
            "Council council PROPN NNP 6 compound|for for ADP IN 5 case|the the DET DT 5 det|Free Free ADJ JJ 5 amod|Press Press PROPN NNP 1 nmod|campaigner campaigner NOUN NN 7 nmod:desc|Ali Ali PROPN NNP 9 nsubj|Tester Tester PROPN NNP 7 flat|left leave VERB VBD 0 root")
            .Records.OfType<CodedTie>(), tie => tie.Kind == "role");

        Assert.Equal("Council for the Free Press", role.To?.Name);
    }

    private static CodedArticle Code(string tree)
    {
        AnalysedArticle article = Analysed.Of(tree, new DateOnly(2019, 1, 2));
        Sentence sentence = article.Sentences[0];
        Token given = sentence.Tokens.First(token => token.Form == "Ali");
        Name name = new(NameKind.Person, 0, given.Index, given.Index + 2, given.Span.Join(sentence.Tokens[given.Index + 1].Span));
        return _coding.Code(new AnalysedArticle(article.Article, article.Sentences, [name], []));
    }
}
