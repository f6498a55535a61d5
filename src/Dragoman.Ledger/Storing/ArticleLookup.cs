using Dragoman.Language.Annotation;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Storing;

/// <summary>Finds the article that a user means.</summary>
internal static class ArticleLookup
{
    /// <summary>The current version of the article with this id, address, or COLLECTION/ID.</summary>
    /// <exception cref="FaultException">DR209: none; DR210: several.</exception>
    internal static long Find(LedgerConnection connection, string name)
    {
        using SqliteCommand command = connection.Command(
            """
            SELECT v.version FROM versions v JOIN articles a USING (article)
            WHERE v.superseded_by IS NULL
            AND (v.doc = $name OR v.address = $name OR a.collection || '/' || v.doc = $name OR v.outlet || '/' || v.doc = $name)
            ORDER BY v.version
            """);
        command.Parameters.AddWithValue("$name", name);
        using SqliteDataReader row = command.ExecuteReader();
        List<long> found = [];
        while (row.Read())
        {
            found.Add(row.GetInt64(0));
        }

        return found.Count switch
        {
            1 => found[0],
            0 => throw new FaultException(LedgerFaults.NoArticle(connection.Path, name)),
            _ => throw new FaultException(LedgerFaults.AmbiguousArticle(connection.Path, name, found.Count)),
        };
    }
}
