using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Entering;

/// <summary>Reads versions back.</summary>
internal static class StoredVersions
{
    /// <summary>The columns that <see cref="Read"/> takes, in its order.</summary>
    internal const string Columns = "doc, text, title, outlet, address, language, published, published_how, other_fields";

    /// <summary>The version in the columns from <paramref name="first"/> on.</summary>
    internal static StoredVersion Read(SqliteDataReader row, int first) => new()
    {
        Doc = row.GetString(first),
        Text = row.GetString(first + 1),
        Title = Optional(row, first + 2),
        Outlet = Optional(row, first + 3),
        Address = Optional(row, first + 4),
        Language = Optional(row, first + 5),
        Published = Optional(row, first + 6),
        PublishedHow = Optional(row, first + 7),
        OtherFields = row.GetString(first + 8),
    };

    /// <summary>The records of a version in the record format, in order.</summary>
    internal static ImmutableArray<string> RecordLines(LedgerConnection connection, long version)
    {
        using SqliteCommand command = connection.Command("SELECT json FROM records WHERE version = $v ORDER BY ordinal");
        command.Parameters.AddWithValue("$v", version);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        while (row.Read())
        {
            lines.Add(row.GetString(0));
        }

        return lines.ToImmutable();
    }

    private static string? Optional(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
