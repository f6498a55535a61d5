using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Relating;

namespace Dragoman.Benchmarks;

/// <summary>The questions that are measured: of the busiest actors, and of one who is seldom named.</summary>
internal static class LedgerQuestionList
{
    private const int Page = 100;
    private const string Busiest = "Iran";
    private const string Second = "Russia";
    private const string Seldom = "Front 1501";

    private static readonly RecordFilter _bodies = new() { Level = PairLevel.Bodies };

    /// <summary>Names and questions.</summary>
    /// <param name="extent">What the ledger reaches over.</param>
    public static ImmutableArray<(string Name, Action<LedgerQuestions> Ask)> Of(LedgerExtent extent)
    {
        DateOnly last = extent.LastPublished!.Value; // every article has a day
        DateOnly middle = extent.FirstPublished!.Value.AddDays((last.DayNumber - extent.FirstPublished.Value.DayNumber) / 2); // as above
        RecordFilter page = new() { Limit = Page };
        RecordFilter list = new() { Limit = 50, LatestFirst = true };
        return
        [
            ("timeline, first hundred", q => _ = q.MergedEvents(page)),
            ("timeline of 90 days, first hundred", q => _ = q.MergedEvents(page with { From = middle, To = middle.AddDays(90) })),
            ("timeline of the busiest actor, first hundred", q => _ = q.MergedEvents(page with { Actor = Busiest })),
            ("timeline of the busiest actor, 90 days, first hundred", q => _ = q.MergedEvents(page with { Actor = Busiest, From = middle, To = middle.AddDays(90) })),
            ("timeline of a seldom actor", q => _ = q.MergedEvents(page with { Actor = Seldom })),
            ("busiest pair, first hundred", q => _ = q.MergedEvents(page with { Actor = Busiest, Other = Second })),
            ("busiest pair as of the middle, first hundred", q => _ = q.AsOf(middle).MergedEvents(page with { Actor = Busiest, Other = Second })),
            ("relation of the busiest pair, by months", q => _ = q.Between(Busiest, Second, _bodies with { Limit = Page }, RelationPeriod.Month)),
            ("relation of the busiest pair as of the middle", q => _ = q.AsOf(middle).Between(Busiest, Second, _bodies with { Limit = Page }, RelationPeriod.Month)),
            ("dossier of the busiest actor", q => _ = q.Dossier(Busiest)),
            ("dossier of a seldom actor", q => _ = q.Dossier(Seldom)),
            ("dossier of the busiest pair", q => _ = q.PairDossier(Busiest, Second)),
            ("open items of the busiest actor, first ten", q => _ = q.Promises(_bodies with { Actor = Busiest, Limit = 10 })),
            ("series of the busiest actor", q => _ = q.Series(new RecordFilter { Actor = Busiest, Limit = Page })),
            ("all relations, by months", q => _ = q.Relations(_bodies, RelationPeriod.Month)),
            ("network of all", q => _ = q.Network(_bodies)),
            ("changes of the last 90 days", q => _ = q.Changes(last.AddDays(-90))),
            ("dossier of the busiest actor as of the middle", q => _ = q.AsOf(middle).Dossier(Busiest)),
            ("dossier of a place", q => _ = q.PlaceDossier("Town of Kenya")),
            ("dossier of an outlet", q => _ = q.OutletDossier("Outlet 7")),
            ("relations of all pairs, 90 days", q => _ = q.Relations(new RecordFilter { From = middle, To = middle.AddDays(90) })),
            ("network, 90 days", q => _ = q.Network(new RecordFilter { From = middle, To = middle.AddDays(90) })),
            ("what changed in the last 30 days", q => _ = q.Changes(last.AddDays(-30))),
            ("an event with its reports", q => _ = q.Event("0000010#0")),
            ("events, first page, the latest first", q => _ = q.MergedEvents(list)),
            ("events of a type, from the ten thousandth on", q => _ = q.MergedEvents(list with { Type = "AID", Offset = 10_000 })),
            ("events by an outlet, first page", q => _ = q.MergedEvents(list with { Outlet = "Outlet 7" })),
            ("events as of the middle, first page", q => _ = q.AsOf(middle).MergedEvents(list)),
            ("reports, first page", q => _ = q.Events(list)),
            ("statements, first page", q => _ = q.Statements(list)),
            ("statements of the busiest actor, first page", q => _ = q.Statements(list with { Actor = Busiest })),
            ("statements with two words, first page", q => _ = q.Statements(list with { Words = "they said" })),
            ("figures as of the middle, first page", q => _ = q.AsOf(middle).Quantities(list)),
            ("ties, first page", q => _ = q.Ties(list)),
            ("actors, first page", q => _ = q.Actors(list)),
            ("pairs, first page", q => _ = q.Relations(_bodies with { Limit = list.Limit })),
            ("counts of all", q => _ = q.Counts(new RecordFilter())),
            ("counts of the busiest actor", q => _ = q.Counts(new RecordFilter { Actor = Busiest })),
            ("facets of all", q => _ = q.Facets(new RecordFilter())),
            ("facets of all as of the middle", q => _ = q.AsOf(middle).Facets(new RecordFilter())),
            ("facets of the busiest actor", q => _ = q.Facets(new RecordFilter { Actor = Busiest })),
            ("density by months", q => _ = q.Density(new RecordFilter(), DensityUnit.Month)),
            ("density of the busiest actor by weeks", q => _ = q.Density(new RecordFilter { Actor = Busiest }, DensityUnit.Week)),
            ("places", q => _ = q.Places(new RecordFilter())),
            ("extent", q => _ = q.Extent()),
            ("outlets", q => _ = q.Outlets()),
            ("search of a word, first page", q => _ = q.Search("sanctioned", list)),
            ("disputed events, first page", q => _ = q.DisputedEvents(list)),
            ("ties in force, first page", q => _ = q.StandingTies(list)),
        ];
    }
}
