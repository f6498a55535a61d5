using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Asks for the records of one layer that a filter lets through, each with those who take part in it.</summary>
internal sealed class RecordQuery
{
    private const string Columns = """
        r.version, r.ordinal, v.doc, v.outlet, v.published, r.span_start, r.span_end, r.words, s.span_start,
        substr(v.text, s.span_start + 1, s.span_end - s.span_start), r.segment, r.rule, r.confidence, r.realis, r.hedged,
        r.day_from, r.day_to, r.day_precision, v.origin, r.standing, v.address
        """;

    // So many are read at once; SQLite allows more rows of keys, but reads no faster for it.
    private const int Chunk = 400;

    private readonly LedgerConnection _connection;
    private readonly RecordFilter _filter;
    private readonly string _table;
    private readonly string _from;
    private readonly List<(string Name, object Value)> _values = [];

    /// <summary>Makes the question.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="layer">event, statement, quantity or tie.</param>
    /// <param name="table">The table of the layer; its alias is <c>x</c>.</param>
    /// <param name="type">Condition on <c>$type</c>.</param>
    /// <param name="roles">Roles in which the filter's actor counts, as a list of SQL literals.</param>
    /// <param name="alsoActor">Another condition that lets the filter's actor count, on <c>$actor</c>; "0" for none.</param>
    /// <param name="scope">What is asked for, and by what had been published when.</param>
    internal RecordQuery(
        LedgerConnection connection, string layer, string table, string type, string roles, string alsoActor, RecordScope scope)
    {
        RecordFilter filter = scope.Filter;
        _connection = connection;
        _filter = filter;
        _table = table;
        // The few records that are named are looked up one by one, whatever else could be searched by.
        string records = scope.Records is { } keys
            ? $"(VALUES {RecordKey.Rows(keys)}) k CROSS JOIN records r ON r.version = k.column1 AND r.ordinal = k.column2"
            : "records r";
        // The sign keeps SQLite from walking a whole layer where a few of its reports are named.
        StringBuilder sql = new($"""
             FROM {records} JOIN {table} x ON x.version = r.version AND x.ordinal = r.ordinal
            JOIN versions v ON v.version = r.version
            WHERE v.superseded_by IS NULL AND r.standing <> 'rejected' AND {(scope.Reports is null ? "" : "+")}r.layer = '{layer}'
            """);
        Narrow(sql, " AND v.published <= $known", "$known", scope.KnownOn is { } known ? Iso(known) : null);
        if (scope.Reports is { } reports)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND x.report IN ({string.Join(',', reports)})");
        }

        Narrow(sql, " AND coalesce(r.day_to, v.published) >= $from", "$from", filter.From is { } from ? Iso(from) : null);
        Narrow(sql, " AND coalesce(r.day_from, v.published) <= $to", "$to", filter.To is { } to ? Iso(to) : null);
        Narrow(sql, $" AND {type}", "$type", filter.Type);
        Narrow(sql, " AND r.realis = $realis", "$realis", filter.Realis is { } realis ? realis.ToString().ToLowerInvariant() : null);
        if (filter.Article is { } article)
        {
            Narrow(sql, " AND r.version = $version", "$version", ArticleLookup.Find(connection, article));
        }

        if (filter.Actor is { } actor)
        {
            string actors = string.Join(',', ActorLookup.Find(connection, actor));
            Narrow(
                sql,
                $"""
                 AND (EXISTS (SELECT 1 FROM participants p WHERE p.version = r.version AND p.ordinal = r.ordinal
                AND p.role IN ({roles}) AND p.actor IN ({actors})) OR {alsoActor})
                """,
                "$actor", actor);
        }

        Narrow(sql, " AND v.outlet = $outlet COLLATE NOCASE", "$outlet", filter.Outlet);
        if (filter.Source is { } source)
        {
            string sources = string.Join(',', ActorLookup.Find(connection, source));
            sql.Append(CultureInfo.InvariantCulture, $"""
                 AND EXISTS (SELECT 1 FROM participants p WHERE p.version = r.version AND p.ordinal = r.ordinal
                AND p.role IN ('source', 'speaker') AND p.actor IN ({sources}))
                """);
        }

        if (filter.Words is { } words)
        {
            Narrow(
                sql, " AND r.version IN (SELECT rowid FROM article_search WHERE article_search MATCH $words)", "$words",
                SearchQuestion.Of(words) ?? SearchQuestion.Nothing);
        }

        _from = sql.ToString();
    }

    /// <summary>The records, by day, then by article, then as they stand in it; with <see cref="RecordFilter.LatestFirst"/> the other way round.</summary>
    /// <param name="columns">Columns of the layer's table that <paramref name="make"/> reads from its second argument on.</param>
    /// <param name="make">Makes an entry of a row; the layer's first column is <see cref="FoundRecord.FirstOwnColumn"/>.</param>
    internal ImmutableArray<T> Answer<T>(string columns, Func<FoundRecord, SqliteDataReader, T> make)
    {
        ImmutableArray<T>.Builder found = ImmutableArray.CreateBuilder<T>();
        foreach (RecordKey[] page in Keys().Chunk(Chunk))
        {
            Read(page, columns, make, found);
        }

        return found.ToImmutable();
    }

    /// <summary>The keys of the records in order: what is read of a record costs more than to sort it, and a page asks for few.</summary>
    private List<RecordKey> Keys()
    {
        string latest = _filter.LatestFirst ? " DESC" : "";
        using SqliteCommand command = Command(
            $"""
            SELECT r.version, r.ordinal {_from} {(_filter.LatestFirst ? "AND coalesce(r.day_from, v.published) IS NOT NULL" : "")}
            ORDER BY coalesce(r.day_from, v.published) IS NULL, coalesce(r.day_from, v.published){latest},
            coalesce(r.day_to, v.published), v.published, v.doc, r.version, r.ordinal LIMIT $limit OFFSET $offset
            """);
        command.Parameters.AddWithValue("$limit", _filter.Limit ?? -1);
        command.Parameters.AddWithValue("$offset", _filter.Offset ?? 0);
        using SqliteDataReader row = command.ExecuteReader();
        List<RecordKey> keys = [];
        while (row.Read())
        {
            keys.Add(new RecordKey(row.GetInt64(0), row.GetInt32(1)));
        }

        return keys;
    }

    private void Read<T>(RecordKey[] page, string columns, Func<FoundRecord, SqliteDataReader, T> make, ImmutableArray<T>.Builder found)
    {
        string keys = RecordKey.Rows(page);
        Dictionary<RecordKey, List<(string Role, CodedActor Actor)>> participants = Participants(keys);
        using SqliteCommand command = _connection.Command(
            $"""
            SELECT {Columns}, {columns} FROM (VALUES {keys}) k CROSS JOIN records r ON r.version = k.column1 AND r.ordinal = k.column2
            JOIN {_table} x ON x.version = r.version AND x.ordinal = r.ordinal JOIN versions v ON v.version = r.version
            LEFT JOIN sentences s ON s.version = r.version AND s.ordinal = r.sentence
            """);
        using SqliteDataReader row = command.ExecuteReader();
        Dictionary<RecordKey, T> read = [];
        while (row.Read())
        {
            RecordKey key = new(row.GetInt64(0), row.GetInt32(1));
            read[key] = make(new FoundRecord(row, participants.GetValueOrDefault(key, [])), row);
        }

        found.AddRange(page.Select(key => read[key]));
    }

    private Dictionary<RecordKey, List<(string Role, CodedActor Actor)>> Participants(string keys)
    {
        using SqliteCommand command = _connection.Command(
            $"""
            SELECT p.version, p.ordinal, p.role, n.name, a.country, a.sector
            FROM (VALUES {keys}) k CROSS JOIN participants p ON p.version = k.column1 AND p.ordinal = k.column2
            JOIN actors a ON a.actor = p.actor JOIN entities n USING (entity)
            ORDER BY p.version, p.ordinal, p.role, p.position
            """);
        using SqliteDataReader row = command.ExecuteReader();
        Dictionary<RecordKey, List<(string, CodedActor)>> found = [];
        while (row.Read())
        {
            RecordKey key = new(row.GetInt64(0), row.GetInt32(1));
            if (!found.TryGetValue(key, out List<(string, CodedActor)>? list))
            {
                found[key] = list = [];
            }

            list.Add((row.GetString(2), new CodedActor(row.GetString(3), row.GetString(4), row.GetString(5))));
        }

        return found;
    }

    /// <summary>How many records there are, <see cref="RecordFilter.Limit"/> and <see cref="RecordFilter.Offset"/> aside.</summary>
    internal int Count()
    {
        using SqliteCommand command = Command($"SELECT count(*) {_from}");
        return (int)(long)command.ExecuteScalar()!; // count(*) always answers
    }

    private SqliteCommand Command(string sql)
    {
        SqliteCommand command = _connection.Command(sql);
        foreach ((string name, object value) in _values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private void Narrow(StringBuilder sql, string condition, string name, object? value)
    {
        if (value is not null)
        {
            sql.Append(condition);
            _values.Add((name, value));
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
