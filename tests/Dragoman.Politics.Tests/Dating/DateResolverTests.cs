using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Dating;
using Dragoman.Politics.Records;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Dating;

public sealed class DateResolverTests
{
    private static readonly DateResolver _resolver = new(
        DateLexicon.Load(Path.Combine(Tree.DataFolder, "dates")), ClauseVerbs.Load(Path.Combine(Tree.DataFolder, "clauses")),
        ActorDirectory.Load(Path.Combine(Tree.DataFolder, "actors")));

    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly _published = new(2019, 1, 2);

    // Expected days counted on the calendar of winter 2018 to 2019; the reach of vague times is that of docs/dates.md.
    [Theory]
    [InlineData("met meet VERB VBD 0 root|on on ADP IN 3 case|Monday Monday PROPN NNP 1 obl", "2018-12-31..2018-12-31")]
    [InlineData("met meet VERB VBD 0 root|on on ADP IN 3 case|Wednesday Wednesday PROPN NNP 1 obl", "2019-01-02..2019-01-02")]
    [InlineData("will will AUX MD 2 aux|meet meet VERB VB 0 root|on on ADP IN 4 case|Monday Monday PROPN NNP 2 obl", "2019-01-07..2019-01-07")]
    [InlineData("may may AUX MD 2 aux|meet meet VERB VB 0 root|on on ADP IN 4 case|Monday Monday PROPN NNP 2 obl", "2019-01-07..2019-01-07")]
    [InlineData("met meet VERB VBD 0 root|last last ADJ JJ 3 amod|week week NOUN NN 1 obl:tmod", "2018-12-24..2018-12-30")]
    [InlineData("met meet VERB VBD 0 root|last last ADJ JJ 3 amod|month month NOUN NN 1 obl:tmod", "2018-12-01..2018-12-31")]
    [InlineData("met meet VERB VBD 0 root|yesterday yesterday NOUN NN 1 obl:tmod", "2019-01-01..2019-01-01")]
    [InlineData("met meet VERB VBD 0 root|in in ADP IN 4 case|recent recent ADJ JJ 4 amod|months month NOUN NNS 1 obl", "2018-10-02..2019-01-02")]
    [InlineData("met meet VERB VBD 0 root|two two NUM CD 3 nummod|days day NOUN NNS 4 obl:npmod|ago ago ADV RB 1 advmod", "2018-12-31..2018-12-31")]
    [InlineData("met meet VERB VBD 0 root|in in ADP IN 3 case|July July PROPN NNP 1 obl|2017 2017 NUM CD 3 nummod", "2017-07-01..2017-07-31")]
    [InlineData("met meet VERB VBD 0 root|in in ADP IN 3 case|December December PROPN NNP 1 obl", "2018-12-01..2018-12-31")]
    [InlineData("will will AUX MD 2 aux|meet meet VERB VB 0 root|in in ADP IN 4 case|December December PROPN NNP 2 obl", "2019-12-01..2019-12-31")]
    [InlineData("ruled rule VERB VBD 0 root|since since ADP IN 3 case|2001 2001 NUM CD 1 obl", "2001-01-01..2019-01-02")]
    [InlineData("grew grow VERB VBD 0 root|in in ADP IN 5 case|the the DET DT 5 det|early early ADJ JJ 5 amod|2018 2018 NUM CD 1 obl", "2018-01-01..2018-03-31")]
    [InlineData("met meet VERB VBD 0 root|on on ADP IN 3 case|September September PROPN NNP 1 obl|14 14 NUM CD 3 nummod", "2018-09-14..2018-09-14")]
    public void WhenIs_DatedClause_GivesDays(string words, string expected)
    {
        (AnalysedArticle article, ArticleDates dates) = Resolve(words, _published);

        DayInterval? days = dates.WhenIs(article.Sentences[0], Verb(article));

        Assert.Equal(expected, Print(days));
    }

    [Fact]
    public void WhenIs_UnknownDay_LeavesRelativeDatesOpen()
    {
        (AnalysedArticle article, ArticleDates dates) = Resolve("met meet VERB VBD 0 root|yesterday yesterday NOUN NN 1 obl:tmod", null);

        Assert.Null(dates.WhenIs(article.Sentences[0], Verb(article)));
        Assert.True(dates.IsDate(article.Sentences[0], article.Sentences[0].Tokens[1]));
    }

    [Fact]
    public void WhenIs_DateOfReportedClause_DoesNotDateTheReport()
    {
        (AnalysedArticle article, ArticleDates dates) = Resolve(
            "Iran Iran PROPN NNP 2 nsubj|said say VERB VBD 0 root|they they PRON PRP 4 nsubj|met meet VERB VBD 2 ccomp|yesterday yesterday NOUN NN 4 obl:tmod",
            _published);

        Assert.Null(dates.WhenIs(article.Sentences[0], article.Sentences[0].Tokens[1]));
        Assert.Equal("2019-01-01..2019-01-01", Print(dates.WhenIs(article.Sentences[0], article.Sentences[0].Tokens[3])));
    }

    // Which clause a day belongs to: docs/dates.md. Monday is 31 December 2018, Sunday the 30th.
    [Theory]
    [InlineData("failed", "2018-12-30..2018-12-30", "They they PRON PRP 2 nsubj|failed fail VERB VBD 0 root|to to PART TO 4 mark|agree agree VERB VB 2 xcomp|Sunday Sunday PROPN NNP 4 obl:unmarked")]
    [InlineData("killed", "2018-12-30..2018-12-30", "It it PRON PRP 2 nsubj|killed kill VERB VBD 0 root|two two NUM CD 2 obj|and and CCONJ CC 5 cc|wounded wound VERB VBD 2 conj|five five NUM CD 5 obj|on on ADP IN 8 case|Sunday Sunday PROPN NNP 5 obl")]
    [InlineData("killed", "2018-12-31..2018-12-31", "Three three NUM CD 3 nsubj:pass|were be AUX VBD 3 aux:pass|killed kill VERB VBN 0 root|when when SCONJ WRB 7 mark|a a DET DT 6 det|bomb bomb NOUN NN 7 nsubj|exploded explode VERB VBD 3 advcl|on on ADP IN 9 case|Monday Monday PROPN NNP 7 obl")]
    [InlineData("promising", "2018-12-31..2018-12-31", "On on ADP IN 2 case|Monday Monday PROPN NNP 4 obl|he he PRON PRP 4 nsubj|defended defend VERB VBD 0 root|it it PRON PRP 4 obj|while while SCONJ IN 7 mark|promising promise VERB VBG 4 advcl|changes change NOUN NNS 7 obj")]
    [InlineData("attack", "none", "They they PRON PRP 2 nsubj|condemned condemn VERB VBD 0 root|the the DET DT 4 det|attack attack NOUN NN 2 obj|on on ADP IN 6 case|Monday Monday PROPN NNP 2 obl")]
    [InlineData("talks", "2018-12-31..2018-12-31", "They they PRON PRP 2 nsubj|held hold VERB VBD 0 root|talks talk NOUN NNS 2 obj|on on ADP IN 5 case|Monday Monday PROPN NNP 2 obl")]
    [InlineData("meet", "none", "They they PRON PRP 2 nsubj|said say VERB VBD 0 root|on on ADP IN 4 case|Monday Monday PROPN NNP 7 obl|they they PRON PRP 7 nsubj|would would AUX MD 7 aux|meet meet VERB VB 2 ccomp")]
    [InlineData("results", "none", "It it PRON PRP 2 nsubj|results result VERB VBZ 0 root|from from ADP IN 5 case|the the DET DT 5 det|verdict verdict NOUN NN 2 obl|on on ADP IN 7 case|Monday Monday PROPN NNP 2 obl")]
    [InlineData("verdict", "2018-12-31..2018-12-31", "It it PRON PRP 2 nsubj|results result VERB VBZ 0 root|from from ADP IN 5 case|the the DET DT 5 det|verdict verdict NOUN NN 2 obl|on on ADP IN 7 case|Monday Monday PROPN NNP 2 obl")]
    [InlineData("followed", "none", "Talks talk NOUN NNS 2 nsubj|followed follow VERB VBD 0 root|the the DET DT 4 det|raid raid NOUN NN 2 obj|on on ADP IN 6 case|Monday Monday PROPN NNP 2 obl")]
    [InlineData("blocked", "2018-12-31..2018-12-31", "They they PRON PRP 2 nsubj|blocked block VERB VBD 0 root|roads road NOUN NNS 2 obj|leading lead VERB VBG 3 acl|north north ADV RB 4 advmod|on on ADP IN 7 case|Monday Monday PROPN NNP 4 obl")]
    [InlineData("met", "none", "They they PRON PRP 2 nsubj|met meet VERB VBD 0 root|according accord VERB VBG 6 case|to to ADP IN 3 fixed|a a DET DT 6 det|post post NOUN NN 2 obl|of of ADP IN 8 case|Monday Monday PROPN NNP 6 nmod")]
    public void WhenIs_DayOfAnotherClause_IsTakenOnlyWhereItIsShared(string word, string expected, string words)
    {
        (AnalysedArticle article, ArticleDates dates) = Resolve(words, _published);
        Sentence sentence = article.Sentences[0];

        Assert.Equal(expected, Print(dates.WhenIs(sentence, sentence.Tokens.First(token => token.Form == word))));
    }

    [Fact]
    public void WhenIsPromised_InvitationToTalks_IsTheDayOfTheTalks()
    {
        (AnalysedArticle article, ArticleDates dates) = Resolve(
            "They they PRON PRP 3 nsubj|have have AUX VBP 3 aux|invited invite VERB VBN 0 root|both both PRON DT 3 obj|to to ADP IN 6 case|talks talk NOUN NNS 3 obl|on on ADP IN 8 case|January January PROPN NNP 9 nmod:unmarked|4 4 NUM CD 6 nmod",
            _published);

        Assert.Equal("2019-01-04..2019-01-04", Print(dates.WhenIsPromised(article.Sentences[0], article.Sentences[0].Tokens[2])));
    }

    [Fact]
    public void IsDate_ModalMay_IsNone()
    {
        (AnalysedArticle article, ArticleDates dates) = Resolve("They they PRON PRP 3 nsubj|may may AUX MD 3 aux|meet meet VERB VB 0 root", _published);

        Assert.DoesNotContain(article.Sentences[0].Tokens, token => dates.IsDate(article.Sentences[0], token));
    }

    private static (AnalysedArticle Article, ArticleDates Dates) Resolve(string words, DateOnly? published)
    {
        AnalysedArticle article = Analysed.Of(words, published);
        return (article, _resolver.Resolve(article));
    }

    private static Token Verb(AnalysedArticle article) => article.Sentences[0].Tokens.First(token => token.Upos == "VERB");

    private static string Print(DayInterval? days) => days is null
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{days.From:yyyy-MM-dd}..{days.To:yyyy-MM-dd}");
}
