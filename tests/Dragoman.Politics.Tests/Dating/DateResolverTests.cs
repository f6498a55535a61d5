using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Dating;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Tests.Dating;

public sealed class DateResolverTests
{
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

    [Fact]
    public void IsDate_ModalMay_IsNone()
    {
        (AnalysedArticle article, ArticleDates dates) = Resolve("They they PRON PRP 3 nsubj|may may AUX MD 3 aux|meet meet VERB VB 0 root", _published);

        Assert.DoesNotContain(article.Sentences[0].Tokens, token => dates.IsDate(article.Sentences[0], token));
    }

    private static (AnalysedArticle Article, ArticleDates Dates) Resolve(string words, DateOnly? published)
    {
        AnalysedArticle article = Analysed.Of(words, published);
        return (article, new DateResolver().Resolve(article));
    }

    private static Token Verb(AnalysedArticle article) => article.Sentences[0].Tokens.First(token => token.Upos == "VERB");

    private static string Print(DayInterval? days) => days is null
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{days.From:yyyy-MM-dd}..{days.To:yyyy-MM-dd}");
}
