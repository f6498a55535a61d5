using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Finds names of actors as somebody writes them.</summary>
internal static class NameQuestion
{
    // Of the names that fit, the oldest so many are weighed: those who matter were named early.
    private const int MostWeighed = 200;

    /// <summary>Names of actors that have a word beginning so, those with most events first.</summary>
    internal static ImmutableArray<string> Answer(LedgerConnection connection, string beginning, int most)
    {
        string escaped = beginning.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
        using SqliteCommand command = connection.Command(
            """
            WITH fitting AS (
                SELECT entity, name FROM entities
                WHERE name LIKE $first ESCAPE '\' OR name LIKE $later ESCAPE '\' ORDER BY entity LIMIT $weighed)
            SELECT name FROM fitting f
            ORDER BY (SELECT count(*) FROM merged_participants p WHERE p.entity = f.entity) DESC, name LIMIT $most
            """);
        command.Parameters.AddWithValue("$first", $"{escaped}%");
        command.Parameters.AddWithValue("$later", $"% {escaped}%");
        command.Parameters.AddWithValue("$weighed", MostWeighed);
        command.Parameters.AddWithValue("$most", most);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        while (row.Read())
        {
            names.Add(row.GetString(0));
        }

        return names.ToImmutable();
    }
}
