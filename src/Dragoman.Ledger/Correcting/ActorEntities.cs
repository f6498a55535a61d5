using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Correcting;

/// <summary>Which actor each row of <c>actors</c> stands for.</summary>
internal sealed class ActorEntities(LedgerConnection connection)
{
    /// <summary>Whether an actor is called so, or was before it was joined or renamed.</summary>
    internal bool IsKnown(string name) =>
        Rows.Number(connection, "SELECT 1 FROM actors WHERE name = $1 UNION ALL SELECT 1 FROM entities WHERE name = $1 LIMIT 1", name) is not null;

    /// <summary>Which of some names rows bear by themselves.</summary>
    internal HashSet<string> Borne(IEnumerable<string> names) => new(
        Rows.List(
            connection,
            "SELECT DISTINCT name FROM actors WHERE name IN (SELECT value FROM json_each($1))",
            row => row.GetString(0),
            new JsonArray([.. names]).ToJsonString()),
        StringComparer.Ordinal);

    /// <summary>The rows that stand for another actor than the names say, with the name that they ought to stand for.</summary>
    /// <param name="names">What the decisions come to.</param>
    /// <param name="version">Only rows that this version bears are looked at; null for all.</param>
    internal ImmutableArray<(long Actor, string Name)> Differing(ActorNames names, long? version) =>
        [.. Candidates(names, version).Select(row => (row.Actor, row.Entity, Due: names.Of(row.Name))).Where(row => row.Entity != row.Due).Select(row => (row.Actor, row.Due))];

    /// <summary>Current versions in whose records any of some actors takes part.</summary>
    internal List<long> VersionsOf(IEnumerable<long> actors) => Numbers(
        $"""
        SELECT DISTINCT p.version FROM participants p JOIN versions v USING (version)
        WHERE v.superseded_by IS NULL AND p.actor IN ({string.Join(',', actors)}) ORDER BY p.version
        """);

    /// <summary>Lets rows stand for other actors; those for whom no row stands any more go.</summary>
    internal void Assign(IEnumerable<(long Actor, string Name)> rows)
    {
        using RowWriter entities = new(connection, "entities", true, "entity", "name");
        HashSet<long> left = [];
        foreach ((long actor, string name) in rows)
        {
            long entity = ContentKey.Entity(name);
            entities.Write(entity, name);
            left.UnionWith(Numbers($"SELECT entity FROM actors WHERE actor = {actor}"));
            connection.Run($"UPDATE actors SET entity = {entity} WHERE actor = {actor}");
        }

        ActorRows.PurgeEntities(connection, left);
    }

    /// <summary>Rows that stand for another name than their own, and those whose name a decision gives away.</summary>
    private List<(long Actor, string Name, string Entity)> Candidates(ActorNames names, long? version) => Rows.List(
        connection,
        $"""
        SELECT a.actor, a.name, n.name FROM actors a JOIN entities n USING (entity)
        WHERE {(version is null ? "" : "a.actor IN (SELECT actor FROM participants WHERE version = $2 UNION SELECT actor FROM mentions WHERE version = $2) AND")}
        (n.name <> a.name OR a.name IN (SELECT value FROM json_each($1))) ORDER BY a.actor
        """,
        row => (row.GetInt64(0), row.GetString(1), row.GetString(2)),
        new JsonArray([.. names.Given]).ToJsonString(), version);

    private List<long> Numbers(string sql) => Rows.List(connection, sql, row => row.GetInt64(0));
}
