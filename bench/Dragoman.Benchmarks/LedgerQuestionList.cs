using System.Collections.Immutable;
using Dragoman.Ledger.Asking;

namespace Dragoman.Benchmarks;

/// <summary>The questions that are measured: of the busiest actors, and of one who is seldom named.</summary>
internal static class LedgerQuestionList
{
    private const int Page = 100;
    private const string Busiest = "Iran";
    private const string Second = "Russia";
    private const string Seldom = "Front 1501";

    /// <summary>Names and questions.</summary>
    /// <param name="articles">How many articles the ledger has.</param>
    public static ImmutableArray<(string Name, Action<LedgerQuestions> Ask)> Of(int articles)
    {
        DateOnly first = new(2000, 1, 1);
        int days = articles / Math.Max(2, articles / 1000);
        DateOnly middle = first.AddDays(days / 2);
        RecordFilter page = new() { Limit = Page };
        return
        [
            ("timeline, first hundred", q => _ = q.MergedEvents(page)),
            ("timeline of 90 days, first hundred", q => _ = q.MergedEvents(page with { From = middle, To = middle.AddDays(90) })),
            ("timeline of the busiest actor, first hundred", q => _ = q.MergedEvents(page with { Actor = Busiest })),
            ("timeline of the busiest actor, 90 days, first hundred", q => _ = q.MergedEvents(page with { Actor = Busiest, From = middle, To = middle.AddDays(90) })),
            ("timeline of a seldom actor", q => _ = q.MergedEvents(page with { Actor = Seldom })),
            ("busiest pair, first hundred", q => _ = q.MergedEvents(page with { Actor = Busiest, Other = Second })),
            ("busiest pair as of the middle, first hundred", q => _ = q.AsOf(middle).MergedEvents(page with { Actor = Busiest, Other = Second })),
            ("an event with its reports", q => _ = q.Event("0000010#0")),
        ];
    }
}
