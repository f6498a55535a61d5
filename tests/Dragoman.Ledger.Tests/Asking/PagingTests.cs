using System.Collections.Immutable;
using Dragoman.Benchmarks;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Portraying;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

/// <summary>Pages of lists: together they are the list, and each filter lets the same through on any page.</summary>
public sealed class PagingTests : IDisposable
{
    private const int Articles = 40;
    private const int Page = 7;

    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;
    private readonly DateOnly _middle;

    public PagingTests()
    {
        SyntheticNews news = new(actors: 24, articlesADay: 5, seed: 5);
        _ledger = LedgerFile.Open(_folder.PathOf("paged.ledger"));
        CodedArticle[] articles = [.. Enumerable.Range(0, Articles).Select(news.Article)];
        _middle = articles[Articles / 2].Article.Published!.Value.Day;
        _ledger.EnterTogether(articles);
    }

    public static TheoryData<string> Lists => ["merged events", "events", "statements", "quantities", "ties", "actors"];

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Pages_OneAfterTheOther_AreTheList(string list)
    {
        foreach (LedgerQuestions questions in (LedgerQuestions[])[_ledger.Questions, _ledger.AsOf(_middle)])
        {
            foreach (RecordFilter filter in (RecordFilter[])[new(), new() { LatestFirst = true }, new() { Actor = "Iran" }, new() { Actor = "Iran", LatestFirst = true }, new() { From = _middle.AddDays(-3), To = _middle }])
            {
                string[] whole = Keys(questions, list, filter);
                string[] paged = [.. Enumerable.Range(0, (whole.Length / Page) + 2).SelectMany(i => Keys(questions, list, filter with { Offset = i * Page, Limit = Page }))];

                Assert.Equal(whole, paged);
                Assert.Equal(whole.Length, whole.Distinct(StringComparer.Ordinal).Count());
            }
        }
    }

    [Theory]
    [InlineData("merged events")]
    [InlineData("events")]
    [InlineData("statements")]
    [InlineData("quantities")]
    [InlineData("ties")]
    public void LatestFirst_TurnsTheDaysRound(string list)
    {
        ImmutableArray<DateOnly> days = Days(list, new RecordFilter { LatestFirst = true });

        Assert.Equal(days.OrderDescending(), days);
        Assert.Equal(Days(list, new RecordFilter()).Order(), days.Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void From_OfWhatLastsLong_FindsItHoweverEarlyItBegan(bool latestFirst)
    {
        const string Text = "Some 900 troops stayed all year. They stayed on.";
        CodedQuantity troops = Example.Troops(new TextSpan(0, 15), 900, 900);
        _ledger.Enter(Example.With(
            Example.Article("long", Text, "1999-12-31"),
            troops with { AsOf = new DayInterval(new DateOnly(1999, 1, 1), new DateOnly(1999, 12, 31), DayPrecision.Year) },
            troops with { Span = new TextSpan(34, 38), AsOf = new DayInterval(new DateOnly(1999, 12, 1), new DateOnly(1999, 12, 31), DayPrecision.Month) }));
        RecordFilter filter = new() { From = new DateOnly(1999, 12, 30), To = new DateOnly(1999, 12, 30), LatestFirst = latestFirst };
        string[] found = latestFirst ? ["long#1", "long#0"] : ["long#0", "long#1"];

        Assert.Equal(found, Keys(_ledger.Questions, "quantities", filter));
        Assert.Equal(found, Keys(_ledger.Questions, "quantities", filter with { Actor = "United States" }));
        Assert.Equal(found[1..], Keys(_ledger.Questions, "quantities", filter with { Offset = 1, Limit = 5 }));
        Assert.Equal((2, 2), (_ledger.Questions.Counts(filter).Quantities, _ledger.Questions.Counts(filter with { Actor = "United States" }).Quantities));
    }

    [Fact]
    public void Outlet_IsThatOfTheArticle_InAnyLetters()
    {
        RecordFilter filter = new() { Outlet = "OUTLET 3" };

        Assert.Equal(All(questions => questions.Events(new RecordFilter())).Where(e => e.Evidence.Outlet == "Outlet 3").Select(e => e.Evidence.Id), _ledger.Questions.Events(filter).Select(e => e.Evidence.Id));
        Assert.Equal(All(questions => questions.Ties(new RecordFilter())).Where(e => e.Evidence.Outlet == "Outlet 3").Select(e => e.Evidence.Id), _ledger.Questions.Ties(filter).Select(e => e.Evidence.Id));
        HashSet<string> reports = [.. _ledger.Questions.Events(filter).Select(e => e.Evidence.Id)];
        Assert.Equal(
            _ledger.Questions.MergedEvents(new RecordFilter()).Where(e => e.ReportIds.Any(reports.Contains)).Select(e => e.Id),
            _ledger.Questions.MergedEvents(filter).Select(e => e.Id));
    }

    [Fact]
    public void Source_IsAnyOfTheChain()
    {
        RecordFilter filter = new() { Source = "reuters" };

        Assert.Equal(All(questions => questions.Events(new RecordFilter())).Where(e => e.Sources.Any(source => source.Name == "Reuters")).Select(e => e.Evidence.Id), _ledger.Questions.Events(filter).Select(e => e.Evidence.Id));
        HashSet<string> reports = [.. _ledger.Questions.Events(filter).Select(e => e.Evidence.Id)];
        Assert.NotEmpty(reports);
        Assert.Equal(
            _ledger.Questions.MergedEvents(new RecordFilter()).Where(e => e.ReportIds.Any(reports.Contains)).Select(e => e.Id),
            _ledger.Questions.MergedEvents(filter).Select(e => e.Id));
        Assert.Equal(
            _ledger.Questions.Statements(new RecordFilter()).Where(said => said.Speaker?.Name == "Iran").Select(said => said.Evidence.Id),
            _ledger.Questions.Statements(new RecordFilter { Source = "Iran" }).Select(said => said.Evidence.Id));
    }

    [Fact]
    public void Actors_Paged_KeepTheirOrder()
    {
        ImmutableArray<ActorEntry> actors = _ledger.Questions.Actors(new RecordFilter());

        Assert.Equal(actors.OrderByDescending(actor => actor.Events + actor.Statements + actor.Ties).Select(actor => actor.Events + actor.Statements + actor.Ties), actors.Select(actor => actor.Events + actor.Statements + actor.Ties));
        Assert.Equal(actors[4], _ledger.Questions.Actors(new RecordFilter { Offset = 4, Limit = 1 })[0], (one, other) => one!.Name == other!.Name && one.Events == other.Events && one.First == other.First);
    }

    [Fact]
    public void Actors_AsTheLedgerKeepsThem_AreAsTheyAreCounted()
    {
        // A last day that none passes narrows nothing, but has all records counted.
        ImmutableArray<ActorEntry> kept = _ledger.Questions.Actors(new RecordFilter());
        ImmutableArray<ActorEntry> counted = _ledger.Questions.Actors(new RecordFilter { To = DateOnly.MaxValue });

        Assert.Equal(counted.Select(Told), kept.Select(Told));
        Assert.Equal(_ledger.Questions.Events(new RecordFilter { Actor = "Iran" }).Length, kept.First(actor => actor.Name == "Iran").Events);
        Assert.Equal(_ledger.Questions.Statements(new RecordFilter { Actor = "Iran" }).Length, kept.First(actor => actor.Name == "Iran").Statements);

        static string Told(ActorEntry actor) => $"{actor.Name} {actor.Country} {actor.Events} {actor.Statements} {actor.Ties} {actor.Claims} {actor.First} {actor.Last}";
    }

    private ImmutableArray<T> All<T>(Func<LedgerQuestions, ImmutableArray<T>> ask) => ask(_ledger.Questions);

    private ImmutableArray<DateOnly> Days(string list, RecordFilter filter) => list switch
    {
        "merged events" => [.. _ledger.Questions.MergedEvents(filter).Select(e => e.Days?.From ?? e.FirstPublished!.Value)],
        "events" => [.. _ledger.Questions.Events(filter).Select(e => e.Days?.From ?? e.Evidence.Published!.Value)],
        "statements" => [.. _ledger.Questions.Statements(filter).Select(e => e.Days?.From ?? e.Evidence.Published!.Value)],
        "quantities" => [.. _ledger.Questions.Quantities(filter).Select(e => e.AsOf?.From ?? e.Evidence.Published!.Value)],
        _ => [.. _ledger.Questions.Ties(filter).Select(e => e.Evidence.Published!.Value)],
    };

    private static string[] Keys(LedgerQuestions questions, string list, RecordFilter filter) => list switch
    {
        "merged events" => [.. questions.MergedEvents(filter with { Level = PairLevel.Bodies }).Select(e => e.Id)],
        "events" => [.. questions.Events(filter).Select(e => e.Evidence.Id)],
        "statements" => [.. questions.Statements(filter).Select(e => e.Evidence.Id)],
        "quantities" => [.. questions.Quantities(filter).Select(e => e.Evidence.Id)],
        "ties" => [.. questions.Ties(filter).Select(e => e.Evidence.Id)],
        _ => [.. questions.Actors(filter).Select(actor => $"{actor.Name} {actor.Country}")],
    };
}
