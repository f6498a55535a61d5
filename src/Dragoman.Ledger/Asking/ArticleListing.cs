using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Lists articles, and counts them by the day published.</summary>
internal sealed class ArticleListing
{
    private readonly LedgerConnection _connection;
    private readonly Narrowing _narrowing = new();

    /// <summary>Makes the question: days are those of publication; actors, types and places are not asked.</summary>
    internal ArticleListing(LedgerConnection connection, RecordFilter filter, DateOnly? knownOn)
    {
        _connection = connection;
        _narrowing.Where("v.published <= $known", "$known", knownOn is { } known ? LedgerDay.Iso(known) : null);
        _narrowing.Where("v.published >= $from", "$from", filter.From is { } from ? LedgerDay.Iso(from) : null);
        _narrowing.Where("v.published <= $to", "$to", filter.To is { } to ? LedgerDay.Iso(to) : null);
        _narrowing.Where("v.outlet = $outlet COLLATE NOCASE", "$outlet", filter.Outlet);
        _narrowing.Value("$limit", filter.Limit ?? -1);
        _narrowing.Value("$offset", filter.Offset ?? 0);
    }

    private string From => $"FROM versions v JOIN articles a USING (article) WHERE v.superseded_by IS NULL{_narrowing}";

    /// <summary>The articles, the latest first, those of unknown day last.</summary>
    internal ImmutableArray<ArticleHeading> Headings() => Read(
        $"""
        SELECT v.doc, a.collection, v.title, v.outlet, v.published, v.address, v.origin,
        (SELECT count(*) FROM versions o WHERE o.article = v.article),
        (SELECT count(*) FROM records r WHERE r.version = v.version AND r.standing <> 'rejected')
        {From} ORDER BY v.published DESC, v.version LIMIT $limit OFFSET $offset
        """,
        row => new ArticleHeading(
            row.GetString(0), row.GetString(1), Rows.Text(row, 2), Rows.Text(row, 3), Rows.Text(row, 4) is { } day ? FoundRecord.Day(day) : null,
            Rows.Text(row, 5), row.GetString(6), row.GetInt32(7), row.GetInt32(8)));

    /// <summary>The days on which something was published, in order; articles of unknown day are in none.</summary>
    internal ImmutableArray<ArticleDay> Days() => Read(
        $"""
        SELECT v.published, count(*), count(DISTINCT lower(v.outlet)) {From} AND v.published IS NOT NULL
        GROUP BY v.published ORDER BY v.published LIMIT $limit OFFSET $offset
        """,
        row => new ArticleDay(FoundRecord.Day(row.GetString(0)), row.GetInt32(1), row.GetInt32(2)));

    private ImmutableArray<T> Read<T>(string sql, Func<SqliteDataReader, T> make) => [.. _narrowing.List(_connection, sql, make)];
}
