using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Portraying;

/// <summary>Asks who is reported with whom.</summary>
internal static class ReportedPairs
{
    /// <summary>The pairs between which most is reported.</summary>
    internal static ImmutableArray<PairEntry> Pairs(LedgerConnection connection, RecordScope scope)
    {
        var reports =
            from e in LayerQuestions.Events(connection, scope with { Filter = scope.Filter with { Limit = null, Offset = null } })
            from pair in PairsOf(e)
            select (pair.One, pair.Other, Event: e);
        return
        [
            .. reports
                .GroupBy(report => (report.One, report.Other))
                .Select(group => new PairEntry(
                    group.Key.One,
                    group.Key.Other,
                    group.Count(),
                    group.Select(report => report.Event.Evidence.Article).Distinct(StringComparer.Ordinal).Count(),
                    group.Count(report => report.Event.Quad.EndsWith("cooperation", StringComparison.Ordinal)),
                    group.Count(report => report.Event.Quad.EndsWith("conflict", StringComparison.Ordinal)),
                    [
                        .. group.GroupBy(report => report.Event.Type, StringComparer.Ordinal)
                            .Select(type => KeyValuePair.Create(type.Key, type.Count()))
                            .OrderByDescending(type => type.Value).ThenBy(type => type.Key, StringComparer.Ordinal),
                    ]))
                .OrderByDescending(pair => pair.Reports)
                .ThenBy(pair => pair.One, StringComparer.Ordinal)
                .ThenBy(pair => pair.Other, StringComparer.Ordinal)
                .Skip(scope.Filter.Offset ?? 0)
                .Take(scope.Filter.Limit ?? int.MaxValue),
        ];
    }

    private static IEnumerable<(string One, string Other)> PairsOf(EventEntry e)
    {
        // With recipients the act goes from the ones to the others; without, it is mutual among the actors.
        IEnumerable<(string, string)> pairs = e.Recipients.Length > 0
            ? from actor in e.Actors from recipient in e.Recipients select (actor.Name, recipient.Name)
            : from i in Enumerable.Range(0, e.Actors.Length)
              from j in Enumerable.Range(i + 1, e.Actors.Length - i - 1)
              select (e.Actors[i].Name, e.Actors[j].Name);
        return pairs
            .Where(pair => pair.Item1 != pair.Item2)
            .Select(pair => string.CompareOrdinal(pair.Item1, pair.Item2) < 0 ? pair : (pair.Item2, pair.Item1))
            .Distinct();
    }
}
