using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Storing;

/// <summary>A statement over whole numbers, <c>$1</c>, <c>$2</c> …, prepared once and run many times.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly SqliteCommand _command;

    internal PreparedStatement(LedgerConnection connection, string sql, int parameters)
    {
        _command = connection.Command(sql);
        for (int i = 1; i <= parameters; i++)
        {
            _command.Parameters.Add($"${i}", SqliteType.Integer);
        }
    }

    /// <summary>Runs it.</summary>
    /// <returns>How many rows it changed.</returns>
    internal int Run(params ReadOnlySpan<long> values)
    {
        Fill(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>The first column of its answer.</summary>
    internal List<long> Numbers(params ReadOnlySpan<long> values) => List(row => row.GetInt64(0), values);

    /// <summary>Something made of each row of its answer.</summary>
    internal List<T> List<T>(Func<SqliteDataReader, T> make, params ReadOnlySpan<long> values)
    {
        Fill(values);
        using SqliteDataReader row = _command.ExecuteReader();
        List<T> found = [];
        while (row.Read())
        {
            found.Add(make(row));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private void Fill(ReadOnlySpan<long> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i];
        }
    }
}
