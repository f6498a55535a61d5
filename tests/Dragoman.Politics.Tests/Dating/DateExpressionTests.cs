using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Dating;
using Dragoman.Politics.Tests.Frames;

namespace Dragoman.Politics.Tests.Dating;

/// <summary>What each kind of expression tells, in the past ("met …") and in the future ("will meet …").</summary>
public sealed class DateExpressionTests
{
    private static readonly DateResolver _resolver = new(
        DateLexicon.Load(Path.Combine(Tree.DataFolder, "dates")), ClauseVerbs.Load(Path.Combine(Tree.DataFolder, "clauses")),
        ActorDirectory.Load(Path.Combine(Tree.DataFolder, "actors")));

    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly _published = new(2019, 1, 2);

    // Counted on the calendars of 2018 and 2019; the reach of vague times is that of docs/dates.md.
    [Theory]
    [InlineData("on Monday", "2018-12-31..2018-12-31 Day")]
    [InlineData("on Wednesday", "2019-01-02..2019-01-02 Day")]
    [InlineData("Thursday", "2018-12-27..2018-12-27 Day")]
    [InlineData("on Tues. night", "2019-01-01..2019-01-01 Day")]
    [InlineData("last Wednesday", "2018-12-26..2018-12-26 Day")]
    [InlineData("this Tuesday", "2019-01-01..2019-01-01 Day")]
    [InlineData("at dawn on Sunday", "2018-12-30..2018-12-30 Day")]
    [InlineData("on Friday , December 28", "2018-12-28..2018-12-28 Day")]
    [InlineData("on Friday , May 12", "2017-05-12..2017-05-12 Day")]
    [InlineData("on Friday , July 21 , 2017", "2017-07-21..2017-07-21 Day")]
    [InlineData("on September 14", "2018-09-14..2018-09-14 Day")]
    [InlineData("on Sept. 14", "2018-09-14..2018-09-14 Day")]
    [InlineData("on 14 September", "2018-09-14..2018-09-14 Day")]
    [InlineData("on the 14th of September", "2018-09-14..2018-09-14 Day")]
    [InlineData("on February 29 , 2016", "2016-02-29..2016-02-29 Day")]
    [InlineData("on 29 February 2016", "2016-02-29..2016-02-29 Day")]
    [InlineData("on May 12 last year", "2018-05-12..2018-05-12 Day")]
    [InlineData("from May 3 - 5", "2018-05-03..2018-05-05 Day")]
    [InlineData("May 3 to 5 , 2017", "2017-05-03..2017-05-05 Day")]
    [InlineData("from 3 to 5 May", "2018-05-03..2018-05-05 Day")]
    [InlineData("on 3 and 4 May 2017", "2017-05-03..2017-05-04 Day")]
    [InlineData("on 2017-05-03", "2017-05-03..2017-05-03 Day")]
    [InlineData("on 29/05/2017", "2017-05-29..2017-05-29 Day")]
    [InlineData("on 5/29/2017", "2017-05-29..2017-05-29 Day")]
    [InlineData("on 29.5.2017", "2017-05-29..2017-05-29 Day")]
    [InlineData("on 03/05/2017", "2017-01-01..2017-12-31 Year")]
    [InlineData("on Christmas Day", "2018-12-25..2018-12-25 Day")]
    [InlineData("on New Year's Day", "2019-01-01..2019-01-01 Day")]
    [InlineData("in July", "2018-07-01..2018-07-31 Month")]
    [InlineData("in July 2016", "2016-07-01..2016-07-31 Month")]
    [InlineData("in July of 2016", "2016-07-01..2016-07-31 Month")]
    [InlineData("in October last year", "2018-10-01..2018-10-31 Month")]
    [InlineData("last November", "2018-11-01..2018-11-30 Month")]
    [InlineData("in 2001", "2001-01-01..2001-12-31 Year")]
    [InlineData("in the 1990s", "1990-01-01..1999-12-31 Year")]
    [InlineData("in the 80s", "1980-01-01..1989-12-31 Year")]
    [InlineData("in early 2018", "2018-01-01..2018-03-31 Month")]
    [InlineData("in mid-2018", "2018-05-01..2018-08-31 Month")]
    [InlineData("in late 2018", "2018-10-01..2018-12-31 Month")]
    [InlineData("at the end of 2017", "2017-10-01..2017-12-31 Month")]
    [InlineData("in mid-August", "2018-08-11..2018-08-21 Week")]
    [InlineData("in early June", "2018-06-01..2018-06-10 Week")]
    [InlineData("late last year", "2018-10-01..2018-12-31 Month")]
    [InlineData("earlier this week", "2018-12-31..2019-01-02 Week")]
    [InlineData("in the first quarter of 2018", "2018-01-01..2018-03-31 Month")]
    [InlineData("in the second half of 2018", "2018-07-01..2018-12-31 Month")]
    [InlineData("last summer", "2018-06-01..2018-08-31 Month")]
    [InlineData("in the spring of 2017", "2017-03-01..2017-05-31 Month")]
    [InlineData("in autumn 2017", "2017-09-01..2017-11-30 Month")]
    [InlineData("today", "2019-01-02..2019-01-02 Day")]
    [InlineData("yesterday", "2019-01-01..2019-01-01 Day")]
    [InlineData("the day before yesterday", "2018-12-31..2018-12-31 Day")]
    [InlineData("last night", "2019-01-01..2019-01-01 Day")]
    [InlineData("overnight", "2019-01-01..2019-01-02 Day")]
    [InlineData("early this morning", "2019-01-02..2019-01-02 Day")]
    [InlineData("over the weekend", "2018-12-29..2018-12-30 Day")]
    [InlineData("last week", "2018-12-24..2018-12-30 Week")]
    [InlineData("this week", "2018-12-31..2019-01-06 Week")]
    [InlineData("last weekend", "2018-12-29..2018-12-30 Day")]
    [InlineData("last month", "2018-12-01..2018-12-31 Month")]
    [InlineData("this year", "2019-01-01..2019-12-31 Year")]
    [InlineData("last year", "2018-01-01..2018-12-31 Year")]
    [InlineData("last decade", "2000-01-01..2009-12-31 Year")]
    [InlineData("three days ago", "2018-12-30..2018-12-30 Day")]
    [InlineData("a few days ago", "2018-12-30..2018-12-30 Day")]
    [InlineData("two weeks ago", "2018-12-17..2018-12-23 Week")]
    [InlineData("about six months ago", "2018-07-01..2018-07-31 Month")]
    [InlineData("twenty years ago", "1999-01-01..1999-12-31 Year")]
    [InlineData("in recent days", "2018-12-26..2019-01-02 Week")]
    [InlineData("in recent weeks", "2018-12-02..2019-01-02 Week")]
    [InlineData("in recent months", "2018-10-02..2019-01-02 Month")]
    [InlineData("in recent years", "2016-01-02..2019-01-02 Year")]
    [InlineData("over the last two days", "2018-12-31..2019-01-02 Week")]
    [InlineData("in the past few months", "2018-10-02..2019-01-02 Month")]
    [InlineData("since 2001", "2001-01-01..2019-01-02 Open")]
    [InlineData("since at least November", "2018-11-01..2019-01-02 Open")]
    [InlineData("between March and May 2014", "2014-03-01..2014-05-31 Month")]
    [InlineData("between November and January 2014", "2013-11-01..2014-01-31 Month")]
    [InlineData("between October 2016 and January", "2016-10-01..2017-01-31 Month")]
    [InlineData("between April last year and June", "2018-04-01..2018-06-30 Month")]
    [InlineData("from October to December", "2018-10-01..2018-12-31 Month")]
    [InlineData("from 2001 to 2003", "2001-01-01..2003-12-31 Year")]
    [InlineData("on the eve of Monday", "2018-12-30..2018-12-30 Day")]
    [InlineData("hours after Monday", "2018-12-31..2018-12-31 Day")]
    [InlineData("on Monday , a day earlier", "2018-12-31..2018-12-31 Day; 2018-12-30..2018-12-30 Day")]
    [InlineData("in 2014 and on May 3 , 2015 , the following week", "2014-01-01..2014-12-31 Year; 2015-05-03..2015-05-03 Day; 2015-05-04..2015-05-10 Week")]
    public void Resolve_ExpressionOfThePast_IsItsDays(string words, string expected) => Assert.Equal(expected, Read("met", words, _published));

    [Theory]
    [InlineData("on Monday", "2019-01-07..2019-01-07 Day")]
    [InlineData("next Wednesday", "2019-01-09..2019-01-09 Day")]
    [InlineData("on September 14", "2019-09-14..2019-09-14 Day")]
    [InlineData("in December", "2019-12-01..2019-12-31 Month")]
    [InlineData("tomorrow morning", "2019-01-03..2019-01-03 Day")]
    [InlineData("over the weekend", "2019-01-05..2019-01-06 Day")]
    [InlineData("next week", "2019-01-07..2019-01-13 Week")]
    [InlineData("next summer", "2019-06-01..2019-08-31 Month")]
    [InlineData("early next year", "2020-01-01..2020-03-31 Month")]
    [InlineData("in the next two weeks", "2019-01-02..2019-01-16 Week")]
    [InlineData("in the coming days", "2019-01-02..2019-01-09 Week")]
    [InlineData("in two weeks", "2019-01-14..2019-01-20 Week")]
    [InlineData("by year end", "2019-01-02..2019-12-31 Open")]
    [InlineData("until Friday", "2019-01-02..2019-01-04 Open")]
    public void Resolve_ExpressionOfTheFuture_IsItsDays(string words, string expected) => Assert.Equal(expected, Read("meet", words, _published));

    [Theory]
    [InlineData("in the past")]
    [InlineData("on a daily basis")]
    [InlineData("recently")]
    [InlineData("before Monday")]
    [InlineData("on the eve of the talks")]
    [InlineData("the day before the vote")]
    [InlineData("a day earlier")]
    [InlineData("two decades on , again")]
    public void Resolve_TimeThatIsNoDay_IsToldWithoutDays(string words) => Assert.Equal("no day", Read("met", words, _published));

    [Theory]
    [InlineData("yesterday", "no day")]
    [InlineData("on Monday", "no day")]
    [InlineData("in July 2016", "2016-07-01..2016-07-31 Month")]
    [InlineData("from 2001 to 2003", "2001-01-01..2003-12-31 Year")]
    public void Resolve_UnknownDayOfPublication_LeavesRelativeDaysOpen(string words, string expected) => Assert.Equal(expected, Read("met", words, null));

    [Theory]
    [InlineData("they fall")]
    [InlineData("over 2000 people")]
    [InlineData("one third of it")]
    [InlineData("the march to Rome")]
    [InlineData("no mind of his own")]
    public void Resolve_WordsLikeDates_AreNone(string words) => Assert.Equal("", Read("met", words, _published));

    // The outlet tells in which order it writes month and day.
    [Theory]
    [InlineData("The New York Times", "2017-03-05..2017-03-05 Day")]
    [InlineData("The Guardian", "2017-05-03..2017-05-03 Day")]
    public void Resolve_DayInDigits_IsReadAsItsOutletWrites(string outlet, string expected)
    {
        AnalysedArticle article = Article("met", "on 03/05/2017", _published);

        Assert.Equal(expected, Print(article with { Article = article.Article with { Outlet = outlet } }));
    }

    [Theory]
    [InlineData("words.tsv", "monday\tweekdays\t1", "DR187")]
    [InlineData("words.tsv", "monday\tweekday\tfirst", "DR188")]
    [InlineData("words.tsv", "week\tunit\tweeks", "DR187")]
    [InlineData("phrases.tsv", "yesterday\tpublished\tminus one", "DR156")]
    [InlineData("phrases.tsv", "christmas\tpublished\t13-25", "DR156")]
    [InlineData("phrases.tsv", "yesterday\tnow\t-1", "DR187")]
    [InlineData("bounds.tsv", "since\tafter", "DR187")]
    [InlineData("bounds.tsv", "since", "DR186")]
    public void Load_WrongRow_NamesNumberAndLine(string file, string row, string number)
    {
        string folder = Directory.CreateTempSubdirectory("dragoman-dates").FullName;
        foreach (string name in new[] { "words.tsv", "phrases.tsv", "bounds.tsv" })
        {
            File.WriteAllText(Path.Combine(folder, name), name == file ? row + "\n" : "# empty\n");
        }

        Fault fault = Assert.Throws<FaultException>(() => DateLexicon.Load(folder)).Fault;

        Directory.Delete(folder, recursive: true);
        Assert.Equal((number, $"{file} line 1"), (fault.Number, fault.Where));
    }

    private static string Read(string verb, string words, DateOnly? published) => Print(Article(verb, words, published));

    /// <summary>"They met …" or "They will meet …", every word of the expression hanging from the verb.</summary>
    private static AnalysedArticle Article(string verb, string words, DateOnly? published)
    {
        string clause = verb == "met" ? "They they PRON PRP 2 nsubj|met meet VERB VBD 0 root" : "will will AUX MD 2 aux|meet meet VERB VB 0 root";
        string tail = string.Concat(words.Split(' ').Select(word => $"|{word} {word.ToLowerInvariant()} {TagOf(word)} 2 obl"));
        return Analysed.Of(clause + tail, published);
    }

    private static string TagOf(string word) =>
        char.IsAsciiDigit(word[0]) ? "NUM CD"
        : word is "," or "-" ? "PUNCT ,"
        : char.IsUpper(word[0]) ? "PROPN NNP"
        : word is "on" or "in" or "at" or "of" or "from" or "to" or "since" or "before" or "by" or "until" or "over" ? "ADP IN"
        : word is "the" or "a" ? "DET DT"
        : "NOUN NN";

    private static string Print(AnalysedArticle article)
    {
        Sentence sentence = article.Sentences[0];
        return string.Join("; ", _resolver.Resolve(article).ExpressionsIn(sentence).Select(date => date is null
            ? "no day"
            : string.Create(CultureInfo.InvariantCulture, $"{date.From:yyyy-MM-dd}..{date.To:yyyy-MM-dd} {date.Precision}")));
    }
}
