using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Entering;

/// <summary>One INSERT, prepared once and run for many rows.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>Prepares an INSERT.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="table">The table, with OR IGNORE semantics where <paramref name="ignoreKnown"/>.</param>
    /// <param name="ignoreKnown">Whether a row whose key is there is left as it is.</param>
    /// <param name="columns">The columns, in the order in which <see cref="Write"/> takes their values.</param>
    internal RowWriter(LedgerConnection connection, string table, bool ignoreKnown, params ReadOnlySpan<string> columns)
    {
        string names = string.Join(", ", columns!);
        string places = string.Join(", ", Enumerable.Range(0, columns.Length).Select(i => $"$p{i}"));
        _command = connection.Command($"INSERT {(ignoreKnown ? "OR IGNORE " : "")}INTO {table} ({names}) VALUES ({places})");
        for (int i = 0; i < columns.Length; i++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        }
    }

    /// <summary>Writes a row; null is SQL's NULL.</summary>
    internal void Write(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
