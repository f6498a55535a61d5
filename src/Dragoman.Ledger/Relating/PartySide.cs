using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Relating;

/// <summary>Whom a side of a relation means: some actors alone, or with all who act for them. Each as a row of <c>entities</c>.</summary>
internal static class PartySide
{
    /// <summary>The side that a name means, sorted.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="name">As <see cref="RecordFilter.Actor"/>.</param>
    /// <param name="level">Whether those who act for it count.</param>
    /// <param name="knownOn">Posts that were told later do not count; null for all.</param>
    internal static ImmutableArray<long> Find(LedgerConnection connection, string name, PairLevel level, DateOnly? knownOn) =>
        Of(connection, ActorLookup.Entities(connection, name), level, knownOn);

    /// <summary>The side of some entities; as <see cref="Find"/>.</summary>
    internal static ImmutableArray<long> Of(LedgerConnection connection, IReadOnlyCollection<long> entities, PairLevel level, DateOnly? knownOn)
    {
        IEnumerable<long> all = level == PairLevel.Named || entities.Count == 0
            ? entities
            : entities.Concat(ActingFor(connection, ActorLookup.NamesOf(connection, entities).Values)).Concat(InPost(connection, entities, knownOn));
        return [.. all.Distinct().Order()];
    }

    /// <summary>Persons and organs that act for states.</summary>
    private static IEnumerable<long> ActingFor(LedgerConnection connection, IReadOnlyCollection<string> states) => Rows
        .List(
            connection,
            "SELECT a.entity, n.name, a.country, a.sector FROM actors a JOIN entities n USING (entity)",
            row => (Entity: row.GetInt64(0), State: StateNames.ActedFor(row.GetString(1), row.GetString(2), row.GetString(3))))
        .Where(one => one.State is { } state && states.Contains(state, StringComparer.Ordinal))
        .Select(one => one.Entity);

    /// <summary>Those of whom articles say that they have a post in a body or belong to it.</summary>
    private static List<long> InPost(LedgerConnection connection, IReadOnlyCollection<long> bodies, DateOnly? knownOn) => Rows.List(
        connection,
        $"""
        SELECT DISTINCT t.from_entity FROM standing_ties t WHERE t.to_entity IN ({string.Join(',', bodies)}) AND t.kind IN ('role', 'part_of')
        AND t.from_entity IS NOT NULL AND ($1 IS NULL OR EXISTS (SELECT 1 FROM listed_ties l WHERE l.tie = t.tie AND l.stands = 1 AND l.published <= $1))
        """,
        row => row.GetInt64(0),
        knownOn is { } known ? LedgerDay.Iso(known) : null);
}
