using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Tests.Storing;

/// <summary>The page about the schema and the schema itself.</summary>
public sealed class SchemaPageTests
{
    [Fact]
    public void Page_NamesEveryTableViewAndColumn()
    {
        using TemporaryFolder folder = new();
        string path = folder.PathOf("test.ledger");
        LedgerFile.Open(path).Dispose();
        string page = File.ReadAllText(Repository.PathOf("docs/ledger.md"));
        string[] missing = [.. Names(path).Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal))];

        Assert.Empty(missing);
    }

    [Fact]
    public void Page_ExamplesOfSql_Run()
    {
        using TemporaryFolder folder = new();
        string path = folder.PathOf("test.ledger");
        using (LedgerFile ledger = LedgerFile.Open(path))
        {
            ledger.Enter(Example.Coded(Example.Article("a")));
        }

        string[] blocks = File.ReadAllText(Repository.PathOf("docs/ledger.md")).Split("```sql\n")[1..];
        Assert.NotEmpty(blocks);
        foreach (string block in blocks)
        {
            using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = block[..block.IndexOf("```", StringComparison.Ordinal)];
            using SqliteDataReader row = command.ExecuteReader();
            Assert.True(row.FieldCount > 0);
        }
    }

    private static List<string> Names(string path)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT DISTINCT name FROM (
            SELECT m.name AS name FROM sqlite_master m WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'article_search_%' AND m.name NOT LIKE 'statement_search_%'
            UNION ALL SELECT c.name FROM sqlite_master m, pragma_table_info(m.name) c
            WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'article_search%' AND m.name NOT LIKE 'statement_search%') ORDER BY name
            """;
        using SqliteDataReader row = command.ExecuteReader();
        List<string> names = [];
        while (row.Read())
        {
            names.Add(row.GetString(0));
        }

        return names;
    }
}
