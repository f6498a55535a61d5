using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Entering;

/// <summary>Enters articles, each wholly or not at all.</summary>
internal sealed class ArticleWriter : IDisposable
{
    private readonly LedgerConnection _connection;
    private readonly RowWriter _articles;
    private readonly RowWriter _versions;
    private readonly RecordWriter _records;

    internal ArticleWriter(LedgerConnection connection)
    {
        _connection = connection;
        _articles = new RowWriter(connection, "articles", false, "article", "identity", "collection");
        _versions = new RowWriter(
            connection, "versions", false, "version", "article", "number", "hash", "doc", "title", "outlet", "address", "language",
            "published", "published_how", "text", "other_fields", "codebook", "origin");
        _records = new RecordWriter(connection);
    }

    /// <summary>What the ledger knows of an article.</summary>
    internal EntryStanding StandingOf(Article article, EntryOptions options) => _connection.Guard(() =>
    {
        StoredVersion content = VersionContent.Of(article);
        (bool known, string? codebook) = Find(ArticleIdentity.Of(article, options), VersionContent.Hash(content));
        return (known, codebook) switch
        {
            (false, _) => EntryStanding.Unknown,
            (true, null) => EntryStanding.OtherVersion,
            _ => codebook == options.Codebook ? EntryStanding.Known : EntryStanding.KnownWithOtherCodebook,
        };
    });

    /// <summary>Enters an article; the caller has begun a transaction.</summary>
    /// <param name="coded">The article with its records.</param>
    /// <param name="options">How it is entered.</param>
    /// <param name="leaving">Is told each version whose records cease to count, before they change.</param>
    /// <returns>What became of it, and the version whose records have come to count; null for none.</returns>
    internal (EntryResult Result, long? Arrived) Enter(CodedArticle coded, EntryOptions options, Action<long> leaving)
    {
        StoredVersion content = VersionContent.Of(coded.Article);
        string identity = ArticleIdentity.Of(coded.Article, options);
        string hash = VersionContent.Hash(content);
        ImmutableArray<string> json = [.. RecordJson.Lines(coded)];
        long version = ContentKey.Number(identity, hash);
        (bool known, string? codebook) = Find(identity, hash);
        if (codebook is not null)
        {
            // Superseded or not: what was read once changes nothing. Else two files that tell one article
            // differently would take turns at each run.
            int number = NumberOf(version);
            return options.Recode && Recode(version, coded, json, codebook, options.Codebook, leaving)
                ? (new EntryResult(EntryOutcome.Recoded, number, null), IsCurrent(version) ? version : null)
                : (new EntryResult(EntryOutcome.Unchanged, number, null), null);
        }

        long article = ContentKey.Number(identity);
        if (!known)
        {
            _articles.Write(article, identity, options.Collection);
        }

        return (Add(article, version, hash, content, coded, json, options, leaving), version);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        _versions.Dispose();
        _records.Dispose();
    }

    private EntryResult Add(
        long article, long version, string hash, StoredVersion content, CodedArticle coded, ImmutableArray<string> json, EntryOptions options,
        Action<long> leaving)
    {
        (long? before, int number, StoredVersion? older) = Current(article);
        if (before is { } superseded)
        {
            leaving(superseded);
            Run("INSERT INTO article_search (article_search, rowid, title, text) SELECT 'delete', version, title, text FROM versions WHERE version = $v", superseded);
            // The successor is written next; until the transaction ends the row points at itself and so is not current.
            Run("UPDATE versions SET superseded_by = version WHERE version = $v", superseded);
        }

        _versions.Write(
            version, article, number + 1, hash, content.Doc, content.Title, content.Outlet, content.Address, content.Language,
            content.Published, content.PublishedHow, content.Text, content.OtherFields, options.Codebook, options.Origin);
        if (before is { } old)
        {
            using SqliteCommand point = _connection.Command("UPDATE versions SET superseded_by = $new WHERE version = $v");
            point.Parameters.AddWithValue("$new", version);
            point.Parameters.AddWithValue("$v", old);
            point.ExecuteNonQuery();
        }

        Run("INSERT INTO article_search (rowid, title, text) SELECT version, title, text FROM versions WHERE version = $v", version);
        _records.Write(version, coded, json);
        return older is null
            ? new EntryResult(EntryOutcome.Entered, number + 1, null)
            : new EntryResult(EntryOutcome.NewVersion, number + 1, VersionContent.Compare(older, content));
    }

    /// <summary>Whether anything had to be replaced.</summary>
    private bool Recode(
        long version, CodedArticle coded, ImmutableArray<string> json, string before, string codebook, Action<long> leaving)
    {
        if (before == codebook && StoredVersions.MachineLines(_connection, version).SequenceEqual(json, StringComparer.Ordinal))
        {
            return false;
        }

        if (IsCurrent(version))
        {
            leaving(version);
        }

        List<long> actors = ActorRows.Of(_connection, version);
        foreach (string table in StoredVersions.RecordTables.Concat(StoredVersions.TextTables))
        {
            Run($"DELETE FROM {table} WHERE version = $v", version);
        }

        using (SqliteCommand mark = _connection.Command("UPDATE versions SET codebook = $codebook WHERE version = $v"))
        {
            mark.Parameters.AddWithValue("$codebook", codebook);
            mark.Parameters.AddWithValue("$v", version);
            mark.ExecuteNonQuery();
        }

        _records.Write(version, coded, json);
        ActorRows.Purge(_connection, actors);
        return true;
    }

    /// <summary>Whether the article is known, and the codebook of this version of it; null where the version is not known.</summary>
    private (bool Known, string? Codebook) Find(string identity, string hash)
    {
        using SqliteCommand command = _connection.Command(
            "SELECT v.codebook FROM articles a LEFT JOIN versions v ON v.article = a.article AND v.hash = $hash WHERE a.identity = $identity");
        command.Parameters.AddWithValue("$identity", identity);
        command.Parameters.AddWithValue("$hash", hash);
        object? found = command.ExecuteScalar();
        return (found is not null, found as string);
    }

    private int NumberOf(long version)
    {
        using SqliteCommand command = _connection.Command("SELECT number FROM versions WHERE version = $v");
        command.Parameters.AddWithValue("$v", version);
        return (int)(long)command.ExecuteScalar()!; // the version was found by its hash
    }

    /// <summary>The current version of an article: its key, its number and what it says; null, 0 and null for none.</summary>
    private (long? Version, int Number, StoredVersion? Content) Current(long article)
    {
        using SqliteCommand command = _connection.Command(
            $"SELECT version, number, {StoredVersions.Columns} FROM versions WHERE article = $a AND superseded_by IS NULL");
        command.Parameters.AddWithValue("$a", article);
        using SqliteDataReader row = command.ExecuteReader();
        return row.Read() ? (row.GetInt64(0), row.GetInt32(1), StoredVersions.Read(row, 2)) : (null, 0, null);
    }

    private bool IsCurrent(long version)
    {
        using SqliteCommand command = _connection.Command("SELECT superseded_by IS NULL FROM versions WHERE version = $v");
        command.Parameters.AddWithValue("$v", version);
        return (long)command.ExecuteScalar()! != 0; // the version was found by its hash
    }

    private void Run(string sql, long number)
    {
        using SqliteCommand command = _connection.Command(sql);
        command.Parameters.AddWithValue("$v", number);
        command.ExecuteNonQuery();
    }
}
