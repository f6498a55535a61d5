using System.Globalization;
using Dragoman.Language.Annotation;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Storing;

/// <summary>Finds the article that a user means.</summary>
internal static class ArticleLookup
{
    /// <summary>The current version of the article with this id or COLLECTION/ID; where there is none, with this address.</summary>
    /// <exception cref="FaultException">DR209: none; DR210: several.</exception>
    internal static long Find(LedgerConnection connection, string name)
    {
        List<long> found = ById(connection, name);
        if (found.Count == 0)
        {
            found = Ask(connection, "SELECT v.version FROM versions v WHERE v.superseded_by IS NULL AND v.address = $name ORDER BY v.version", name, []);
        }

        return found.Count switch
        {
            1 => found[0],
            0 => throw new FaultException(LedgerFaults.NoArticle(connection.Path, name)),
            _ => throw new FaultException(LedgerFaults.AmbiguousArticle(connection.Path, name, found.Count)),
        };
    }

    /// <summary>An id is what stands behind a collection's or an outlet's name, or the whole name: looked up by the index of ids.</summary>
    private static List<long> ById(LedgerConnection connection, string name)
    {
        string[] ids = [name, .. Enumerable.Range(0, name.Length).Where(i => name[i] == '/').Select(i => name[(i + 1)..]).Where(id => id.Length > 0)];
        return Ask(
            connection,
            $"""
            SELECT v.version FROM versions v INDEXED BY versions_doc JOIN articles a USING (article)
            WHERE v.superseded_by IS NULL AND v.doc IN ({string.Join(',', ids.Select((_, i) => Parameter(i)))})
            AND (v.doc = $name OR a.collection || '/' || v.doc = $name OR v.outlet || '/' || v.doc = $name)
            ORDER BY v.version
            """,
            name, ids);
    }

    private static string Parameter(int number) => string.Create(CultureInfo.InvariantCulture, $"$id{number}");

    private static List<long> Ask(LedgerConnection connection, string sql, string name, string[] ids)
    {
        using SqliteCommand command = connection.Command(sql);
        command.Parameters.AddWithValue("$name", name);
        for (int i = 0; i < ids.Length; i++)
        {
            command.Parameters.AddWithValue(Parameter(i), ids[i]);
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
