using System.Diagnostics;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Correcting;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Workspace.Tests.Terminal;

/// <summary>The real program, killed while it enters the decisions of another ledger.</summary>
public sealed class KilledCorrectionsTests : IDisposable
{
    private const string Text = "Iran held talks with the Taliban. Iran sent aid to the Taliban.";
    private const int Articles = 60;
    private readonly NewsFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_KilledAtAnyMoment_HasEnteredAllOrNothing_AndRunAgainGivesWhatAnUndisturbedRunGives()
    {
        string whole = Fill("whole.ledger");
        string decisions = _folder.PathOf("decisions.jsonl");
        File.WriteAllText(decisions, Decided(Fill("deciding.ledger")));
        int all = File.ReadLines(decisions).Count();
        Assert.Equal(0, RunToTheEnd(whole, decisions));
        string killed = Fill("killed.ledger");

        for (int moment = 1; moment <= 8; moment++)
        {
            using Process process = Start(killed, decisions);
            process.WaitForExit(TimeSpan.FromMilliseconds(60 * moment));
            process.Kill();
            process.WaitForExit();

            Assert.Equal("ok", Ask(killed, "PRAGMA integrity_check"));
            Assert.Contains((long)Ask(killed, "SELECT count(*) FROM decisions"), new long[] { 0, all });
        }

        Assert.Equal(0, RunToTheEnd(killed, decisions));
        foreach (string[] question in (string[][])[["export", "records"], ["corrections", "export"], ["show", "events", "--format", "json"]])
        {
            Assert.Equal(TerminalRun.Of([.. question, "--ledger", whole]).Output, TerminalRun.Of([.. question, "--ledger", killed]).Output);
        }
    }

    private static string Decided(string path)
    {
        using LedgerFile ledger = LedgerFile.Open(path);
        for (int i = 0; i < Articles; i++)
        {
            string article = string.Create(CultureInfo.InvariantCulture, $"a{i}");
            Signature signature = new("A. Berg", new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddSeconds(i), "at the desk");
            ledger.Correct(Correction.Edit($"{article}#0", """{"hedged": true}"""), signature);
            ledger.Correct(Correction.Merge($"{article}#0", $"{article}#1"), signature);
        }

        ledger.Correct(Correction.Rename("Taliban", "Islamic Emirate"), new Signature("A. Berg", new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero), "as they say"));
        using StringWriter file = new();
        ledger.ExportCorrections(file);
        return file.ToString();
    }

    private string Fill(string name)
    {
        string path = _folder.PathOf(name);
        using LedgerFile ledger = LedgerFile.Open(path);
        for (int i = 0; i < Articles; i++)
        {
            Article article = new()
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"a{i}"),
                Text = Text,
                Segments = [new Segment(SegmentKind.Body, new TextSpan(0, Text.Length))],
                Published = new PublishedDay(new DateOnly(2021, 1, 1).AddDays(i), DaySource.Given),
            };
            ledger.Enter(new CodedArticle(article, [Event("held talks", "CONSULT"), Event("sent aid", "AID")]));
        }

        return path;
    }

    private static CodedEvent Event(string words, string type) => new()
    {
        Span = new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length),
        Segment = SegmentKind.Body,
        Rule = "event/test",
        Type = type,
        Actors = [new CodedActor("Iran", "IRN", "GOV")],
        Recipients = [new CodedActor("Taliban", "AFG", "REB")],
    };

    private static int RunToTheEnd(string ledger, string decisions)
    {
        using Process process = Start(ledger, decisions);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)));
        return process.ExitCode;
    }

    private static Process Start(string ledger, string decisions)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "dragoman.exe" : "dragoman"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])["corrections", "import", decisions, "--ledger", ledger])
        {
            start.ArgumentList.Add(argument);
        }

        Process process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static object Ask(string ledger, string sql)
    {
        // For writing: what a killed writer left beside the file is taken in or thrown away.
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = ledger, Pooling = false, DefaultTimeout = 5 }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() ?? throw new InvalidOperationException("No row.");
    }
}
