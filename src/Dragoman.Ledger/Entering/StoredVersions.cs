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

    /// <summary>The tables that hold the records of a version, in an order in which their rows can be deleted.</summary>
    internal static ImmutableArray<string> RecordTables { get; } =
        ["event_contexts", "events", "statements", "quantities", "ties", "participants", "records"];

    /// <summary>The tables that hold what else was found in the text of a version.</summary>
    internal static ImmutableArray<string> TextTables { get; } = ["mentions", "sentences", "segments"];

    /// <summary>The records of a version that count, in the record format and in order.</summary>
    internal static ImmutableArray<string> RecordLines(LedgerConnection connection, long version) =>
        Lines(connection, "SELECT json FROM records WHERE version = $1 AND standing <> 'rejected' ORDER BY ordinal", version);

    /// <summary>The records of a version as the machine found them, whatever was decided about them, in order.</summary>
    internal static ImmutableArray<string> MachineLines(LedgerConnection connection, long version) => Lines(
        connection,
        $"SELECT coalesce(machine, json) FROM records WHERE version = $1 AND rule <> '{RecordWriter.AddedRule}' ORDER BY ordinal",
        version);

    private static ImmutableArray<string> Lines(LedgerConnection connection, string sql, long version) =>
        [.. Rows.List(connection, sql, row => row.GetString(0), version)];

    private static string? Optional(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
