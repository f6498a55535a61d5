using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Tests;

/// <summary>All rows of all tables as text, so that two ledgers can be held against each other.</summary>
internal static class LedgerDump
{
    public static string Of(string path, params string[] without)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        StringBuilder dump = new();
        foreach (string table in Tables(connection).Except(without))
        {
            List<string> rows = [];
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                rows.Add(string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture))));
            }

            rows.Sort(StringComparer.Ordinal);
            dump.Append(CultureInfo.InvariantCulture, $"== {table}: {rows.Count}\n").AppendJoin('\n', rows).Append('\n');
        }

        return dump.ToString();
    }

    /// <summary>All rows but those of the log of decisions.</summary>
    public static string WithoutLog(string path) => Of(path, "decisions", "decision_anchors");

    /// <summary>A single number that a statement gives.</summary>
    public static long Number(string path, string sql)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(command.ExecuteScalar() ?? throw new InvalidOperationException("No row."));
    }

    /// <summary>Does something to a file that no ledger would.</summary>
    public static void Run(string path, string sql)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // The index's own tables hold how it was built, not what is in it.
    private static List<string> Tables(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'article_search_%' AND name NOT LIKE 'statement_search_%' ORDER BY name";
        using SqliteDataReader row = command.ExecuteReader();
        List<string> names = [];
        while (row.Read())
        {
            names.Add(row.GetString(0));
        }

        return names;
    }
}
