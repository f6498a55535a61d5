using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Actors;

// Expected values: the conventions for actors in the project's annotation guidelines.
public sealed class DescriptionTests
{
    private static readonly ActorResolver _resolver = new(ActorDirectory.Load(Path.Combine(Tree.DataFolder, "actors")));

    [Fact]
    public void Resolve_ClauseOfADescription_IsAboutAllWhomItExplains() =>
        Assert.Equal(["Iran IRN GOV", "Turkey TUR GOV"], All(
            """
            Iran Iran PROPN NNP 10 nsubj
            and and CCONJ CC 3 cc
            Turkey Turkey PROPN NNP 1 conj
            , , PUNCT , 7 punct
            two two NUM CD 7 nummod
            old old ADJ JJ 7 amod
            rivals rival NOUN NNS 1 appos
            who who PRON WP 9 nsubj
            talk talk VERB VBP 7 acl:relcl
            agreed agree VERB VBD 0 root
            """,
            "who"));

    [Theory]
    [InlineData("sides", "COL/Colombia,COL/National Liberation Army (Colombia)")]
    [InlineData("parties", "COL/Colombia,COL/National Liberation Army (Colombia)")]
    public void Resolve_Sides_AreThoseWhoTalk_NotTheMediatorsNamedSince(string noun, string expected)
    {
        AnalysedArticle article = HandMadeArticle.Of(
            "2017-09-05",
            """
            Colombia Colombia PROPN NNP 2 nsubj
            held hold VERB VBD 0 root
            talks talk NOUN NNS 2 obj
            with with ADP IN 5 case
            ELN ELN PROPN NNP 3 nmod
            """,
            """
            Norway Norway PROPN NNP 4 nsubj
            and and CCONJ CC 3 cc
            Cuba Cuba PROPN NNP 1 conj
            helped help VERB VBD 0 root
            """,
            $"""
            the the DET DT 3 det
            two two NUM CD 3 nummod
            {noun} {noun[..^1].Replace("tie", "ty", StringComparison.Ordinal)} NOUN NNS 4 nsubj
            agreed agree VERB VBD 0 root
            """);
        (Sentence sentence, Token sides) = HandMadeArticle.Last(article, noun);

        IEnumerable<string> actors = _resolver.Resolve(article).ActorsOf(sentence, sides).Select(actor => $"{actor.Country}/{actor.Name}");

        Assert.Equal(expected, string.Join(',', actors));
    }

    [Fact]
    public void Resolve_SurnameOfOneWhoWasNamed_IsNoFirmOfThatName()
    {
        AnalysedArticle article = HandMadeArticle.Of(
            "2024-07-31",
            """
            William William PROPN NNP 3 nsubj
            Saab Saab PROPN NNP 1 flat
            spoke speak VERB VBD 0 root
            """,
            """
            Saab Saab PROPN NNP 2 nsubj
            left leave VERB VBD 0 root
            """);
        article = article with { Names = [new Name(NameKind.Person, 0, 0, 2, new TextSpan(0, 12))] };
        (Sentence sentence, Token saab) = HandMadeArticle.Last(article, "Saab");

        Assert.Equal(["William Saab"], _resolver.Resolve(article).ActorsOf(sentence, saab).Select(actor => actor.Name));
    }

    [Fact]
    public void Resolve_LeadersAfterTheirTalks_AreThePair()
    {
        AnalysedArticle article = HandMadeArticle.Of(
            "2014-08-27",
            """
            Poroshenko Poroshenko PROPN NNP 2 nsubj
            spoke speak VERB VBD 0 root
            after after ADP IN 4 case
            talks talk NOUN NNS 2 obl
            with with ADP IN 6 case
            Putin Putin PROPN NNP 4 nmod
            """,
            """
            The the DET DT 2 det
            leaders leader NOUN NNS 3 nsubj
            parted part VERB VBD 0 root
            """);
        (Sentence sentence, Token leaders) = HandMadeArticle.Last(article, "leaders");

        Assert.Equal(["UKR", "RUS"], _resolver.Resolve(article).ActorsOf(sentence, leaders).Select(actor => actor.Country));
    }

    [Fact]
    public void Resolve_TheirContacts_AreThoseOfBothWhoHaveThem_WhateverTheChainSays()
    {
        AnalysedArticle article = HandMadeArticle.Of(
            "2023-02-01",
            """
            Russia Russia PROPN NNP 2 nsubj
            left leave VERB VBD 6 advcl
            Iran Iran PROPN NNP 6 nsubj
            and and CCONJ CC 5 cc
            Turkey Turkey PROPN NNP 3 conj
            increased increase VERB VBD 0 root
            their their PRON PRP$ 8 nmod:poss
            contacts contact NOUN NNS 6 obj
            """);
        (Sentence sentence, Token their) = HandMadeArticle.Last(article, "their");
        ReferenceChain wrong = new([new Mention(0, 0, sentence.Tokens[0].Span), new Mention(0, their.Index, their.Span)]);

        IEnumerable<string> actors = _resolver.Resolve(article with { Chains = [wrong] }).ActorsOf(sentence, their).Select(actor => actor.Country);

        Assert.Equal(["IRN", "TUR"], actors);
    }

    [Fact]
    public void Resolve_DescriptionTakenForASecondSubject_IsTheNamesBeforeIt() =>
        Assert.Equal(["Iran IRN GOV", "Turkey TUR GOV"], All(
            """
            Kerry Kerry PROPN NNP 2 nsubj
            met meet VERB VBD 0 root
            Iran Iran PROPN NNP 2 obj
            and and CCONJ CC 5 cc
            Turkey Turkey PROPN NNP 3 conj
            , , PUNCT , 8 punct
            old old ADJ JJ 8 amod
            rivals rival NOUN NNS 2 nsubj
            """,
            "rivals"));

    [Fact]
    public void Resolve_DescriptionBeforeItsNames_IsTheNames() =>
        Assert.Equal(["Iran IRN GOV", "Turkey TUR GOV"], All(
            """
            Two two NUM CD 2 nummod
            rivals rival NOUN NNS 8 nsubj
            , , PUNCT , 4 punct
            Iran Iran PROPN NNP 2 conj
            and and CCONJ CC 6 cc
            Turkey Turkey PROPN NNP 4 conj
            , , PUNCT , 2 punct
            agreed agree VERB VBD 0 root
            """,
            "rivals"));

    [Theory]
    [InlineData("Bosnia", "PROPN NNP", new string[0])]
    [InlineData("villagers", "NOUN NNS", new[] { "villagers  CVL" })]
    public void Resolve_ShareOf_IsPeopleButNotLand(string whole, string tags, string[] expected) =>
        Assert.Equal(expected, All(
            $"""
            They they PRON PRP 2 nsubj
            held hold VERB VBD 0 root
            half half NOUN NN 2 obj
            of of ADP IN 5 case
            {whole} {whole.TrimEnd('s')} {tags} 3 nmod
            """,
            "half"));

    [Fact]
    public void Resolve_CountriesLike_AreTheOnesNamed() =>
        Assert.Equal(["Chad TCD GOV"], All(
            "Countries country NOUN NNS 4 nsubj\nlike like ADP IN 3 case\nChad Chad PROPN NNP 1 nmod\nagreed agree VERB VBD 0 root", "Countries"));

    [Theory]
    [InlineData("NATO", "mission", new[] { "NATO IGO IGO" })]
    [InlineData("US", "coalition", new[] { "United States USA MIL", "coalition  MIL" })]
    public void Resolve_LedBy_IsWhoLeads(string leader, string noun, string[] expected) =>
        Assert.Equal(expected, All(
            $"""
            {leader} {leader} PROPN NNP 4 compound
            - - PUNCT HYPH 1 punct
            led lead VERB VBN 4 amod
            {noun} {noun} NOUN NN 5 nsubj
            agreed agree VERB VBD 0 root
            """,
            noun));

    [Fact]
    public void Resolve_BackedBy_IsNotTheBacker() =>
        Assert.Equal(["us - backed rebels  REB"], All(
            """
            US US PROPN NNP 3 obl
            - - PUNCT HYPH 3 punct
            backed back VERB VBN 4 amod
            rebels rebel NOUN NNS 5 nsubj
            agreed agree VERB VBD 0 root
            """,
            "rebels"));

    [Fact]
    public void Resolve_HisCountry_IsTheStateOfThePersonSpokenOf() =>
        Assert.Equal(["Serbia SRB GOV"], All(
            """
            Vucic Vučić PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            his his PRON PRP$ 4 nmod:poss
            country country NOUN NN 5 nsubj
            agreed agree VERB VBD 2 ccomp
            """,
            "country",
            "Aleksandar Aleksandar PROPN NNP 3 nsubj\nVucic Vučić PROPN NNP 1 flat\nspoke speak VERB VBD 0 root"));

    [Fact]
    public void Resolve_TheGroup_IsWhomTheArticleIsAboutAndNotOneInPassing() =>
        Assert.Equal(["Hezbollah LBN REB"], All(
            "The the DET DT 2 det\ngroup group NOUN NN 3 nsubj\nagreed agree VERB VBD 0 root",
            "group",
            "Hezbollah Hezbollah PROPN NNP 2 nsubj\nfired fire VERB VBD 0 root",
            "Hezbollah Hezbollah PROPN NNP 2 nsubj\nmoved move VERB VBD 0 root",
            "Hezbollah Hezbollah PROPN NNP 2 nsubj\nspoke speak VERB VBD 0 root",
            "Rockets rocket NOUN NNS 2 nsubj\nfell fall VERB VBD 0 root\nnear near ADP IN 4 case\nHamas Hamas PROPN NNP 2 obl"));

    [Fact]
    public void Resolve_TitleOfAFormerHolder_TellsTheSector() =>
        Assert.Equal(["Boris Johnson GBR GOV"], All(
            """
            Prime Prime ADJ NNP 2 amod
            Minister Minister PROPN NNP 3 nmod:desc
            Boris Boris PROPN NNP 5 nsubj
            Johnson Johnson PROPN NNP 3 flat
            agreed agree VERB VBD 0 root
            """,
            "Boris"));

    [Fact]
    public void Resolve_WebsiteOfABody_IsTheBody() =>
        Assert.Equal(["NATO IGO IGO"], All(
            "NATO NATO PROPN NNP 3 nmod:poss\n's 's PART POS 1 case\nwebsite website NOUN NN 4 nsubj\nfailed fail VERB VBD 0 root", "website"));

    [Fact]
    public void Resolve_LastWordOfABody_IsTheBodySpokenOfBefore() =>
        Assert.Equal(["Liberation Tigers of Tamil Eelam LKA REB"], All(
            "Tigers Tigers PROPN NNPS 2 nsubj\nagreed agree VERB VBD 0 root",
            "Tigers",
            "Tamil Tamil PROPN NNP 2 compound\nTigers Tigers PROPN NNPS 3 nsubj\nfled flee VERB VBD 0 root"));

    [Fact]
    public void Resolve_TheTwo_AreThePersonsOfTheMeetingBefore() =>
        Assert.Equal(["Boris Johnson GBR ELI", "Emmanuel Macron FRA GOV"], All(
            "The the DET DT 2 det\ntwo two NUM CD 3 nsubj\nagreed agree VERB VBD 0 root",
            "two",
            "Egypt Egypt PROPN NNP 4 nsubj\nand and CCONJ CC 3 cc\nQatar Qatar PROPN NNP 1 conj\nmet meet VERB VBD 0 root",
            "Boris Boris PROPN NNP 3 nsubj\nJohnson Johnson PROPN NNP 1 flat\nmet meet VERB VBD 0 root\nEmmanuel Emmanuel PROPN NNP 3 obj\nMacron Macron PROPN NNP 4 flat"));

    [Fact]
    public void Resolve_Soldiers_AreOfTheOnlyCountryThatTheArticleIsAbout() =>
        Assert.Equal(["Chad TCD MIL"], All(
            "Soldiers soldier NOUN NNS 2 nsubj\nfled flee VERB VBD 0 root",
            "Soldiers",
            "Chad Chad PROPN NNP 2 nsubj\nagreed agree VERB VBD 0 root",
            "Chad Chad PROPN NNP 2 nsubj\nspoke speak VERB VBD 0 root"));

    [Fact]
    public void Resolve_SurnameWithParticle_IsThePersonNamedBefore() =>
        Assert.Equal(["Humberto de la Calle COL ELI"], All(
            "De De PROPN NNP 4 nsubj\nla la PROPN NNP 1 flat\nCalle Calle PROPN NNP 1 flat\nagreed agree VERB VBD 0 root",
            "De",
            "Humberto Humberto PROPN NNP 5 nsubj\nde de PROPN NNP 1 flat\nla la PROPN NNP 1 flat\nCalle Calle PROPN NNP 1 flat\nspoke speak VERB VBD 0 root"));

    // The last tree holds the word; the others come before it.
    private static IEnumerable<string> All(string tree, string form, params ReadOnlySpan<string> before)
    {
        AnalysedArticle article = HandMadeArticle.Of("2023-02-01", [.. before, tree]);
        (Sentence sentence, Token word) = HandMadeArticle.Last(article, form);
        return _resolver.Resolve(article).ActorsOf(sentence, word).Select(actor => $"{actor.Name} {actor.Country} {actor.Sector}");
    }
}
