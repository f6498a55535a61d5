using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Tests.Api;

/// <summary>What the page of the search tells of few articles, and of very many.</summary>
public sealed class SearchRoomTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dragoman-");
    private readonly LedgerFile _ledger;

    public SearchRoomTests()
    {
        _ledger = LedgerFile.Open(Path.Combine(_folder.FullName, "many.ledger"));
        _ledger.EnterTogether([.. Enumerable.Range(0, SearchRoom.MostCounted + 1).Select(i => Article(i, i == 0 ? "Talks began at dawn." : "Talks began."))]);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Answer_OfFewArticles_CountsTheirRecords()
    {
        FoundWords found = SearchRoom.Answer(_ledger.Questions, new PageFilter { Words = "talks dawn" });

        Assert.Equal(1, found.Total);
        Assert.Equal((1, 1), (found.Records!.Events, found.Records.Reports));
        Assert.Equal(1, Assert.Single(found.Types).Count);
    }

    [Fact]
    public void Answer_OfVeryManyArticles_LeavesTheirRecordsUncounted()
    {
        FoundWords found = SearchRoom.Answer(_ledger.Questions, new PageFilter { Words = "talks" });

        Assert.Equal(SearchRoom.MostCounted + 1, found.Total);
        Assert.Equal(PageFilter.PageSize, found.Articles.Length);
        Assert.Null(found.Records);
        Assert.Empty(found.Types);
    }

    private static CodedArticle Article(int number, string text) => new(
        new Article
        {
            Id = number.ToString("D4", CultureInfo.InvariantCulture),
            Text = text,
            Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
            Published = new PublishedDay(new DateOnly(2021, 7, 1).AddDays(number), DaySource.Given),
        },
        number > 0
            ? []
            :
            [
                new CodedEvent
                {
                    Span = new TextSpan(0, 5),
                    Segment = SegmentKind.Body,
                    Rule = "event/test",
                    Confidence = 0.8,
                    Type = "CONSULT",
                    Actors = [new CodedActor("Iran", "IRN", "GOV")],
                    Recipients = [],
                    Quad = "verbal cooperation",
                    Score = 2.5,
                    Cameo = "040",
                },
            ]);
}
