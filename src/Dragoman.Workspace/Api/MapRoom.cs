using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Counting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the map tells.</summary>
internal static class MapRoom
{
    /// <summary>How many places are drawn.</summary>
    internal const int MostPlaces = 500;

    /// <summary>The places of a page of the list, that with most events first.</summary>
    internal static ListPage<EventPlace> Table(LedgerQuestions questions, PageFilter filter) => ListPage<EventPlace>.Of(filter, questions.Places(filter.Rows()));

    /// <summary>The places, as many together as are drawn.</summary>
    internal static ListPage<EventPlace> Drawn(LedgerQuestions questions, PageFilter filter)
    {
        ImmutableArray<EventPlace> places = questions.Places(filter.Records() with { Offset = (filter.Page - 1) * MostPlaces, Limit = MostPlaces + 1 });
        return new ListPage<EventPlace>(filter.Page, places.Length > MostPlaces, [.. places.Take(MostPlaces)]);
    }
}
