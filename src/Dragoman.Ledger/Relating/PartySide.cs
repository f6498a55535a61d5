using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>One side of a relation: whom a name means, alone or with all who act for it.</summary>
/// <param name="Entities">Rows of <c>entities</c> that the name means.</param>
/// <param name="Actors">Rows of <c>actors</c> that stand for these; among bodies also those who act for them.</param>
internal sealed record PartySide(ImmutableArray<long> Entities, ImmutableArray<long> Actors)
{
    /// <summary>Finds a side.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="name">As <see cref="RecordFilter.Actor"/>.</param>
    /// <param name="level">Whether those who act for it count.</param>
    /// <param name="knownOn">Posts that were told later do not count; null for all.</param>
    internal static PartySide Find(LedgerConnection connection, string name, PairLevel level, DateOnly? knownOn) =>
        Of(connection, ActorLookup.Entities(connection, name), level, knownOn);

    /// <summary>The side of some entities; as <see cref="Find"/>.</summary>
    internal static PartySide Of(LedgerConnection connection, IReadOnlyCollection<long> entities, PairLevel level, DateOnly? knownOn)
    {
        List<long> own = ActorLookup.Actors(connection, entities);
        IEnumerable<long> actors = level == PairLevel.Named
            ? own
            : own.Concat(ActingFor(connection, ActorLookup.Names(connection, own))).Concat(InPost(connection, own, knownOn));
        return new PartySide([.. entities.Order()], [.. actors.Distinct().Order()]);
    }

    /// <summary>Persons and organs that act for states.</summary>
    private static List<long> ActingFor(LedgerConnection connection, ImmutableArray<string> states)
    {
        using SqliteCommand command = connection.Command("SELECT a.actor, n.name, a.country, a.sector FROM actors a JOIN entities n USING (entity)");
        using SqliteDataReader row = command.ExecuteReader();
        List<long> found = [];
        while (row.Read())
        {
            if (StateNames.ActedFor(row.GetString(1), row.GetString(2), row.GetString(3)) is { } state && states.Contains(state, StringComparer.Ordinal))
            {
                found.Add(row.GetInt64(0));
            }
        }

        return found;
    }

    /// <summary>Those of whom articles say that they have a post in a body or belong to it.</summary>
    private static List<long> InPost(LedgerConnection connection, List<long> body, DateOnly? knownOn)
    {
        if (body.Count == 0)
        {
            return [];
        }

        using SqliteCommand command = connection.Command(
            $"""
            SELECT DISTINCT t.from_actor FROM ties t CROSS JOIN versions v INDEXED BY versions_days ON v.version = t.version
            WHERE t.to_actor IN ({string.Join(',', body)}) AND t.kind IN ('role', 'part_of') AND t.realis = 'actual' AND t.from_actor IS NOT NULL
            AND v.superseded_by IS NULL AND (t.title IS NULL OR t.title NOT LIKE 'former%')
            AND NOT EXISTS (SELECT 1 FROM records r INDEXED BY records_rejected WHERE r.standing = 'rejected' AND r.version = t.version AND r.ordinal = t.ordinal)
            {(knownOn is null ? "" : "AND v.published <= $known")}
            """);
        if (knownOn is { } known)
        {
            command.Parameters.AddWithValue("$known", LedgerDay.Iso(known));
        }

        using SqliteDataReader row = command.ExecuteReader();
        List<long> found = [];
        while (row.Read())
        {
            found.Add(row.GetInt64(0));
        }

        return found;
    }
}
