using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Finds those among some records that a filter lets through: the records of an article, or such as are named one by one.</summary>
internal sealed class NamedRecords
{
    private readonly LedgerConnection _connection;
    private readonly RecordFilter _filter;
    private readonly string _from;
    private readonly Narrowing _narrowing = new();

    internal NamedRecords(LedgerConnection connection, RecordLayer layer, RecordScope scope)
    {
        RecordFilter filter = scope.Filter;
        _connection = connection;
        _filter = filter;
        string named = Named(layer, scope);
        _narrowing.Where("v.published <= $known", "$known", scope.KnownOn is { } known ? LedgerDay.Iso(known) : null);
        _narrowing.Where("coalesce(r.day_to, v.published) >= $from", "$from", filter.From is { } from ? LedgerDay.Iso(from) : null);
        _narrowing.Where("coalesce(r.day_from, v.published) <= $to", "$to", filter.To is { } to ? LedgerDay.Iso(to) : null);
        _narrowing.Where("r.realis = $realis", "$realis", filter.Realis?.ToString().ToLowerInvariant());
        _narrowing.Where("v.outlet = $outlet COLLATE NOCASE", "$outlet", filter.Outlet);
        if (filter.Type is not null)
        {
            _narrowing.Where(OfType(layer), "$type", filter.Type);
        }

        if (filter.Actor is { } actor)
        {
            string called = filter.Measured is { } texts ? $"IN ({string.Join(',', texts.Select((_, i) => $"$m{i}"))})" : "= $actor COLLATE NOCASE";
            string measured = layer.MayMeasure
                ? $" OR EXISTS (SELECT 1 FROM quantities q WHERE q.version = r.version AND q.ordinal = r.ordinal AND q.measured {called})"
                : "";
            foreach ((string word, int i) in (filter.Measured ?? []).Select((word, i) => (word, i)))
            {
                _narrowing.Value($"$m{i}", word);
            }

            _narrowing.Where($"({TakesPart(actor, layer.Roles)}{measured})", "$actor", actor);
        }

        if (filter.Source is { } source)
        {
            _narrowing.Where(TakesPart(source, layer == RecordLayer.Statement ? ["speaker"] : ["source"]));
        }

        if (filter.Words is { } words)
        {
            _narrowing.Where(
                layer == RecordLayer.Statement
                    ? $"(r.version, r.ordinal) IN ({layer.HasWords})"
                    : "r.version IN (SELECT rowid FROM article_search WHERE article_search MATCH $words)",
                "$words", SearchQuestion.Of(words) ?? SearchQuestion.Nothing);
        }

        _from = $"""
            FROM ({named}) k
            CROSS JOIN records r ON r.version = k.version AND r.ordinal = k.ordinal CROSS JOIN versions v ON v.version = r.version
            WHERE v.superseded_by IS NULL AND r.standing <> 'rejected' AND r.layer = '{layer.Name}'{_narrowing}
            """;
    }

    /// <summary>Whether a question names its records, or they have words that few have.</summary>
    internal static bool Are(LedgerConnection connection, RecordLayer layer, RecordScope scope) =>
        scope.Records is not null || scope.Reports is not null || scope.Filter.Article is not null
        || (scope.Filter is { Words: { } words, Entities: null } && SearchQuestion.IsRare(connection, layer.Search, SearchQuestion.Of(words) ?? SearchQuestion.Nothing));

    /// <summary>How many there are, <see cref="RecordFilter.Limit"/> and <see cref="RecordFilter.Offset"/> aside.</summary>
    internal int Count()
    {
        using SqliteCommand command = _narrowing.Command(_connection, $"SELECT count(*) {_from}");
        return (int)(long)command.ExecuteScalar()!; // count(*) always answers
    }

    /// <summary>The keys of those that are asked for, by day, then by article, then as they stand in it.</summary>
    internal List<RecordKey> Keys()
    {
        string day = $"coalesce(r.day_from, v.published, '{StoredDays.NoDay}')";
        _narrowing.Value("$limit", _filter.Limit ?? -1);
        _narrowing.Value("$offset", _filter.Offset ?? 0);
        return _narrowing.List(
            _connection,
            $"""
            SELECT r.version, r.ordinal {_from}{(_filter.LatestFirst ? $" AND {day} < '{StoredDays.NoDay}'" : "")}
            ORDER BY {day}{(_filter.LatestFirst ? " DESC" : "")}, r.version, r.ordinal LIMIT $limit OFFSET $offset
            """,
            row => new RecordKey(row.GetInt64(0), row.GetInt32(1)));
    }

    private string Named(RecordLayer layer, RecordScope scope)
    {
        string? article = null;
        if (scope.Filter.Article is { } name)
        {
            _narrowing.Value("$version", ArticleLookup.Find(_connection, name));
            article = "version = $version";
        }

        return scope.Records is { } keys ? $"SELECT column1 AS version, column2 AS ordinal FROM (VALUES {RecordKey.Rows(keys)}) WHERE {(article is null ? "1" : "column1 = $version")}"
            : scope.Reports is { } reports ? $"SELECT version, ordinal FROM {layer.Table} WHERE report IN ({string.Join(',', reports)}) AND {article ?? "1"}"
            : article is not null ? $"SELECT version, ordinal FROM {layer.Table} WHERE {article}"
            : layer.HasWords;
    }

    private string TakesPart(string name, IEnumerable<string> roles) => $"""
        EXISTS (SELECT 1 FROM participants p WHERE p.version = r.version AND p.ordinal = r.ordinal
        AND p.role IN ({string.Join(',', roles.Select(role => $"'{role}'"))}) AND p.actor IN ({string.Join(',', ActorLookup.Find(_connection, name))}))
        """;

    private static string OfType(RecordLayer layer)
    {
        string of = $"EXISTS (SELECT 1 FROM {layer.Table} x WHERE x.version = r.version AND x.ordinal = r.ordinal AND ";
        return layer == RecordLayer.Event ? of + "(x.type = $type COLLATE NOCASE OR (x.mode <> '' AND x.type || ' ' || x.mode = $type COLLATE NOCASE)))"
            : layer == RecordLayer.Statement ? of + "x.mode = $type COLLATE NOCASE)"
            : of + "x.kind = $type COLLATE NOCASE)";
    }
}
