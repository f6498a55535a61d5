using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Entering;

public sealed class EnteringTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public EnteringTests() => _path = _folder.PathOf("test.ledger");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Enter_UnknownArticle_EntersAllLayers()
    {
        using (LedgerFile ledger = LedgerFile.Open(_path))
        {
            Assert.Equal(new EntryResult(EntryOutcome.Entered, 1, null), ledger.Enter(Example.Coded(Example.Article("a"))));
        }

        foreach (string table in (string[])["events", "statements", "quantities", "ties"])
        {
            Assert.Equal(1, LedgerDump.Number(_path, $"SELECT count(*) FROM {table}"));
        }
    }

    [Fact]
    public void Enter_SameVersionAgain_ChangesNothing()
    {
        EnterAll(Example.Article("a"));
        string before = LedgerDump.Of(_path);

        using (LedgerFile ledger = LedgerFile.Open(_path))
        {
            Assert.Equal(EntryStanding.Known, ledger.StandingOf(Example.Article("a")));
            Assert.Equal(EntryOutcome.Unchanged, ledger.Enter(Example.Coded(Example.Article("a"))).Outcome);
        }

        Assert.Equal(before, LedgerDump.Of(_path));
    }

    [Fact]
    public void Enter_ChangedText_KeepsTheOldVersionAndTellsTheDifference()
    {
        EnterAll(Example.Article("a"));
        Article changed = Example.Article("a", Example.Text.Replace("7,000", "5,000", StringComparison.Ordinal)) with { Title = "Talks" };
        using LedgerFile ledger = LedgerFile.Open(_path);

        Assert.Equal(EntryStanding.OtherVersion, ledger.StandingOf(changed));
        EntryResult result = ledger.Enter(Example.Coded(changed));

        Assert.Equal(EntryOutcome.NewVersion, result.Outcome);
        Assert.Equal(2, result.Number);
        Assert.Equal([new FieldChange("title", "Talks in Tehran", "Talks")], result.Difference!.Fields);
        TextChange change = Assert.Single(result.Difference.Words);
        Assert.Equal(("7,000", "5,000"), (change.Removed, change.Added));
        ArticleEntry article = ledger.Questions.Article("a");
        Assert.Equal([false, true], article.Versions.Select(version => version.IsCurrent));
        Assert.Empty(ledger.Questions.Quantities(new RecordFilter()));
        Assert.Single(ledger.Questions.Events(new RecordFilter()));
        Assert.Empty(ledger.Questions.Search("7,000")!.Value);
        Assert.Equal(result.Difference.Words.AsEnumerable(), ledger.Questions.Difference("a", 2)!.Words);
        Assert.Null(ledger.Questions.Difference("a", 1));
    }

    [Fact]
    public void Enter_SupersededVersionAgain_ChangesNothing()
    {
        Article changed = Example.Article("a", Example.Text + " More.");
        EnterAll(Example.Article("a"), changed);
        string before = LedgerDump.Of(_path);

        EnterAll(Example.Article("a"), changed);

        Assert.Equal(before, LedgerDump.Of(_path));
    }

    [Fact]
    public void Enter_WithAnotherCodebook_RecodesOnRequestOnly()
    {
        EntryOptions old = new() { Codebook = "old" };
        EntryOptions changed = new() { Codebook = "new" };
        CodedArticle before = Example.Coded(Example.Article("a"));
        CodedArticle after = Example.With(before.Article, Example.Event(Example.Find(Example.Text, "held talks")!.Value, "AGREE"));
        using (LedgerFile ledger = LedgerFile.Open(_path))
        {
            ledger.Enter(before, old);
            Assert.Equal(EntryStanding.KnownWithOtherCodebook, ledger.StandingOf(before.Article, changed));
            Assert.Equal(EntryOutcome.Unchanged, ledger.Enter(after, changed).Outcome);
            Assert.Equal("CONSULT", Assert.Single(ledger.Questions.Events(new RecordFilter())).Type);

            Assert.Equal(EntryOutcome.Recoded, ledger.Enter(after, changed with { Recode = true }).Outcome);

            Assert.Equal("AGREE", Assert.Single(ledger.Questions.Events(new RecordFilter())).Type);
            Assert.Equal(EntryOutcome.Unchanged, ledger.Enter(after, changed with { Recode = true }).Outcome);
            Assert.Equal(EntryStanding.Known, ledger.StandingOf(before.Article, changed));
        }

        string fresh = _folder.PathOf("fresh.ledger");
        using (LedgerFile ledger = LedgerFile.Open(fresh))
        {
            ledger.Enter(after, changed);
        }

        Assert.Equal(LedgerDump.Of(fresh), LedgerDump.Of(_path));
    }

    public static TheoryData<string?, string?, string, string?, string?, string, bool> Identities => new()
    {
        // address, outlet, id of the one; of the other; whether they are one article
        { "https://Example.org/a#top", "Reuters", "1", "https://example.org/a", "AP", "2", true },
        { "https://example.org/a", null, "1", "https://example.org/b", null, "1", false },
        { null, "Reuters", "1", null, "Reuters", "1", true },
        { null, "Reuters", "1", null, "AP", "1", false },
        { null, null, "1", null, "AP", "1", false },
        { null, null, "1", null, null, "1", true },
        { null, "a id b", "c", null, "a", "b id c", false },
    };

    [Theory]
    [MemberData(nameof(Identities))]
    public void Enter_KnowsAnArticleByAddressElseOutletAndIdElseId(
        string? address, string? outlet, string id, string? otherAddress, string? otherOutlet, string otherId, bool isOne)
    {
        EnterAll(
            Example.Article(id) with { Address = address, Outlet = outlet },
            Example.Article(otherId, "Other words.") with { Address = otherAddress, Outlet = otherOutlet });

        Assert.Equal(isOne ? 1 : 2, LedgerDump.Number(_path, "SELECT count(*) FROM articles"));
        Assert.Equal(2, LedgerDump.Number(_path, "SELECT count(*) FROM versions"));
    }

    [Fact]
    public void Enter_SameIdInTwoCollections_AreTwoArticles()
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        ledger.Enter(Example.Coded(Example.Article("a")), new EntryOptions { Collection = "spring" });
        Assert.Equal(EntryOutcome.Entered, ledger.Enter(Example.Coded(Example.Article("a", "Words.")), new EntryOptions { Collection = "autumn" }).Outcome);

        Assert.Equal("DR210", Assert.Throws<FaultException>(() => ledger.Questions.Article("a")).Fault.Number);
        Assert.Equal("Words.", ledger.Questions.Article("autumn/a").Text);
    }

    [Fact]
    public void Enter_InAnotherOrder_GivesTheSameFile()
    {
        Article[] articles = [.. Enumerable.Range(0, 12).Select(i => Example.Article($"a{i}", $"{Example.Text} Number {i}."))];
        EnterAll(articles);
        string other = _folder.PathOf("other.ledger");
        using (LedgerFile ledger = LedgerFile.Open(other))
        {
            foreach (Article article in articles.Reverse())
            {
                ledger.Enter(Example.Coded(article));
            }
        }

        Assert.Equal(LedgerDump.Of(_path), LedgerDump.Of(other));
    }

    [Fact]
    public void Enter_WhenTheDiskIsFull_EntersNothingOfTheArticleAndKeepsTheRest()
    {
        string words = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"word{i} "));
        using (LedgerConnection connection = LedgerConnection.OpenForWriting(_path))
        using (LedgerWriter writer = new(connection))
        {
            writer.Enter([Example.Coded(Example.Article("small"))], new EntryOptions());
            connection.Run($"PRAGMA max_page_count = {(long)connection.Ask("PRAGMA page_count")! + 20}"); // a pragma that always answers

            Fault fault = Assert.Throws<FaultException>(
                () => writer.Enter([Example.Coded(Example.Article("large", Example.Text + words))], new EntryOptions())).Fault;

            Assert.Equal("DR205", fault.Number);
            Assert.Equal(EntryOutcome.Entered, writer.Enter([Example.Coded(Example.Article("small too"))], new EntryOptions())[0].Outcome);
        }

        Assert.Equal(2, LedgerDump.Number(_path, "SELECT count(*) FROM versions"));
        Assert.Equal(2, LedgerDump.Number(_path, "SELECT count(*) FROM events"));
        EnterAll(Example.Article("large", Example.Text + words));
        Assert.Equal(3, LedgerDump.Number(_path, "SELECT count(*) FROM versions"));
    }

    [Fact]
    public void Enter_OddText_ComesBackAsItWas()
    {
        Article odd = Example.Article("øré #1 'x'", "😀 Iran held talks; naïve “quotes”, tabs\tand\r\nlines. Drop table; -- 100%.");
        CodedArticle coded = Example.Coded(odd);
        using LedgerFile ledger = LedgerFile.Open(_path);
        ledger.Enter(coded);

        ArticleEntry article = ledger.Questions.Article("øré #1 'x'");

        Assert.Equal(odd.Text, article.Text);
        Assert.Equal(odd.Segments.AsEnumerable(), article.Segments);
        Assert.Equal(coded.Records[0].Span, Assert.Single(article.Records).Span);
        Assert.Equal(RecordJson.Lines(coded), ledger.Questions.RecordLines());
        Evidence evidence = Assert.Single(ledger.Questions.Events(new RecordFilter())).Evidence;
        Assert.Equal("held talks", evidence.WordsInSentence.Of(evidence.Sentence));
    }

    [Fact]
    public void Enter_WhileOthersAsk_NeitherWaits()
    {
        EnterAll(Example.Article("a"));
        using LedgerFile one = LedgerFile.OpenToAsk(_path);
        using LedgerFile two = LedgerFile.OpenToAsk(_path);
        using IEnumerator<string> asking = one.Questions.RecordLines().GetEnumerator();
        Assert.True(asking.MoveNext());

        using (LedgerFile writer = LedgerFile.Open(_path))
        {
            Assert.Single(two.Questions.Events(new RecordFilter()));
            Assert.Equal(EntryOutcome.Entered, writer.Enter(Example.Coded(Example.Article("b"))).Outcome);
        }

        Assert.Equal(2, two.Questions.Events(new RecordFilter()).Length);
    }

    [Fact]
    public void Enter_InALedgerOpenedToAsk_IsAMistakeOfTheCaller()
    {
        EnterAll(Example.Article("a"));
        using LedgerFile ledger = LedgerFile.OpenToAsk(_path);

        Assert.Throws<InvalidOperationException>(() => ledger.Enter(Example.Coded(Example.Article("b"))));
    }

    private void EnterAll(params Article[] articles)
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        foreach (Article article in articles)
        {
            ledger.Enter(Example.Coded(article));
        }
    }
}
