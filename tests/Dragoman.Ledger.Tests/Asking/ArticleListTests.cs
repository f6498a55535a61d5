using Dragoman.Benchmarks;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

/// <summary>Articles as a list, and by the day published.</summary>
public sealed class ArticleListTests : IDisposable
{
    private const int Count = 24;

    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;
    private readonly CodedArticle[] _articles;

    public ArticleListTests()
    {
        SyntheticNews news = new(actors: 24, articlesADay: 3, seed: 5);
        _ledger = LedgerFile.Open(_folder.PathOf("listed.ledger"));
        _articles = [.. Enumerable.Range(0, Count).Select(news.Article)];
        _ledger.EnterTogether(_articles);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Articles_AreAllThereTheLatestFirst()
    {
        DateOnly?[] days = [.. _ledger.Questions.Articles(new RecordFilter()).Select(article => article.Published)];

        Assert.Equal(Count, days.Length);
        Assert.Equal(days.OrderByDescending(day => day), days);
    }

    [Fact]
    public void Articles_PageByPage_AreTheList()
    {
        string[] whole = [.. _ledger.Questions.Articles(new RecordFilter()).Select(article => article.Id)];
        string[] paged = [.. Enumerable.Range(0, 5).SelectMany(i => _ledger.Questions.Articles(new RecordFilter { Offset = i * 5, Limit = 5 })).Select(article => article.Id)];

        Assert.Equal(whole, paged);
    }

    [Fact]
    public void Articles_TellHowManyRecordsTheyHave() =>
        Assert.All(
            _ledger.Questions.Articles(new RecordFilter()),
            heading => Assert.Equal(_ledger.Questions.Article(heading.Id).Records.Length, heading.Records));

    [Fact]
    public void Articles_OfAnOutletKnownOnADay_AreThoseThatItHadPublishedByThen()
    {
        string outlet = _articles[0].Article.Outlet!; // synthetic articles have an outlet
        DateOnly day = _articles[Count / 2].Article.Published!.Value.Day; // and a day

        IEnumerable<string> expected = _articles
            .Where(one => one.Article.Outlet == outlet && one.Article.Published!.Value.Day <= day)
            .Select(one => one.Article.Id).Order(StringComparer.Ordinal);

        Assert.Equal(expected, _ledger.AsOf(day).Articles(new RecordFilter { Outlet = outlet.ToUpperInvariant() }).Select(one => one.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ArticleDays_CountEveryArticleOnItsDay()
    {
        IEnumerable<(DateOnly Day, int)> expected = _articles
            .GroupBy(one => one.Article.Published!.Value.Day) // synthetic articles have a day
            .OrderBy(day => day.Key).Select(day => (day.Key, day.Count()));

        Assert.Equal(expected, _ledger.Questions.ArticleDays(new RecordFilter()).Select(day => (day.Day, day.Articles)));
    }
}
