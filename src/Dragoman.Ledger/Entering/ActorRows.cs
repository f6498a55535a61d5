using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Entering;

/// <summary>The rows of <c>actors</c> and <c>entities</c> that records and names need, and no others.</summary>
internal static class ActorRows
{
    /// <summary>The actors that the records and names of a version bear.</summary>
    internal static List<long> Of(LedgerConnection connection, long version) => Rows.List(
        connection,
        "SELECT actor FROM participants WHERE version = $1 UNION SELECT actor FROM mentions WHERE version = $1 ORDER BY actor",
        row => row.GetInt64(0),
        version);

    /// <summary>Removes those of some actors whom no record and no name bears any more, as a ledger made anew would not have them.</summary>
    internal static void Purge(LedgerConnection connection, IEnumerable<long> actors)
    {
        foreach (long actor in actors)
        {
            long? entity = Rows.Number(connection, "SELECT entity FROM actors WHERE actor = $1", actor);
            Rows.Run(
                connection,
                """
                DELETE FROM actors WHERE actor = $1
                AND NOT EXISTS (SELECT 1 FROM participants WHERE actor = $1)
                AND NOT EXISTS (SELECT 1 FROM mentions WHERE actor = $1)
                """,
                actor);
            if (entity is { } number)
            {
                PurgeEntities(connection, [number]);
            }
        }
    }

    /// <summary>Removes those of some entities for whom no actor stands; states stay, as they are there from the start.</summary>
    internal static void PurgeEntities(LedgerConnection connection, IEnumerable<long> entities)
    {
        foreach (long entity in entities)
        {
            List<string> names = Rows.List(connection, "SELECT name FROM entities WHERE entity = $1", row => row.GetString(0), entity);
            if (names is [var name] && !StateNames.All.Contains(name))
            {
                Rows.Run(
                    connection, "DELETE FROM entities WHERE entity = $1 AND NOT EXISTS (SELECT 1 FROM actors WHERE entity = $1)", entity);
            }
        }
    }
}
