using System.Text;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Storing;

/// <summary>What narrows a question: conditions, and the values that they name.</summary>
internal sealed class Narrowing
{
    private readonly StringBuilder _conditions = new();
    private readonly List<(string Name, object Value)> _values = [];

    /// <summary>Adds a condition on a value that it names; nothing where there is no value.</summary>
    internal void Where(string condition, string name, object? value)
    {
        if (value is not null)
        {
            Where(condition);
            Value(name, value);
        }
    }

    /// <summary>Adds a condition.</summary>
    internal void Where(string condition) => _conditions.Append(" AND ").Append(condition);

    /// <summary>Adds a value that a statement names.</summary>
    internal void Value(string name, object value) => _values.Add((name, value));

    /// <summary>A statement with the values.</summary>
    internal SqliteCommand Command(LedgerConnection connection, string sql)
    {
        SqliteCommand command = connection.Command(sql);
        _values.ForEach(value => command.Parameters.AddWithValue(value.Name, value.Value));
        return command;
    }

    /// <summary>Something made of each row of an answer, in its order.</summary>
    internal List<T> List<T>(LedgerConnection connection, string sql, Func<SqliteDataReader, T> make)
    {
        using SqliteCommand command = Command(connection, sql);
        using SqliteDataReader row = command.ExecuteReader();
        List<T> made = [];
        while (row.Read())
        {
            made.Add(make(row));
        }

        return made;
    }

    /// <summary>The conditions, AND before each; "" for none.</summary>
    public override string ToString() => _conditions.ToString();
}
