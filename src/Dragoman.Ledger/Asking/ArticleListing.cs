using System.Collections.Immutable;
using System.Text;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Lists articles, and counts them by the day published.</summary>
internal sealed class ArticleListing
{
    private readonly LedgerConnection _connection;
    private readonly RecordFilter _filter;
    private readonly string _from;
    private readonly List<(string Name, object Value)> _values = [];

    /// <summary>Makes the question: days are those of publication; actors, types and places are not asked.</summary>
    internal ArticleListing(LedgerConnection connection, RecordFilter filter, DateOnly? knownOn)
    {
        _connection = connection;
        _filter = filter;
        StringBuilder sql = new("FROM versions v JOIN articles a USING (article) WHERE v.superseded_by IS NULL");
        Narrow(" AND v.published <= $known", "$known", knownOn is { } known ? LedgerDay.Iso(known) : null);
        Narrow(" AND v.published >= $from", "$from", filter.From is { } from ? LedgerDay.Iso(from) : null);
        Narrow(" AND v.published <= $to", "$to", filter.To is { } to ? LedgerDay.Iso(to) : null);
        Narrow(" AND v.outlet = $outlet COLLATE NOCASE", "$outlet", filter.Outlet);
        _from = sql.ToString();

        void Narrow(string condition, string name, object? value)
        {
            if (value is not null)
            {
                sql.Append(condition);
                _values.Add((name, value));
            }
        }
    }

    /// <summary>The articles, the latest first, those of unknown day last.</summary>
    internal ImmutableArray<ArticleHeading> Headings() => Read(
        $"""
        SELECT v.doc, a.collection, v.title, v.outlet, v.published, v.address, v.origin,
        (SELECT count(*) FROM versions o WHERE o.article = v.article),
        (SELECT count(*) FROM records r WHERE r.version = v.version AND r.standing <> 'rejected')
        {_from} ORDER BY v.published DESC, v.version LIMIT $limit OFFSET $offset
        """,
        row => new ArticleHeading(
            row.GetString(0), row.GetString(1), Text(row, 2), Text(row, 3), Text(row, 4) is { } day ? FoundRecord.Day(day) : null,
            Text(row, 5), row.GetString(6), row.GetInt32(7), row.GetInt32(8)));

    /// <summary>The days on which something was published, in order; articles of unknown day are in none.</summary>
    internal ImmutableArray<ArticleDay> Days() => Read(
        $"""
        SELECT v.published, count(*), count(DISTINCT lower(v.outlet)) {_from} AND v.published IS NOT NULL
        GROUP BY v.published ORDER BY v.published LIMIT $limit OFFSET $offset
        """,
        row => new ArticleDay(FoundRecord.Day(row.GetString(0)), row.GetInt32(1), row.GetInt32(2)));

    private ImmutableArray<T> Read<T>(string sql, Func<SqliteDataReader, T> make)
    {
        using SqliteCommand command = _connection.Command(sql);
        foreach ((string name, object value) in _values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.Parameters.AddWithValue("$limit", _filter.Limit ?? -1);
        command.Parameters.AddWithValue("$offset", _filter.Offset ?? 0);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<T>.Builder found = ImmutableArray.CreateBuilder<T>();
        while (row.Read())
        {
            found.Add(make(row));
        }

        return found.ToImmutable();
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
