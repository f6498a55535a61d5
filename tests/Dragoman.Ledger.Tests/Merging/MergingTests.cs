using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Benchmarks;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Merging;

/// <summary>What a ledger merges follows from its articles alone.</summary>
public sealed class MergingTests : IDisposable
{
    private const int Articles = 60;

    private readonly TemporaryFolder _folder = new();
    private readonly CodedArticle[] _articles;

    public MergingTests()
    {
        // Few actors and few days: lists grow longer than a report's reach, so that what falls out of reach is tried too.
        SyntheticNews news = new(actors: 24, articlesADay: 6, seed: 3);
        _articles = [.. Enumerable.Range(0, Articles).Select(news.Article)];
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(7, 1)]
    [InlineData(Articles, 2)]
    [InlineData(1, 3)]
    public void Enter_InAnyOrderAndBatches_GivesTheSameLedger(int batch, int order)
    {
        string expected = LedgerDump.Of(Ledger("plain", _articles, 10));

        Assert.Equal(expected, LedgerDump.Of(Ledger("other", Shuffled(order), batch)));
    }

    [Fact]
    public void Enter_MergesReports()
    {
        using LedgerFile ledger = LedgerFile.OpenToAsk(Ledger("merged", _articles, 10));

        ImmutableArray<MergedEvent> events = ledger.Questions.MergedEvents(new RecordFilter());
        int reports = ledger.Questions.Events(new RecordFilter()).Length;

        Assert.Equal(reports, events.Sum(e => e.Reports));
        Assert.InRange(events.Length, reports / 5, reports * 3 / 4);
    }

    [Fact]
    public void NewVersions_LeaveWhatALedgerWithoutTheOldOnesWouldHold()
    {
        // The same articles, first with the records of others, then with their own.
        string path = _folder.PathOf("replaced.ledger");
        using (LedgerFile ledger = LedgerFile.Open(path))
        {
            for (int i = 0; i < Articles; i++)
            {
                ledger.Enter(_articles[i] with { Records = [] });
            }

            foreach (CodedArticle article in Shuffled(1))
            {
                Assert.Equal(EntryOutcome.Recoded, ledger.Enter(article, new EntryOptions { Recode = true, Codebook = "second" }).Outcome);
            }
        }

        string plain = _folder.PathOf("plain.ledger");
        using (LedgerFile ledger = LedgerFile.Open(plain))
        {
            ledger.EnterTogether(_articles, new EntryOptions { Codebook = "second" });
        }

        Assert.Equal(LedgerDump.Of(plain), LedgerDump.Of(path));
    }

    [Fact]
    public void AsOf_AnyDay_IsWhatALedgerOfThatDayWouldAnswer()
    {
        using LedgerFile all = LedgerFile.OpenToAsk(Ledger("all", _articles, 10));
        foreach (DateOnly day in _articles.Select(article => article.Article.Published!.Value.Day).Distinct().Order())
        {
            using LedgerFile then = LedgerFile.OpenToAsk(Ledger(
                $"then {day.DayNumber}", [.. _articles.Where(article => article.Article.Published!.Value.Day <= day)], 10));

            foreach (RecordFilter filter in (RecordFilter[])[new(), new() { Actor = "Iran" }, new() { Actor = "Iran", Other = "Russia" }, new() { From = day.AddDays(-1), To = day, Type = "CONSULT" }, new() { Realis = Realis.Negated }])
            {
                Assert.Equal(Json(then.Questions.MergedEvents(filter)), Json(all.Questions.AsOf(day).MergedEvents(filter)));
            }
        }
    }

    [Fact]
    public void AsOf_LeavesOutArticlesOfUnknownDayAndSaysHowMany()
    {
        CodedArticle undated = _articles[0] with { Article = _articles[0].Article with { Id = "undated", Published = null } };
        using LedgerFile with = LedgerFile.OpenToAsk(Ledger("with", [.. _articles, undated], 10));
        using LedgerFile without = LedgerFile.OpenToAsk(Ledger("without", _articles, 10));
        DateOnly last = _articles[^1].Article.Published!.Value.Day;

        Assert.Equal(Json(without.Questions.MergedEvents(new RecordFilter())), Json(with.Questions.AsOf(last).MergedEvents(new RecordFilter())));
        Assert.Equal((1, 0, 0), (with.Questions.AsOf(last).LeftOut, with.Questions.LeftOut, without.Questions.AsOf(last).LeftOut));
    }

    [Fact]
    public void Event_OfAnyOfItsReports_IsTheSameAndHasAllOfThem()
    {
        using LedgerFile ledger = LedgerFile.OpenToAsk(Ledger("asked", _articles, 10));
        MergedEvent many = ledger.Questions.MergedEvents(new RecordFilter()).MaxBy(e => e.Reports)!;

        foreach (string id in many.ReportIds.Prepend(many.Id))
        {
            EventDetail detail = ledger.Questions.Event(id);
            Assert.Equal(Json(many), Json(detail.Event));
            Assert.Equal(many.ReportIds, detail.Reports.Select(report => report.Evidence.Id));
            Assert.Equal(many.Reports - 1, detail.Joins.Length);
            Assert.Equal(many.IndependentSources, detail.Sources.Length);
        }
    }

    private string Ledger(string name, IReadOnlyList<CodedArticle> articles, int batch)
    {
        string path = _folder.PathOf($"{name}.ledger");
        using LedgerFile ledger = LedgerFile.Open(path);
        foreach (CodedArticle[] some in articles.Chunk(batch))
        {
            ledger.EnterTogether(some);
        }

        return path;
    }

    private CodedArticle[] Shuffled(int order) => order switch
    {
        0 => [.. _articles.Reverse()],
        1 => [.. _articles.OrderBy(article => article.Article.Text, StringComparer.Ordinal)],
        2 => [.. _articles.OrderBy(article => article.Article.Text[7..], StringComparer.Ordinal)],
        _ => [.. _articles.Select((article, i) => (article, i)).OrderBy(one => one.i * 37 % Articles).Select(one => one.article)],
    };

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
