using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Dragoman.Workspace.Tests.Terminal;

/// <summary>The real program, killed (SIGKILL) at many moments.</summary>
public sealed class KilledReadTests : IDisposable
{
    private const int Articles = 120;
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);
    private readonly NewsFolder _folder = new();
    private readonly string _batch;

    public KilledReadTests()
    {
        _batch = _folder.PathOf("batch.jsonl");
        StringBuilder lines = new();
        for (int i = 0; i < Articles; i++)
        {
            // Every tenth article comes again with other words, so that versions are superseded on the way.
            int id = i % 10 == 9 ? i - 5 : i;
            lines.Append(CultureInfo.InvariantCulture, $$"""{"id": "a{{id}}", "text": "Iran and Russia held talks in Moscow. At least {{i}}00 soldiers left.", "published": "2021-07-09"}""").Append('\n');
        }

        File.WriteAllText(_batch, lines.ToString());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_KilledAtAnyMomentAndRunAgain_GivesWhatAnUndisturbedRunGives()
    {
        string whole = _folder.PathOf("whole.ledger");
        string killed = _folder.PathOf("killed.ledger");
        RunToTheEnd(whole);

        // As soon as the file is there; then after ever more articles; each time the program starts on what the last kill left.
        List<long> seen = [];
        for (int moment = 0; moment < 8; moment++)
        {
            Kill(killed, moment * Articles / 9);
            seen.Add(Versions(killed));
            Assert.Equal("ok", (string)Ask(killed, "PRAGMA integrity_check"));
        }

        RunToTheEnd(killed);

        Assert.Equal(seen.Order(), seen);
        Assert.Contains(seen, count => count > 0 && count < Articles);
        Assert.Equal(Articles, Versions(killed));
        Assert.Equal(Dump(whole), Dump(killed));
        Assert.Equal(
            TerminalRun.Of("export", "records", "--ledger", whole).Output, TerminalRun.Of("export", "records", "--ledger", killed).Output);
        Assert.False(File.Exists($"{killed}-wal"));
    }

    private void RunToTheEnd(string ledger)
    {
        using Process process = Start(ledger);
        Assert.True(process.WaitForExit(_patience));
        Assert.Equal(0, process.ExitCode);
    }

    private void Kill(string ledger, int versions)
    {
        using Process process = Start(ledger);
        Stopwatch watch = Stopwatch.StartNew();
        while (!process.HasExited && Versions(ledger) <= versions && watch.Elapsed < _patience)
        {
            Thread.Sleep(5);
        }

        process.Kill();
        process.WaitForExit();
    }

    private Process Start(string ledger)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "dragoman.exe" : "dragoman"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])["read", _batch, "--ledger", ledger, "--workers", "2"])
        {
            start.ArgumentList.Add(argument);
        }

        Process process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>How many versions the ledger holds; -1 while there is none.</summary>
    private static long Versions(string ledger)
    {
        try
        {
            return File.Exists(ledger) ? (long)Ask(ledger, "SELECT count(*) FROM versions") : -1;
        }
        catch (SqliteException)
        {
            // The tables are being made.
            return -1;
        }
    }

    private static object Ask(string ledger, string sql)
    {
        using SqliteConnection connection = Open(ledger);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() ?? throw new InvalidOperationException("No row.");
    }

    private static string Dump(string ledger)
    {
        using SqliteConnection connection = Open(ledger);
        StringBuilder dump = new();
        foreach (string table in (string[])["articles", "versions", "segments", "sentences", "actors", "mentions", "records", "participants", "events", "event_contexts", "statements", "quantities", "ties", "article_search"])
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                dump.Append(table).AppendJoin('|', Enumerable.Range(0, row.FieldCount).Select(i => Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture))).Append('\n');
            }
        }

        return dump.ToString();
    }

    private static SqliteConnection Open(string ledger)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = ledger, Mode = SqliteOpenMode.ReadOnly, Pooling = false, DefaultTimeout = 5 }.ToString());
        connection.Open();
        return connection;
    }
}
