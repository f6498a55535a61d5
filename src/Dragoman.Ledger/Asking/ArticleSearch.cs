using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Finds articles by their words. They are counted and ranked by what is listed of them; only those of the page are read.</summary>
internal sealed class ArticleSearch
{
    private const int WordsInExcerpt = 24;

    private readonly LedgerConnection _connection;
    private readonly Narrowing _narrowing = new();

    /// <summary>Makes the question.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="question">What <see cref="SearchQuestion"/> made of the words.</param>
    /// <param name="filter">The days published, outlet, article, who is named in the records; which page.</param>
    /// <param name="knownOn">By what had been published on this day; null for all that is known.</param>
    internal ArticleSearch(LedgerConnection connection, string question, RecordFilter filter, DateOnly? knownOn)
    {
        _connection = connection;
        _narrowing.Value("$question", question);
        _narrowing.Value("$limit", filter.Limit ?? -1);
        _narrowing.Value("$offset", filter.Offset ?? 0);
        _narrowing.Where("v.published <= $known", "$known", knownOn is { } known ? LedgerDay.Iso(known) : null);
        _narrowing.Where($"v.published >= $from AND v.published < '{StoredDays.Never}'", "$from", filter.From is { } from ? LedgerDay.Iso(from) : null);
        _narrowing.Where("v.published <= $to", "$to", filter.To is { } to ? LedgerDay.Iso(to) : null);
        _narrowing.Where("v.outlet = $outlet", "$outlet", filter.Outlet);
        _narrowing.Where("v.version = $version", "$version", filter.Article is { } article ? ArticleLookup.Find(connection, article) : null);
        Takes(filter.Actor, "p.role <> 'source'");
        Takes(filter.Other, "p.role <> 'source'");
        Takes(filter.Source, "p.role IN ('source', 'speaker')");
    }

    /// <summary>A page of the articles, the best match first, and what all of them are like.</summary>
    internal SearchAnswer Answer()
    {
        // Of one outlet and year there are many articles: what is left to sum up is little.
        ImmutableArray<(string? Outlet, string? Year, int Articles)> counted = Read(
            $"SELECT v.outlet, substr(nullif(v.published, '{StoredDays.Never}'), 1, 4), count(*) {Found} GROUP BY v.outlet COLLATE BINARY, 2",
            row => (Rows.Text(row, 0), Rows.Text(row, 1), row.GetInt32(2)));
        return new SearchAnswer(
            counted.Sum(one => one.Articles),
            Hits(),
            [
                .. counted.GroupBy(one => one.Outlet, StringComparer.OrdinalIgnoreCase)
                    .Select(outlet => (Outlet: outlet.Select(one => one.Outlet).Max(StringComparer.Ordinal), Articles: outlet.Sum(one => one.Articles)))
                    .OrderByDescending(outlet => outlet.Articles)
                    .ThenBy(outlet => outlet.Outlet, StringComparer.Ordinal),
            ],
            [
                .. counted.GroupBy(one => one.Year is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : (int?)null)
                    .OrderBy(year => year.Key ?? int.MaxValue)
                    .Select(year => (year.Key, year.Sum(one => one.Articles))),
            ]);
    }

    private string Found => $"FROM article_search CROSS JOIN listed_versions v ON v.version = article_search.rowid WHERE article_search MATCH $question{_narrowing}";

    private ImmutableArray<SearchHit> Hits()
    {
        ImmutableArray<long> page = Read(
            $"SELECT v.version {Found} ORDER BY bm25(article_search), nullif(v.published, '{StoredDays.Never}'), v.doc, v.version LIMIT $limit OFFSET $offset",
            row => row.GetInt64(0));
        Dictionary<long, SearchHit> hits = Read(
            $"""
            SELECT v.version, v.doc, v.title, v.outlet, v.published, snippet(article_search, 1, char(2), char(3), ' … ', {WordsInExcerpt}),
            (SELECT count(*) FROM records r WHERE r.version = v.version)
            FROM article_search CROSS JOIN versions v ON v.version = article_search.rowid
            WHERE article_search MATCH $question AND article_search.rowid IN ({string.Join(',', page)})
            """,
            row => (Version: row.GetInt64(0), Hit: new SearchHit(
                row.GetString(1), Rows.Text(row, 2), Rows.Text(row, 3), Rows.Text(row, 4) is { } day ? FoundRecord.Day(day) : null, row.GetString(5), row.GetInt32(6))))
            .ToDictionary(one => one.Version, one => one.Hit);
        return [.. page.Select(version => hits[version])];
    }

    private void Takes(string? name, string roles)
    {
        if (name is not null)
        {
            _narrowing.Where($"v.version IN (SELECT p.version FROM participants p WHERE {roles} AND p.actor IN ({string.Join(',', ActorLookup.Find(_connection, name))}))");
        }
    }

    private ImmutableArray<T> Read<T>(string sql, Func<SqliteDataReader, T> make) => [.. _narrowing.List(_connection, sql, make)];
}
