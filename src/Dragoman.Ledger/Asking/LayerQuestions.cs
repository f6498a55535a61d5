using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Asks for the records of each layer.</summary>
internal static class LayerQuestions
{
    /// <summary>The first column behind those of a quantity.</summary>
    internal const int FirstBesideQuantity = First + 6;

    private const int First = FoundRecord.FirstOwnColumn;

    internal static ImmutableArray<EventEntry> Events(LedgerConnection connection, RecordScope scope) =>
        new RecordQuery(connection, RecordLayer.Event, scope).Answer(
            """
            x.type, x.mode, x.place, x.place_id, x.latitude, x.longitude, x.place_country, x.place_precision, x.same_as,
            (SELECT group_concat(context, ' ') FROM
            (SELECT context FROM event_contexts c WHERE c.version = r.version AND c.ordinal = r.ordinal ORDER BY context)),
            x.quad, x.score, x.cameo, x.report
            """,
            (found, row) => new EventEntry(
                found.Evidence, row.GetString(First), row.GetString(First + 1), row.GetString(First + 10), row.GetDouble(First + 11),
                row.GetString(First + 12),
                Rows.Text(row, First + 9) is { } contexts ? [.. contexts.Split(' ')] : [],
                found.In("actor"), found.In("recipient"), found.Days, Place(row), found.Realis, found.Hedged,
                found.In("source"), row.GetString(First + 8))
            {
                Report = row.GetInt64(First + 13),
            });

    internal static ImmutableArray<StatementEntry> Statements(LedgerConnection connection, RecordScope scope) =>
        new RecordQuery(connection, RecordLayer.Statement, scope).Answer(
            "x.mode, x.content",
            (found, row) => new StatementEntry(
                found.Evidence, found.OneIn("speaker"), found.OneIn("addressee"), FoundRecord.Parse<SpeechMode>(row.GetString(First)),
                row.GetString(First + 1), found.Days));

    internal static ImmutableArray<QuantityEntry> Quantities(LedgerConnection connection, RecordScope scope) =>
        Quantities(connection, scope, "", (quantity, _) => quantity);

    /// <summary>Claimed figures with something more of each.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="scope">Which figures.</param>
    /// <param name="columns">More columns; <paramref name="make"/> reads them from <see cref="FirstBesideQuantity"/> on.</param>
    /// <param name="make">Makes an answer of a figure and its row.</param>
    internal static ImmutableArray<T> Quantities<T>(
        LedgerConnection connection, RecordScope scope, string columns, Func<QuantityEntry, SqliteDataReader, T> make) =>
        new RecordQuery(connection, RecordLayer.Quantity, scope).Answer(
            $"x.kind, x.low, x.high, x.unit, x.qualifier, x.measured{columns}",
            (found, row) => make(
                new QuantityEntry(
                    found.Evidence, row.GetString(First), Number(row, First + 1), Number(row, First + 2), row.GetString(First + 3),
                    row.GetString(First + 4), row.GetString(First + 5), found.Days, found.Realis, found.Hedged, found.In("source")),
                row));

    internal static ImmutableArray<TieEntry> Ties(LedgerConnection connection, RecordScope scope) =>
        new RecordQuery(connection, RecordLayer.Tie, scope).Answer(
            "x.kind, x.title, x.what",
            (found, row) => new TieEntry(
                found.Evidence, row.GetString(First), found.OneIn("from"), found.OneIn("to"), Rows.Text(row, First + 1), Rows.Text(row, First + 2),
                found.Realis, found.Hedged, found.In("source")));

    /// <summary>How many records of a layer a filter lets through, <see cref="RecordFilter.Limit"/> and <see cref="RecordFilter.Offset"/> aside.</summary>
    internal static int Count(LedgerConnection connection, RecordLayer layer, RecordScope scope) =>
        // A statement was made; whether what it says is so is another record's matter.
        layer == RecordLayer.Statement && scope.Filter.Realis is not null ? 0 : new RecordQuery(connection, layer, scope).Count();

    private static CodedPlace? Place(SqliteDataReader row) => Rows.Text(row, First + 2) is { } name
        ? new CodedPlace(
            name, Rows.Text(row, First + 3), Number(row, First + 4), Number(row, First + 5), Rows.Text(row, First + 6) ?? "",
            Rows.Text(row, First + 7) is { } precision ? FoundRecord.Parse<PlacePrecision>(precision) : null)
        : null;

    private static double? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
