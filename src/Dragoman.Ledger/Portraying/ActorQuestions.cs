using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Portraying;

/// <summary>Asks who appears, and how.</summary>
internal sealed class ActorQuestions(LedgerConnection connection, DateOnly? knownOn)
{
    // What the ledger keeps of each actor and kind of record.
    private const string Kept = "SELECT actor, kind, records, first, last FROM actor_totals";

    /// <summary>The actors of the records that a filter lets through, the most frequent first; <see cref="RecordFilter.Actor"/> says which of them.</summary>
    internal ImmutableArray<ActorEntry> Actors(RecordFilter filter)
    {
        Dictionary<long, (string Name, string Country, string Sector)> actors = All();
        HashSet<long>? asked = filter.Actor is { } name ? [.. ActorLookup.Find(connection, name)] : null;
        return
        [
            .. Totals(filter)
                .Where(total => asked?.Contains(total.Actor) ?? true)
                .GroupBy(total => (actors[total.Actor].Name, actors[total.Actor].Country))
                .Select(group => (group.Key, Total: ActorTotal.Sum(group), Actors: group.Select(total => total.Actor).Distinct().Order().ToImmutableArray()))
                .Where(found => filter.Type is null || found.Actors.Any(actor => actors[actor].Sector.Equals(filter.Type, StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(found => found.Total.Events + found.Total.Statements + found.Total.Ties)
                .ThenByDescending(found => found.Total.Claims)
                .ThenBy(found => found.Key.Name, StringComparer.Ordinal)
                .ThenBy(found => found.Key.Country, StringComparer.Ordinal)
                .Skip(filter.Offset ?? 0)
                .Take(filter.Limit ?? int.MaxValue)
                .Select(found => new ActorEntry(
                    found.Key.Name, found.Key.Country,
                    [.. found.Actors.Select(actor => actors[actor].Sector).Where(sector => sector.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                    Names(found.Key.Name), Posts(found.Key.Name), found.Total.Events, found.Total.Statements, found.Total.Ties, found.Total.Claims,
                    found.Total.First, found.Total.Last)),
        ];
    }

    private Dictionary<long, (string Name, string Country, string Sector)> All() => Rows.List(
        connection,
        "SELECT a.actor, n.name, a.country, a.sector FROM actors a JOIN entities n USING (entity)",
        row => (Actor: row.GetInt64(0), Named: (row.GetString(1), row.GetString(2), row.GetString(3)))).ToDictionary(one => one.Actor, one => one.Named);

    /// <summary>How often each actor appears, by kind: as the ledger keeps it where nothing narrows it.</summary>
    private List<ActorTotal> Totals(RecordFilter filter)
    {
        RecordFilter narrowing = filter with { Actor = null, Type = null, Limit = null, Offset = null, LatestFirst = false, Level = PairLevel.Named };
        using SqliteCommand command = narrowing == new RecordFilter() && knownOn is null ? connection.Command(Kept) : Counted(narrowing);
        using SqliteDataReader row = command.ExecuteReader();
        List<ActorTotal> totals = [];
        while (row.Read())
        {
            totals.Add(ActorTotal.Of(row));
        }

        return totals;
    }

    private SqliteCommand Counted(RecordFilter filter)
    {
        Narrowing narrowing = new();
        narrowing.Where("p.published <= $known", "$known", knownOn is { } known ? LedgerDay.Iso(known) : null);
        narrowing.Where("p.last_day >= $from", "$from", filter.From is { } from ? LedgerDay.Iso(from) : null);
        narrowing.Where("p.sort_day <= $to", "$to", filter.To is { } to ? LedgerDay.Iso(to) : null);
        narrowing.Where("p.realis = $realis", "$realis", filter.Realis?.ToString().ToLowerInvariant());
        narrowing.Where("p.outlet = $outlet", "$outlet", filter.Outlet);
        narrowing.Where("p.version = $version", "$version", filter.Article is { } article ? ArticleLookup.Find(connection, article) : null);
        narrowing.Where(
            "p.version IN (SELECT rowid FROM article_search WHERE article_search MATCH $words)", "$words",
            filter.Words is { } words ? SearchQuestion.Of(words) ?? SearchQuestion.Nothing : null);
        if (filter.Source is { } source)
        {
            narrowing.Where($"""
                EXISTS (SELECT 1 FROM participants s WHERE s.version = p.version AND s.ordinal = p.ordinal
                AND s.role IN ('source', 'speaker') AND s.actor IN ({string.Join(',', ActorLookup.Find(connection, source).DefaultIfEmpty(-1))}))
                """);
        }

        // An actor that has two roles in a record is in one record: 53 bits of the version and the place in it are one number.
        return narrowing.Command(
            connection,
            $"""
            SELECT p.actor, CASE p.role WHEN 'source' THEN 'claim' ELSE p.layer END AS kind, count(DISTINCT (p.version << 10) + p.ordinal),
            min(CASE WHEN p.role <> 'source' THEN p.sort_day WHEN p.published = '{StoredDays.Never}' THEN '{StoredDays.NoDay}' ELSE p.published END),
            max(CASE WHEN p.role <> 'source' THEN p.last_day WHEN p.published = '{StoredDays.Never}' THEN '' ELSE p.published END)
            FROM listed_parties p WHERE true{narrowing} GROUP BY p.actor, kind
            """);
    }

    /// <summary>Names under which articles call an actor, the most used first, its own left out.</summary>
    private ImmutableArray<string> Names(string name) =>
    [
        .. Rows.List(
            connection,
            """
            SELECT m.name FROM entities n JOIN actors a ON a.entity = n.entity JOIN mentions m ON m.actor = a.actor
            JOIN versions v INDEXED BY versions_days ON v.version = m.version
            WHERE n.name = $1 AND m.name <> $1 AND v.superseded_by IS NULL AND ($2 IS NULL OR v.published <= $2)
            GROUP BY m.name ORDER BY count(*) DESC, m.name
            """,
            row => row.GetString(0), name, knownOn is { } day ? LedgerDay.Iso(day) : null),
    ];

    /// <summary>Offices that articles give a person, sorted.</summary>
    private ImmutableArray<string> Posts(string name) =>
    [
        .. Rows.List(
            connection,
            """
            SELECT DISTINCT t.title, b.name FROM entities n JOIN actors a ON a.entity = n.entity JOIN ties t ON t.from_actor = a.actor AND t.kind = 'role'
            JOIN records r ON r.version = t.version AND r.ordinal = t.ordinal JOIN versions v ON v.version = t.version
            LEFT JOIN actors x ON x.actor = t.to_actor LEFT JOIN entities b ON b.entity = x.entity
            WHERE n.name = $1 AND t.title <> '' AND t.realis = 'actual' AND r.standing <> 'rejected' AND v.superseded_by IS NULL AND ($2 IS NULL OR v.published <= $2)
            """,
            row => Rows.Text(row, 1) is { } body ? $"{row.GetString(0)}, {body}" : row.GetString(0), name, knownOn is { } day ? LedgerDay.Iso(day) : null)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
