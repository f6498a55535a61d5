using Dragoman.Ledger;
using Dragoman.Ledger.Counting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the events are like that the filter lets through.</summary>
internal static class FacetsRoom
{
    private const int Most = 8;

    internal static EventFacets Answer(LedgerQuestions questions, PageFilter filter) => questions.Facets(filter.Records(), Most);
}
