using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Entering;

/// <summary>Takes an article out, with all its versions: what stays is what a ledger without it would hold.</summary>
internal sealed class ArticleRemover(LedgerConnection connection)
{
    /// <summary>Removes an article; the caller has begun a transaction.</summary>
    /// <param name="current">Key of its current version.</param>
    /// <returns>What the article was known by.</returns>
    internal string Remove(long current)
    {
        long article = Rows.Number(connection, "SELECT article FROM versions WHERE version = $1", current)!.Value; // the version was found by its name
        string identity = Rows.List(connection, "SELECT identity FROM articles WHERE article = $1", row => row.GetString(0), article)[0];
        Rows.Run(
            connection,
            "INSERT INTO article_search (article_search, rowid, title, text) SELECT 'delete', version, title, text FROM versions WHERE version = $1",
            current);
        HashSet<long> actors = [];
        foreach (long version in Rows.List(connection, "SELECT version FROM versions WHERE article = $1", row => row.GetInt64(0), article))
        {
            actors.UnionWith(ActorRows.Of(connection, version));
            foreach (string table in StoredVersions.RecordTables.Concat(StoredVersions.TextTables))
            {
                Rows.Run(connection, $"DELETE FROM {table} WHERE version = $1", version);
            }
        }

        // At once: the versions point at one another.
        Rows.Run(connection, "DELETE FROM versions WHERE article = $1", article);
        Rows.Run(connection, "DELETE FROM articles WHERE article = $1", article);
        ActorRows.Purge(connection, actors.Order());
        return identity;
    }
}
