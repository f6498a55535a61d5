using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Actors;

public sealed class ActorResolverTests
{
    private static readonly ActorResolver _resolver = new(ActorDirectory.Load(Path.Combine(Tree.DataFolder, "actors")));

    // Expected values: the conventions for actors in the project's annotation guidelines.
    [Theory]
    [InlineData("Serbian Serbian ADJ JJ 2 amod|officials official NOUN NNS 3 nsubj|left leave VERB VBD 0 root", "officials", "Serbia SRB GOV")]
    [InlineData("French French ADJ JJ 2 amod|troops troop NOUN NNS 3 nsubj|left leave VERB VBD 0 root", "troops", "France FRA MIL")]
    [InlineData("Afghan Afghan ADJ JJ 2 amod|troops troop NOUN NNS 3 nsubj|left leave VERB VBD 0 root", "troops", "Afghan National Security Forces AFG MIL")]
    [InlineData("Belgrade Belgrade PROPN NNP 2 nsubj|refused refuse VERB VBD 0 root", "Belgrade", "Serbia SRB GOV")]
    [InlineData("The the DET DT 2 det|Kremlin Kremlin PROPN NNP 3 nsubj|refused refuse VERB VBD 0 root", "Kremlin", "Russia RUS GOV")]
    [InlineData("armed armed ADJ JJ 2 amod|villagers villager NOUN NNS 3 nsubj|fled flee VERB VBD 0 root", "villagers", "armed villagers  CVL")]
    [InlineData("Members member NOUN NNS 5 nsubj|of of ADP IN 4 case|the the DET DT 4 det|Houthis Houthi PROPN NNPS 1 nmod|fled flee VERB VBD 0 root", "Members", "Houthi movement YEM REB")]
    public void Resolve_UnnamedByCountryOrBody_IsAsGuidelinesSay(string tree, string word, string expected) =>
        Assert.Equal(expected, Named(HandMadeArticle.Of("2021-07-09", tree.Replace('|', '\n')), word));

    [Theory]
    [InlineData("2021-08-14", "REB")]
    [InlineData("2021-08-15", "GOV")]
    public void Resolve_Taliban_ChangeSectorOnTheDayOfKabul(string day, string sector)
    {
        AnalysedArticle article = HandMadeArticle.Of(day, "Taliban Taliban PROPN NNP 2 nsubj\nleft leave VERB VBD 0 root");

        Assert.Equal($"Taliban AFG {sector}", Named(article, "Taliban"));
    }

    // Days in office: Wikipedia, "List of foreign ministers of Iran" (recalled, not looked up).
    [Theory]
    [InlineData("2021-07-09", "Mohammad Javad Zarif IRN GOV")]
    [InlineData("2023-07-09", "Hossein Amir-Abdollahian IRN GOV")]
    [InlineData(null, "Iran IRN GOV")]
    public void Resolve_ForeignMinister_IsWhoHeldThePostOnTheDay(string? day, string expected)
    {
        AnalysedArticle article = HandMadeArticle.Of(day, """
            Iran Iran PROPN NNP 4 nmod:poss
            's 's PART POS 1 case
            foreign foreign ADJ JJ 4 amod
            minister minister NOUN NN 5 nsubj
            left leave VERB VBD 0 root
            """);

        Assert.Equal(expected, Named(article, "minister"));
    }

    [Fact]
    public void Resolve_UnknownPerson_IsPlacedByAppositionAndRememberedBySurname()
    {
        AnalysedArticle article = HandMadeArticle.Of("2005-03-01", """
            Jovan Jovan PROPN NNP 8 nsubj
            Perovic Perovic PROPN NNP 1 flat
            , , PUNCT , 6 punct
            a a DET DT 6 det
            Belgrade-based Belgrade-based ADJ JJ 6 amod
            analyst analyst NOUN NN 1 appos
            , , PUNCT , 6 punct
            agreed agree VERB VBD 0 root
            """, "Perovic Perovic PROPN NNP 2 nsubj\nspoke speak VERB VBD 0 root");

        Assert.Equal("Jovan Perovic SCG ACA", Named(article, "Perovic"));
    }

    [Fact]
    public void Resolve_Description_IsTheBodyOfThatKindSpokenOfBefore()
    {
        AnalysedArticle article = HandMadeArticle.Of(
            "2024-02-01",
            "NATO NATO PROPN NNP 2 nsubj\nmet meet VERB VBD 0 root",
            "Hamas Hamas PROPN NNP 2 nsubj\nrefused refuse VERB VBD 0 root",
            "The the DET DT 2 det\nalliance alliance NOUN NN 3 nsubj\nagreed agree VERB VBD 0 root");

        Assert.Equal("NATO IGO IGO", Named(article, "alliance"));
    }

    [Fact]
    public void Resolve_They_IsThePairSpokenOfBefore()
    {
        AnalysedArticle article = HandMadeArticle.Of(
            "2024-02-01",
            "Egypt Egypt PROPN NNP 4 nsubj\nand and CCONJ CC 3 cc\nQatar Qatar PROPN NNP 1 conj\nmet meet VERB VBD 0 root",
            "They they PRON PRP 2 nsubj\nagreed agree VERB VBD 0 root");
        (Sentence sentence, Token word) = HandMadeArticle.Last(article, "They");

        Assert.Equal(["Egypt", "Qatar"], _resolver.Resolve(article).ActorsOf(sentence, word).Select(actor => actor.Name));
    }

    [Fact]
    public void Resolve_Coordination_GivesEachParty()
    {
        AnalysedArticle article = HandMadeArticle.Of(
            "2024-02-01",
            "Russian Russian ADJ JJ 4 amod\nand and CCONJ CC 3 cc\nBelarusian Belarusian ADJ JJ 1 conj\nsoldiers soldier NOUN NNS 5 nsubj\nleft leave VERB VBD 0 root");
        (Sentence sentence, Token word) = HandMadeArticle.Last(article, "soldiers");

        Assert.Equal(["Russia", "Belarus"], _resolver.Resolve(article).ActorsOf(sentence, word).Select(actor => actor.Name));
    }

    [Theory]
    [InlineData("agreement agreement NOUN NN 2 nsubj|failed fail VERB VBD 0 root", "agreement")]
    [InlineData("Officials official NOUN NNS 2 nsubj|met meet VERB VBD 0 root|in in ADP IN 4 case|Tehran Tehran PROPN NNP 2 obl", "Tehran")]
    public void Resolve_WhatActsNot_IsNobody(string tree, string word) =>
        Assert.Equal("", Named(HandMadeArticle.Of("2021-07-09", tree.Replace('|', '\n')), word));

    private static string Named(AnalysedArticle article, string form)
    {
        (Sentence sentence, Token word) = HandMadeArticle.Last(article, form);
        return _resolver.Resolve(article).ActorOf(sentence, word) is { } actor ? $"{actor.Name} {actor.Country} {actor.Sector}" : "";
    }

    [Theory]
    [InlineData("Russia Russia PROPN NNP 4 compound\n- - PUNCT HYPH 1 punct\nUkraine Ukraine PROPN NNP 4 compound\ntalks talk NOUN NNS 0 root", "Ukraine", "Ukraine")]
    [InlineData("Russia Russia PROPN NNP 3 compound\n- - PUNCT HYPH 1 punct\nUkraine Ukraine PROPN NNP 4 compound\ntalks talk NOUN NNS 0 root", "Ukraine", "Russia Ukraine")]
    [InlineData("China China PROPN NNP 0 root\nand and CCONJ CC 3 cc\nRussia Russia PROPN NNP 1 conj\n, , PUNCT , 6 punct\nold old ADJ JJ 6 amod\nfoes foe NOUN NNS 1 conj", "China", "China Russia")]
    public void ActorsOf_PairOrList_AreThoseOfIt(string tree, string head, string expected)
    {
        AnalysedArticle article = HandMadeArticle.Of("2024-02-01", tree);
        (Sentence sentence, Token word) = HandMadeArticle.Last(article, head);

        Assert.Equal(expected, string.Join(' ', _resolver.Resolve(article).ActorsOf(sentence, word).Select(actor => actor.Name)));
    }
}
