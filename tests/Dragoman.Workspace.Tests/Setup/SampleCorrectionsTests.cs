using Dragoman.Ledger;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Entering;
using Dragoman.Politics.Records;
using Dragoman.Reading;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Tests.Setup;

public sealed class SampleCorrectionsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dragoman-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void EveryRecordOfTheSamples_CanBeDecidedAbout_InAnyVersionOfItsArticle()
    {
        using LedgerFile ledger = LedgerFile.Open(Path.Combine(_folder.FullName, "samples.ledger"));
        CodedArticle[] articles = [.. Coded()];
        foreach (CodedArticle article in articles)
        {
            ledger.Enter(article);
        }

        int second = 0;
        foreach (CodedArticle article in articles)
        {
            for (int i = 0; i < article.Records.Length; i++)
            {
                string record = RecordJson.RecordId(article.Article.Id, i);
                ledger.Correct(i % 2 == 0 ? Correction.Accept(record) : Correction.Reject(record), Signed(second++));
            }
        }

        string[] kept = [.. articles.SelectMany(article => RecordJson.Lines(article).Where((_, i) => i % 2 == 0)).Order(StringComparer.Ordinal)];
        Assert.Equal(kept, ledger.Questions.RecordLines().Order(StringComparer.Ordinal));

        // Another title is another version: every record has to be found by its words and what stands around them.
        foreach (CodedArticle article in articles)
        {
            EntryResult result = ledger.Enter(article with { Article = article.Article with { Title = "Another title" } });
            Assert.Equal(EntryOutcome.NewVersion, result.Outcome);
            Assert.Empty(result.Unplaced);
        }

        Assert.Equal(kept, ledger.Questions.RecordLines().Order(StringComparer.Ordinal));
        Assert.True(second > 100, $"Only {second} decisions.");
    }

    private static Signature Signed(int second) =>
        new("A. Analyst", new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddSeconds(second), "read again");

    private static IEnumerable<CodedArticle> Coded()
    {
        KnowledgePlaces places = KnowledgePlaces.Find(null, null, null);
        Knowledge knowledge = Knowledge.Load(places);
        return ArticleReader.ReadFolder(Path.Combine(places.SamplesFolder, "dayton-1995")).Select(knowledge.Code);
    }
}
