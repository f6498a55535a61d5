using Dragoman.Language.Annotation;
using Dragoman.Ledger.Correcting;

namespace Dragoman.Ledger.Tests.Correcting;

/// <summary>Pages of the log, against the whole of it.</summary>
public sealed class LogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;

    public LogTests()
    {
        _ledger = LedgerFile.Open(_folder.PathOf("test.ledger"));
        foreach (string article in (string[])["a", "b", "c"])
        {
            _ledger.Enter(Example.Coded(Example.Article(article)));
        }

        _ledger.Correct(Correction.Accept("a#0"), Signed("A. Berg", 1));
        _ledger.Correct(Correction.Reject("b#0"), Signed("Élise Öz", 1));
        _ledger.Correct(Correction.Edit("c#0", """{"type": "ACCUSE", "mode": ""}"""), Signed("A. Berg", 2));
        _ledger.Correct(Correction.Accept("a#2"), Signed("C. Holm", 2));
        _ledger.Undo(2, Signed("A. Berg", 3));
        _ledger.Correct(Correction.Rename("Iran", "Islamic Republic"), Signed("C. Holm", 3));
        _ledger.Correct(Correction.Merge("a#0", "b#0"), Signed("C. Holm", 4));
        _ledger.Undo(5, Signed("Élise Öz", 5));
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Corrections_PageByPage_AreTheLogFromItsEnd()
    {
        LogEntry[] all = [.. _ledger.Questions.Corrections().Reverse()];

        for (int offset = 0; offset <= all.Length; offset += 3)
        {
            LogPage page = _ledger.Questions.Corrections(new LogFilter { Limit = 3, Offset = offset });

            Assert.Equal(8, page.Count);
            Assert.Equal(Told(all.Skip(offset).Take(3)), Told(page.Entries));
        }
    }

    [Theory]
    [InlineData(CorrectionKind.Accept, new[] { 4, 1 })]
    [InlineData(CorrectionKind.Undo, new[] { 8, 5 })]
    [InlineData(CorrectionKind.Split, new int[0])]
    public void Corrections_OfAKind_AreThose(CorrectionKind kind, int[] numbers) =>
        Assert.Equal(numbers, Numbers(new LogFilter { Kind = kind }));

    [Theory]
    [InlineData("2026-03-02", null, new[] { 8, 7, 6, 5, 4, 3 })]
    [InlineData(null, "2026-03-02", new[] { 4, 3, 2, 1 })]
    [InlineData("2026-03-03", "2026-03-04", new[] { 7, 6, 5 })]
    public void Corrections_OfDays_AreThoseDecidedThen(string? from, string? to, int[] numbers) =>
        Assert.Equal(numbers, Numbers(new LogFilter { From = from is null ? null : Example.Day(from), To = to is null ? null : Example.Day(to) }));

    [Theory]
    [InlineData("holm", new[] { 7, 6, 4 })]
    [InlineData("ÉLISE ÖZ", new[] { 8, 2 })]
    [InlineData("accuse", new[] { 3 })]
    [InlineData("held TALKS", new[] { 7, 3, 2, 1 })]
    [InlineData("held talks holm", new[] { 7 })]
    [InlineData("b#0", new[] { 7, 2 })]
    [InlineData("islamic", new[] { 6 })]
    [InlineData("nobody", new int[0])]
    public void Corrections_WithWords_AreThoseThatHaveThemAll(string words, int[] numbers) =>
        Assert.Equal(numbers, Numbers(new LogFilter { Words = words }));

    [Fact]
    public void Corrections_ByNumber_PassOverWhatTheLogHasNot() =>
        Assert.Equal([5, 2], Numbers(new LogFilter { Numbers = [2, 99, 5] }));

    [Fact]
    public void LastEntries_OfManyRecords_AreThoseOfEach()
    {
        string[] ids = [.. "abc".SelectMany(article => Enumerable.Range(0, 4).Select(ordinal => $"{article}#{ordinal}"))];

        Assert.Equal(ids.ToDictionary(id => id, id => _ledger.Questions.Standing(id).LastEntry), _ledger.Questions.LastEntries(ids));
        Assert.Equal(8, _ledger.Questions.LastEntries(["b#0"])["b#0"]);
    }

    [Fact]
    public void LastEntries_OfWhatIsNoRecord_AreRefused()
    {
        Assert.Equal("DR209", Assert.Throws<FaultException>(() => _ledger.Questions.LastEntries(["x#0"])).Fault.Number);
        Assert.Equal("DR220", Assert.Throws<FaultException>(() => _ledger.Questions.LastEntries(["a"])).Fault.Number);
    }

    private static IEnumerable<(int, string, int?, int?, string)> Told(IEnumerable<LogEntry> entries) =>
        entries.Select(entry => (entry.Number, entry.Decision.Key, entry.Undoes, entry.UndoneBy, string.Join(' ', entry.Places.Select(place => place.Record))));

    private static Signature Signed(string who, int day) => new(who, new DateTimeOffset(2026, 3, day, 23, 30, 0, TimeSpan.Zero), "looked at");

    private IEnumerable<int> Numbers(LogFilter filter)
    {
        LogPage page = _ledger.Questions.Corrections(filter);
        Assert.Equal(page.Entries.Length, page.Count);
        return page.Entries.Select(entry => entry.Number);
    }
}
