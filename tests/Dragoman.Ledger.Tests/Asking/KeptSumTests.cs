using System.Collections.Immutable;
using Dragoman.Benchmarks;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

/// <summary>What the ledger keeps summed up is what its events and ties come to when they are counted.</summary>
public sealed class KeptSumTests : IDisposable
{
    private const int Articles = 30;

    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;
    private readonly ImmutableArray<CodedArticle> _articles;

    public KeptSumTests()
    {
        SyntheticNews news = new(actors: 24, articlesADay: 5, seed: 3);
        _ledger = LedgerFile.Open(_folder.PathOf("sums.ledger"));
        _articles = [.. Enumerable.Range(0, Articles).Select(news.Article)];
        _ledger.EnterTogether(_articles);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(PairLevel.Bodies, null, null)]
    [InlineData(PairLevel.Named, null, null)]
    [InlineData(PairLevel.Bodies, "Iran", null)]
    [InlineData(PairLevel.Named, "Iran", "Russia")]
    public void Relations_OfAllTime_AreTheSumOfTheirMonths(PairLevel level, string? actor, string? other)
    {
        RecordFilter filter = new() { Level = level, Actor = actor, Other = other };
        IEnumerable<PairPeriod> summed = _ledger.Questions.Relations(filter, RelationPeriod.Month)
            .GroupBy(month => (month.One, month.Other))
            .Select(pair => pair.Aggregate((total, month) => total.Plus(month)) with { Period = "" });

        ImmutableArray<PairPeriod> kept = _ledger.Questions.Relations(filter);

        Assert.NotEmpty(kept);
        Assert.Equal(summed, kept);
    }

    [Theory]
    [InlineData(PairLevel.Bodies)]
    [InlineData(PairLevel.Named)]
    public void Dealings_AreThoseOfThePairs(PairLevel level)
    {
        ImmutableArray<PairPeriod> pairs = [.. _ledger.Questions.Relations(new() { Level = level }).Where(pair => pair.Events > 0)];

        ImmutableArray<ActorDealings> dealings = _ledger.Questions.Dealings(new() { Level = level });

        Assert.NotEmpty(dealings);
        Assert.Equal(dealings, _ledger.Questions.Dealings(new() { Level = level }, among: [.. dealings.Select(actor => actor.Name)]));
        Assert.All(dealings, actor =>
        {
            PairPeriod[] own = [.. pairs.Where(pair => pair.One == actor.Name || pair.Other == actor.Name)];
            Assert.Equal(
                new ActorDealings(actor.Name, own.Length, own.Sum(pair => pair.Events), own.Sum(pair => pair.Cooperative), own.Sum(pair => pair.Conflictual)),
                actor);
        });
    }

    [Theory]
    [InlineData(PairLevel.Bodies)]
    [InlineData(PairLevel.Named)]
    public void RelationPeriods_AreThoseOfThePairs(PairLevel level)
    {
        IEnumerable<Tally> counted = _ledger.Questions.Relations(new() { Level = level }, RelationPeriod.Month)
            .Where(month => month.Period.Length > 0 && month.Events > 0)
            .GroupBy(month => month.Period, (period, months) => new Tally(period, months.Sum(month => month.Events)))
            .OrderBy(period => period.Name, StringComparer.Ordinal);

        Assert.Equal(counted, _ledger.Questions.RelationPeriods(new() { Level = level }, RelationPeriod.Month));
    }

    [Fact]
    public void Relations_PageByPage_AreAllOfThem()
    {
        RecordFilter filter = new() { Level = PairLevel.Bodies };
        ImmutableArray<PairPeriod> all = _ledger.Questions.Relations(filter);

        Assert.Equal(all, Enumerable.Range(0, (all.Length / 4) + 1).SelectMany(i => _ledger.Questions.Relations(filter with { Offset = i * 4, Limit = 4 })));
    }

    [Fact]
    public void Relations_AfterAnArticleHasGone_AreThoseOfTheOthers()
    {
        using LedgerFile other = LedgerFile.Open(_folder.PathOf("without.ledger"));
        other.EnterTogether(_articles[1..]);

        _ledger.Remove(_articles[0].Article.Id);

        Assert.Equal(other.Questions.Relations(new()), _ledger.Questions.Relations(new()));
        Assert.Equal(Told(other.Questions.StandingTies(new())), Told(_ledger.Questions.StandingTies(new())));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Iran", null)]
    [InlineData("Iran", "Russia")]
    public void StandingTies_AreThoseKnownOnTheLastDay(string? actor, string? other)
    {
        RecordFilter filter = new() { Actor = actor, Other = other };

        Assert.Equal(
            Told(_ledger.AsOf(DateOnly.MaxValue).StandingTies(filter)),
            Told(_ledger.Questions.StandingTies(filter)));
    }

    [Fact]
    public void StandingTies_HaveTheReportsThatStateThem()
    {
        ILookup<(string, string?, string?, string?, string?), TieEntry> reports = _ledger.Questions.Ties(new())
            .ToLookup(tie => (tie.Kind, tie.From?.Name, tie.To?.Name, tie.Title?.ToLowerInvariant(), tie.What?.ToLowerInvariant()));

        ImmutableArray<StandingTie> ties = _ledger.Questions.StandingTies(new());

        Assert.NotEmpty(ties);
        Assert.All(ties, tie => Assert.True(tie.Reports <= reports[(tie.Kind, tie.From, tie.To, tie.Title?.ToLowerInvariant(), tie.What?.ToLowerInvariant())].Count()));
        Assert.Equal(ties.Select(tie => tie.Reports).OrderDescending(), ties.Select(tie => tie.Reports));
    }

    [Fact]
    public void StandingTies_OfARejectedReport_AreThoseOfTheOthers()
    {
        StandingTie most = _ledger.Questions.StandingTies(new() { Limit = 1 })[0];

        _ledger.Correct(Correction.Reject(most.First.Evidence.Id), new Signature("A. Analyst", new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), "read again"));

        ImmutableArray<StandingTie> left = _ledger.Questions.StandingTies(new() { Type = most.Kind, Actor = most.From });
        Assert.Equal(
            most.Reports - 1,
            left.Where(tie => (tie.From, tie.To, tie.Title, tie.What) == (most.From, most.To, most.Title, most.What)).Sum(tie => tie.Reports));
    }

    private static IEnumerable<string> Told(ImmutableArray<StandingTie> ties) =>
        ties.Select(tie => $"{tie.Kind} {tie.From} {tie.To} {tie.Title} {tie.What} {tie.Reports} {tie.Articles} {tie.First.Evidence.Id} {tie.Last.Evidence.Id} {tie.Ended?.Evidence.Id} {string.Join(',', tie.Claimants)}");
}
