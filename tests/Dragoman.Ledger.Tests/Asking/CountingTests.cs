using System.Collections.Immutable;
using Dragoman.Benchmarks;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

/// <summary>Counts are those of the lists: whatever is counted can be listed, then and now.</summary>
public sealed class CountingTests : IDisposable
{
    private const int Articles = 40;

    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;
    private readonly DateOnly _middle;
    private readonly RecordFilter[] _filters;

    public CountingTests()
    {
        SyntheticNews news = new(actors: 24, articlesADay: 5, seed: 6);
        _ledger = LedgerFile.Open(_folder.PathOf("counted.ledger"));
        CodedArticle[] articles = [.. Enumerable.Range(0, Articles).Select(news.Article)];
        _middle = articles[Articles / 2].Article.Published!.Value.Day;
        _ledger.EnterTogether([.. articles, articles[0] with { Article = articles[0].Article with { Id = "undated", Published = null } }]);
        _filters =
        [
            new(), new() { Actor = "Iran" }, new() { Actor = "Iran", Other = "Russia" }, new() { From = _middle.AddDays(-2), To = _middle }, new() { Type = "consult" },
            new() { Realis = Realis.Negated }, new() { Outlet = "Outlet 3" }, new() { Source = "Reuters", Actor = "Iran" }, new() { Place = "Mali" }, new() { Words = "met" }, new() { Words = "peru chile norway" },
            new() { Actor = "Nobody" }, new() { Limit = 2, Offset = 1, LatestFirst = true },
        ];
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Counts_AreThoseOfTheLists() => Each((questions, filter) =>
    {
        RecordFilter all = filter with { Limit = null, Offset = null, LatestFirst = false };
        Assert.Equal(
            new RecordCounts(
                questions.MergedEvents(all).Length, questions.Events(all).Length, questions.Statements(all).Length, questions.Quantities(all).Length, questions.Ties(all).Length),
            questions.Counts(filter));
    });

    [Fact]
    public void Outlines_AreThoseOfTheEvents() => Each((questions, filter) =>
        Assert.Equal(questions.MergedEvents(filter).Select(EventOutline.Of).Select(Told), questions.Outlines(filter).Select(Told)));

    [Fact]
    public void MergedEventsOf_Ids_AreTheEventsInTheirOrder() => Each((questions, filter) =>
    {
        ImmutableArray<MergedEvent> events = questions.MergedEvents(filter);
        string[] ids = [.. events.Reverse().Select(e => e.Id)];

        Assert.Equal(ids, questions.MergedEventsOf([.. ids.Take(1), "e00000000000", .. ids.Skip(1)]).Select(e => e.Id));
    });

    [Fact]
    public void Facets_AreThoseOfTheEvents() => Each((questions, filter) =>
    {
        ImmutableArray<MergedEvent> events = Events(questions, filter);
        EventFacets facets = questions.Facets(filter, 3);

        Assert.Equal(events.Length, facets.Events);
        Assert.Equal(Most(events.Select(e => e.Type)), facets.Types);
        Assert.Equal(facets.Types, questions.Types(filter, 3));
        Assert.Equal(Most(events.Select(e => e.Quad)), facets.Quads);
        Assert.Equal(Most(events.Select(e => e.Realis.ToString().ToLowerInvariant())), facets.Realis);
        Assert.Equal(Most(events.SelectMany(e => e.Actors.Concat(e.Recipients).Concat(e.AlsoNamed).Select(actor => actor.Name).Distinct(StringComparer.Ordinal))), facets.Actors);
        ImmutableArray<(MergedEvent Event, EventDetail Detail)> details = [.. events.Select(e => (e, questions.Event(e.Id)))];
        Assert.Equal(Most(details.SelectMany(e => e.Detail.Reports.Select(report => report.Evidence.Outlet!).Distinct(StringComparer.Ordinal))), facets.Outlets);
        Assert.Equal(Most(details.SelectMany(e => e.Detail.Reports.SelectMany(report => report.Sources).Select(source => source.Name).Distinct(StringComparer.Ordinal))), facets.Sources);
    });

    [Theory]
    [InlineData(DensityUnit.Day, 0)]
    [InlineData(DensityUnit.Week, 6)]
    [InlineData(DensityUnit.Month, 30)]
    [InlineData(DensityUnit.Year, 365)]
    public void Density_CountsEachEventInTheStretchInWhichItBegan(DensityUnit unit, int days) => Each((questions, filter) =>
    {
        ImmutableArray<MergedEvent> events = [.. Events(questions, filter).Where(e => DayOf(e) is not null)];
        ImmutableArray<DensityPeriod> periods = questions.Density(filter, unit);

        Assert.Equal(events.Length, periods.Sum(period => period.Events));
        Assert.Equal(periods.Select(period => period.From).Order(), periods.Select(period => period.From));
        foreach (DensityPeriod period in periods)
        {
            MergedEvent[] within = [.. events.Where(e => DayOf(e) >= period.From && DayOf(e) <= period.To)];
            Assert.InRange(period.To.DayNumber - period.From.DayNumber, days - 2, days);
            Assert.Equal(within.Length, period.Events);
            Assert.Equal(within.Count(e => e is { Realis: Realis.Actual, Quad: "material conflict" }), period.MaterialConflict);
            Assert.Equal(within.Count(e => e.Realis == Realis.Future), period.Planned);
            Assert.Equal(within.Count(e => e.Realis == Realis.Negated), period.Denied);
        }
    });

    [Fact]
    public void Places_CountWhatHappenedThere() => Each((questions, filter) =>
    {
        RecordFilter all = filter with { Limit = null, Offset = null };
        Assert.Equal(
            Events(questions, filter).Where(e => e.Place is not null).GroupBy(e => e.Place!)
                .Select(group => new EventPlace(group.Key, group.Count(), group.Count(e => e.Realis == Realis.Actual)))
                .OrderByDescending(place => place.Events).ThenBy(place => place.Place.Name, StringComparer.Ordinal),
            questions.Places(all));
        Assert.Equal(questions.Places(all).Skip(1).Take(2), questions.Places(all with { Limit = 2, Offset = 1 }));
    });

    [Fact]
    public void Extent_IsThatOfWhatHadBeenPublished()
    {
        foreach (LedgerQuestions questions in (LedgerQuestions[])[_ledger.Questions, _ledger.AsOf(_middle), _ledger.AsOf(new DateOnly(1999, 1, 1))])
        {
            LedgerExtent extent = questions.Extent();
            ImmutableArray<DateOnly> days = [.. questions.MergedEvents(new RecordFilter()).Select(DayOf).OfType<DateOnly>()];
            ImmutableArray<EventEntry> reports = questions.Events(new RecordFilter());

            Assert.Equal((days.Length > 0 ? days.Min() : null, days.Length > 0 ? days.Max() : (DateOnly?)null), (extent.FirstDay, extent.LastDay));
            Assert.Equal((reports.Min(e => e.Evidence.Published), reports.Max(e => e.Evidence.Published)), (extent.FirstPublished, extent.LastPublished));
            Assert.Equal(reports.Select(e => e.Evidence.Article).Distinct().Count(), extent.Articles);
            Assert.Equal(reports.Select(e => e.Evidence.Outlet).Distinct().Count(), extent.Outlets);
            RecordCounts counts = questions.Counts(new RecordFilter());
            Assert.Equal(counts.Reports + counts.Statements + counts.Quantities + counts.Ties, extent.Records);
        }
    }

    [Fact]
    public void Search_PagesAndCountsByOutletAndYear()
    {
        SearchAnswer all = _ledger.Questions.Search("met", new RecordFilter())!;
        SearchAnswer page = _ledger.Questions.Search("met", new RecordFilter { Limit = 5, Offset = 5 })!;

        Assert.Equal(all.Hits.Length, all.Total);
        Assert.Equal(all.Hits.Skip(5).Take(5), page.Hits);
        Assert.Equal((all.Total, all.Outlets.AsEnumerable(), all.Years.AsEnumerable()), (page.Total, page.Outlets.AsEnumerable(), page.Years.AsEnumerable()), (one, other) => one.Item1 == other.Item1 && one.Item2.SequenceEqual(other.Item2) && one.Item3.SequenceEqual(other.Item3));
        Assert.Equal(all.Hits.GroupBy(hit => hit.Published?.Year).OrderBy(year => year.Key ?? int.MaxValue).Select(year => (year.Key, year.Count())), all.Years);
        Assert.Equal(all.Hits.Count(hit => hit.Outlet == "Outlet 3"), _ledger.Questions.Search("met", new RecordFilter { Outlet = "outlet 3" })!.Total);
        Assert.All(_ledger.AsOf(_middle).Search("met", new RecordFilter())!.Hits, hit => Assert.True(hit.Published <= _middle));
        HashSet<string> naming = [.. _ledger.Questions.Events(new RecordFilter { Actor = "Iran" }).Select(e => e.Evidence.Article)];
        Assert.Subset(_ledger.Questions.Search("met", new RecordFilter { Actor = "Iran" })!.Hits.Select(hit => hit.Article).ToHashSet(), naming.Intersect(all.Hits.Select(hit => hit.Article)).ToHashSet());
    }

    private static string Told(EventOutline e) =>
        $"{e with { Actors = [], Recipients = [] }} {string.Join(", ", e.Actors)} → {string.Join(", ", e.Recipients)}";

    private void Each(Action<LedgerQuestions, RecordFilter> holds)
    {
        foreach (RecordFilter filter in _filters)
        {
            holds(_ledger.Questions, filter);
            holds(_ledger.AsOf(_middle), filter);
        }
    }

    private static ImmutableArray<MergedEvent> Events(LedgerQuestions questions, RecordFilter filter) =>
        questions.MergedEvents(filter with { Limit = null, Offset = null, LatestFirst = false });

    private static DateOnly? DayOf(MergedEvent e) => e.Days?.From ?? e.FirstPublished;

    private static IEnumerable<Tally> Most(IEnumerable<string> values) => values
        .GroupBy(value => value, StringComparer.Ordinal)
        .Select(group => new Tally(group.Key, group.Count()))
        .OrderByDescending(tally => tally.Count)
        .ThenBy(tally => tally.Name, StringComparer.Ordinal)
        .Take(3);
}
