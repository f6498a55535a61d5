using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Finds the actors that a user means.</summary>
internal static class ActorLookup
{
    /// <summary>The numbers of the actors called so, or that go under the name; where there are none, of those whose name contains it.</summary>
    internal static List<long> Find(LedgerConnection connection, string name)
    {
        List<long> called = Ask(
            connection,
            """
            SELECT actor FROM actors JOIN entities n USING (entity) WHERE n.name = $name COLLATE NOCASE
            UNION SELECT actor FROM actors WHERE entity IN (SELECT entity FROM actors WHERE name = $name)
            UNION SELECT actor FROM actors WHERE entity IN
                (SELECT a.entity FROM mentions m JOIN actors a USING (actor) WHERE m.name = $name COLLATE NOCASE)
            ORDER BY actor
            """,
            name);
        return called.Count > 0
            ? called
            : Ask(
                connection,
                "SELECT actor FROM actors JOIN entities n USING (entity) WHERE instr(lower(n.name), lower($name)) > 0 ORDER BY actor",
                name);
    }

    /// <summary>The entities of those whom <see cref="Find"/> finds.</summary>
    internal static HashSet<long> Entities(LedgerConnection connection, string name)
    {
        string actors = string.Join(',', Find(connection, name));
        return [.. Ask(connection, $"SELECT DISTINCT entity FROM actors WHERE actor IN ({actors})", name)];
    }

    /// <summary>Rows of <c>entities</c> that a filter asks for, on either side; null for a side that is not asked for.</summary>
    internal static (HashSet<long>? Entities, HashSet<long>? Others) Sides(LedgerConnection connection, RecordFilter filter)
    {
        HashSet<long>? entities = filter.Entities is { } known ? [.. known] : filter.Actor is { } actor ? Entities(connection, actor) : null;
        HashSet<long>? others = entities is null ? null
            : filter.OtherEntities is { } found ? [.. found]
            : filter.Other is { } other ? Entities(connection, other) : null;
        return (entities, others);
    }

    /// <summary>The actors that stand for some entities.</summary>
    internal static List<long> Actors(LedgerConnection connection, IEnumerable<long> entities) =>
        Ask(connection, $"SELECT actor FROM actors WHERE entity IN ({string.Join(',', entities)}) ORDER BY actor", "");

    /// <summary>The names of the entities that some actors stand for, sorted.</summary>
    internal static ImmutableArray<string> Names(LedgerConnection connection, IEnumerable<long> actors) => Texts(
        connection,
        $"SELECT DISTINCT n.name FROM actors JOIN entities n USING (entity) WHERE actor IN ({string.Join(',', actors)}) ORDER BY n.name",
        "");

    /// <summary>By entity, their names.</summary>
    internal static Dictionary<long, string> NamesOf(LedgerConnection connection, IEnumerable<long> entities) => Rows.List(
        connection,
        $"SELECT entity, name FROM entities WHERE entity IN ({string.Join(',', entities.Distinct().Order())})",
        row => (Entity: row.GetInt64(0), Name: row.GetString(1))).ToDictionary(one => one.Entity, one => one.Name);

    private static ImmutableArray<string> Texts(LedgerConnection connection, string sql, string name)
    {
        using SqliteCommand command = connection.Command(sql);
        command.Parameters.AddWithValue("$name", name);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<string>.Builder found = ImmutableArray.CreateBuilder<string>();
        while (row.Read())
        {
            found.Add(row.GetString(0));
        }

        return found.ToImmutable();
    }

    private static List<long> Ask(LedgerConnection connection, string sql, string name)
    {
        using SqliteCommand command = connection.Command(sql);
        command.Parameters.AddWithValue("$name", name);
        using SqliteDataReader row = command.ExecuteReader();
        List<long> found = [];
        while (row.Read())
        {
            found.Add(row.GetInt64(0));
        }

        return found;
    }
}
