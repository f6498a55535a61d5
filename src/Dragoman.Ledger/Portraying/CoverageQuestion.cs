using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Portraying;

/// <summary>Counts what the ledger holds of each outlet.</summary>
internal static class CoverageQuestion
{
    private const string Sql = """
        SELECT v.outlet, v.origin, count(*), total(v.records), min(nullif(v.published, 'never')), max(nullif(v.published, 'never'))
        FROM listed_versions v WHERE $known IS NULL OR v.published <= $known
        GROUP BY v.outlet COLLATE BINARY, v.origin ORDER BY count(*) DESC, v.outlet COLLATE BINARY, v.origin
        """;

    /// <summary>The outlets, those with most articles first.</summary>
    internal static ImmutableArray<OutletEntry> Answer(LedgerConnection connection, DateOnly? knownOn)
    {
        using SqliteCommand command = connection.Command(Sql);
        command.Parameters.AddWithValue("$known", knownOn is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : DBNull.Value);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<OutletEntry>.Builder found = ImmutableArray.CreateBuilder<OutletEntry>();
        while (row.Read())
        {
            found.Add(new OutletEntry(
                row.IsDBNull(0) ? null : row.GetString(0), row.GetString(1), row.GetInt32(2), (int)row.GetDouble(3), Day(row, 4), Day(row, 5)));
        }

        return found.ToImmutable();
    }

    private static DateOnly? Day(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : FoundRecord.Day(row.GetString(column));
}
