using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Counting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of the search tells.</summary>
internal static class SearchRoom
{
    /// <summary>Of so many articles the records are counted; of more they would have to be looked up longer than one cares to wait.</summary>
    internal const int MostCounted = 500;

    private const int MostStatements = 5;
    private const int MostTypes = 12;
    private const int MostOutlets = 15;

    /// <summary>Articles and records that have the words of the filter.</summary>
    internal static FoundWords Answer(LedgerQuestions questions, PageFilter filter)
    {
        string words = filter.Words ?? "";
        if (questions.Search(words, filter.Rows()) is not { } found)
        {
            return Nothing(words, filter);
        }

        bool isCounted = found.Total <= MostCounted;
        return found.Total == 0
            ? Nothing(words, filter) with { Alone = Alone(questions, filter, words) }
            : new FoundWords
            {
                Words = words,
                Page = filter.Page,
                HasNext = found.Hits.Length > PageFilter.PageSize,
                Total = found.Total,
                Articles = [.. found.Hits.Take(PageFilter.PageSize)],
                Outlets = [.. found.Outlets.Take(MostOutlets).Select(outlet => new FoundGroup<string>(outlet.Outlet, outlet.Articles))],
                Years = [.. found.Years.Select(year => new FoundGroup<int?>(year.Year, year.Articles))],
                Records = isCounted ? questions.Counts(filter.Records()) : null,
                Types = isCounted ? questions.Types(filter.Records(), MostTypes) : [],
                Statements = questions.Statements(filter.Records() with { Limit = MostStatements }),
            };
    }

    private static IEnumerable<string> Wanted(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('"')).Where(word => word.Length > 0 && word[0] != '-')
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static FoundWords Nothing(string words, PageFilter filter) =>
        new() { Words = words, Page = filter.Page, HasNext = false, Total = 0, Articles = [], Outlets = [], Years = [] };

    private static ImmutableArray<Tally> Alone(LedgerQuestions questions, PageFilter filter, string words) =>
    [
        .. Wanted(words)
            .Select(word => new Tally(word, questions.Search(word, filter.Records() with { Limit = 1 })?.Total ?? 0)),
    ];
}
