using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Asks for the records of one layer that a filter lets through, each with those who take part in it.</summary>
internal sealed class RecordQuery(LedgerConnection connection, RecordLayer layer, RecordScope scope)
{
    private const string Columns = """
        r.version, r.ordinal, v.doc, v.outlet, v.published, r.span_start, r.span_end, r.words, s.span_start,
        substr(v.text, s.span_start + 1, s.span_end - s.span_start), r.segment, r.rule, r.confidence, r.realis, r.hedged,
        r.day_from, r.day_to, r.day_precision, v.origin, r.standing, v.address
        """;

    // So many are read at once; SQLite allows more rows of keys, but reads no faster for it.
    private const int Chunk = 400;

    /// <summary>The records, by day, then by article, then as they stand in it; with <see cref="RecordFilter.LatestFirst"/> the last day first.</summary>
    /// <param name="columns">Columns of the layer's table, of alias <c>x</c>, that <paramref name="make"/> reads from its second argument on.</param>
    /// <param name="make">Makes an entry of a row; the layer's first column is <see cref="FoundRecord.FirstOwnColumn"/>.</param>
    internal ImmutableArray<T> Answer<T>(string columns, Func<FoundRecord, SqliteDataReader, T> make)
    {
        // What is read of a record costs more than to find it, and a page asks for few.
        List<RecordKey> keys = NamedRecords.Are(connection, layer, scope)
            ? new NamedRecords(connection, layer, scope).Keys()
            : new ListedRecords(connection, layer, scope.Filter, scope.KnownOn).Keys();
        ImmutableArray<T>.Builder found = ImmutableArray.CreateBuilder<T>(keys.Count);
        foreach (RecordKey[] page in keys.Chunk(Chunk))
        {
            Read(page, columns, make, found);
        }

        return found.ToImmutable();
    }

    /// <summary>How many records there are, <see cref="RecordFilter.Limit"/> and <see cref="RecordFilter.Offset"/> aside.</summary>
    internal int Count() => NamedRecords.Are(connection, layer, scope)
        ? new NamedRecords(connection, layer, scope).Count()
        : new ListedRecords(connection, layer, scope.Filter, scope.KnownOn).Count();

    private void Read<T>(RecordKey[] page, string columns, Func<FoundRecord, SqliteDataReader, T> make, ImmutableArray<T>.Builder found)
    {
        string keys = RecordKey.Rows(page);
        Dictionary<RecordKey, List<(string Role, CodedActor Actor)>> participants = Participants(keys);
        using SqliteCommand command = connection.Command(
            $"""
            SELECT {Columns}, {columns} FROM (VALUES {keys}) k CROSS JOIN records r ON r.version = k.column1 AND r.ordinal = k.column2
            JOIN {layer.Table} x ON x.version = r.version AND x.ordinal = r.ordinal JOIN versions v ON v.version = r.version
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
        using SqliteCommand command = connection.Command(
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
}
