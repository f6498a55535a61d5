using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Correcting;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Correcting;

/// <summary>Whatever is decided, and undone, leaves no trace outside the log; and where it stays, the order of what happened does not show.</summary>
public sealed class UndoEverythingTests : IDisposable
{
    private static readonly string[] _edits =
    [
        """{"hedged": true}""", """{"type": "ACCUSE", "mode": ""}""", """{"type": "AID"}""", """{"date": null}""", """{"realis": "negated"}""",
        """{"date": {"from": "2021-06-01", "to": "2021-06-30"}}""", """{"place": "Mashhad"}""", """{"place": ""}""", """{"start": 0, "end": 9}""",
        """{"actors": [{"name": "New Actor", "country": "", "sector": "UNK"}]}""", """{"recipients": []}""", """{"same_as": "x"}""",
        """{"low": 5, "high": 6}""", """{"of": {"name": "Iran"}}""", """{"to": null}""", """{"from": {"name": "New Actor"}}""", """{"addressee": null}""",
    ];

    private static readonly string[] _names = ["Iran", "Taliban", "Mohammad Javad Zarif", "Reuters", "New Actor", "Islamic Emirate"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void RandomDecisions_AllUndone_LeaveTheLedgerAsItWas(int seed)
    {
        string path = Fill($"{seed}.ledger");
        string before = LedgerDump.WithoutLog(path);
        using LedgerFile ledger = LedgerFile.Open(path);
        int entered = DecideAtRandom(ledger, new Random(seed));

        // The last first would be too kind.
        Random order = new(seed);
        for (int second = 1000; ledger.Questions.Corrections().Where(Counts).ToArray() is { Length: > 0 } left; second++)
        {
            ledger.Undo(left[order.Next(left.Length)].Number, Signed(second));
        }

        Assert.True(entered > 30, $"Only {entered} decisions were entered.");
        Assert.Equal(before, LedgerDump.WithoutLog(path));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void RandomDecisions_WithArticlesComingAndGoing_GiveWhatAFreshLedgerGives(int seed)
    {
        string path = Fill($"{seed}.ledger");
        using StringWriter file = new();
        using (LedgerFile ledger = LedgerFile.Open(path))
        {
            Random random = new(seed);
            DecideAtRandom(ledger, random);
            ledger.Remove("b");
            ledger.Enter(Articles()[2], new() { Recode = true, Codebook = "other" });
            ledger.Enter(Articles()[1]);
            ledger.ExportCorrections(file);
        }

        using LedgerFile fresh = LedgerFile.Open(_folder.PathOf("fresh.ledger"));
        fresh.ImportCorrections(new StringReader(file.ToString()));
        fresh.Enter(Articles()[2], new() { Codebook = "other" });
        fresh.Enter(Articles()[1]);
        fresh.Enter(Articles()[0]);

        Assert.Equal(LedgerDump.WithoutLog(path), LedgerDump.WithoutLog(fresh.Path));
    }

    private static bool Counts(LogEntry entry) => entry.UndoneBy is null && entry.Decision.Kind != CorrectionKind.Undo;

    private static Signature Signed(int second) =>
        new("A. Analyst", new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddSeconds(second), "at random");

    private static CodedArticle[] Articles() =>
    [
        Example.Coded(Example.Article("a")),
        Example.Coded(Example.Article("b", $"KABUL 😀 — {Example.Text}", "2021-07-10")),
        Example.Coded(Example.Article("c", published: "2022-01-01")),
    ];

    private static int DecideAtRandom(LedgerFile ledger, Random random)
    {
        for (int second = 0; second < 80; second++)
        {
            try
            {
                if (random.Next(6) == 0 && ledger.Questions.Corrections() is { IsEmpty: false } log)
                {
                    ledger.Undo(1 + random.Next(log.Length), Signed(second));
                }
                else
                {
                    ledger.Correct(AtRandom(random), Signed(second));
                }
            }
            catch (FaultException)
            {
                // What does not fit is refused; that it leaves no trace shows in the end.
            }
        }

        return ledger.Questions.Corrections().Length;
    }

    private static Correction AtRandom(Random random)
    {
        string Record() => string.Create(CultureInfo.InvariantCulture, $"{"abc"[random.Next(3)]}#{random.Next(6)}");
        string Event() => $"{"abc"[random.Next(3)]}#0";
        string Name() => _names[random.Next(_names.Length)];
        return random.Next(10) switch
        {
            0 => Correction.Accept(Record()),
            1 => Correction.Reject(Record()),
            2 or 3 => Correction.Edit(Record(), _edits[random.Next(_edits.Length)]),
            4 => Correction.Add($"{"abc"[random.Next(3)]}", $$"""{"layer": "event", "text": "{{(random.Next(2) == 0 ? "left" : "calm")}}", "type": "RETREAT"}"""),
            5 => Correction.Merge(new HashSet<string> { Event(), Event(), Event() }),
            6 => Correction.Split(Event(), Event()),
            7 => Correction.Rename(Name(), Name()),
            8 => Correction.Join(Name(), Name()),
            _ => Correction.Part(Name()),
        };
    }

    private string Fill(string name)
    {
        string path = _folder.PathOf(name);
        using LedgerFile ledger = LedgerFile.Open(path);
        foreach (CodedArticle article in Articles())
        {
            ledger.Enter(article);
        }

        return path;
    }
}
