using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Storing;

/// <summary>Statements whose values stand in their text as <c>$1</c>, <c>$2</c> …</summary>
internal static class Rows
{
    /// <summary>Something made of each row of an answer, in its order.</summary>
    internal static List<T> List<T>(LedgerConnection connection, string sql, Func<SqliteDataReader, T> make, params ReadOnlySpan<object?> values)
    {
        using SqliteCommand command = Command(connection, sql, values);
        using SqliteDataReader row = command.ExecuteReader();
        List<T> made = [];
        while (row.Read())
        {
            made.Add(make(row));
        }

        return made;
    }

    /// <summary>The first number of the first row; null where there is none.</summary>
    internal static long? Number(LedgerConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using SqliteCommand command = Command(connection, sql, values);
        return command.ExecuteScalar() as long?;
    }

    /// <summary>Runs a statement that gives no answer.</summary>
    internal static void Run(LedgerConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using SqliteCommand command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    /// <summary>The text in a column; null for SQL's NULL.</summary>
    internal static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>The whole number in a column; null for SQL's NULL.</summary>
    internal static int? Whole(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private static SqliteCommand Command(LedgerConnection connection, string sql, ReadOnlySpan<object?> values)
    {
        SqliteCommand command = connection.Command(sql);
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", values[i] ?? DBNull.Value);
        }

        return command;
    }
}
