using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Correcting;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Correcting;

public sealed class CorrectingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public CorrectingTests()
    {
        _path = _folder.PathOf("test.ledger");
        using LedgerFile ledger = LedgerFile.Open(_path);
        ledger.Enter(Example.Coded(Example.Article("a")));
        ledger.Enter(Example.Coded(Example.Article("b", published: "2021-07-10")));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reject_RecordCountsNoMore_UntilUndone()
    {
        string before = LedgerDump.WithoutLog(_path);
        using (LedgerFile ledger = LedgerFile.Open(_path))
        {
            LogEntry entry = ledger.Correct(Correction.Reject("a#0"), Signed(1));

            Assert.Equal((1, null, null), (entry.Number, entry.UndoneBy, entry.Problem));
            Assert.Equal("a#0", Assert.Single(entry.Places).Record);
            Assert.Equal(["b#0"], ledger.Questions.Events(new RecordFilter()).Select(found => found.Evidence.Id));
            Assert.Equal("rejected", ledger.Questions.Standing("a#0").Standing);
            Assert.DoesNotContain(ledger.Questions.RecordLines(), line => line.Contains("a#0", StringComparison.Ordinal));
            Assert.Equal("b#0", ledger.Questions.Event("b#0").Reports.Single().Evidence.Id);
            Assert.Equal("DR213", Fault(() => ledger.Questions.Event("a#0")));

            ledger.Undo(1, Signed(2));
            Assert.Equal(2, ledger.Questions.Corrections()[0].UndoneBy);
        }

        Assert.Equal(before, LedgerDump.WithoutLog(_path));
    }

    [Fact]
    public void Undo_OfAnUndoing_LetsTheDecisionHoldAgain()
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        ledger.Correct(Correction.Reject("a#0"), Signed(1));
        ledger.Undo(1, Signed(2));
        ledger.Undo(2, Signed(3));

        Assert.Equal("rejected", ledger.Questions.Standing("a#0").Standing);
        Assert.Equal([1, 2, 3], ledger.Questions.Standing("a#0").Entries);
        Assert.Equal("DR225", Fault(() => ledger.Undo(2, Signed(4))));
        Assert.Equal("DR224", Fault(() => ledger.Undo(9, Signed(4))));
    }

    [Fact]
    public void Edit_ChangesTheRows_AndKeepsWhatTheMachineSaid()
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        string machine = ledger.Questions.Standing("a#0").Line;

        ledger.Correct(
            Correction.Edit("a#0", """{"type": "ACCUSE", "recipients": [{"name": "Pakistan", "country": "PAK", "sector": "GOV"}], "date": null}"""),
            Signed(1));

        EventEntry entry = ledger.Questions.Events(new RecordFilter { Article = "a" }).Single();
        // PLOVER's draft of 2021: ACCUSE is verbal conflict; it has no mode "visit".
        Assert.Equal(("ACCUSE", "", "verbal conflict", -3.0, "110"), (entry.Type, entry.Mode, entry.Quad, entry.Score, entry.Cameo));
        Assert.Equal("Pakistan", Assert.Single(entry.Recipients).Name);
        Assert.Null(entry.Days);
        RecordStanding standing = ledger.Questions.Standing("a#0");
        Assert.Equal(("edited", machine), (standing.Standing, standing.Machine));
        Assert.Contains("\"type\":\"ACCUSE\"", standing.Line, StringComparison.Ordinal);
        Assert.Equal("ACCUSE", ledger.Questions.Event("a#0").Event.Type);
    }

    [Fact]
    public void Edit_Twice_PutsFieldsOnFields_AndUndoTakesOutTheOneOnly()
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        ledger.Correct(Correction.Edit("a#0", """{"hedged": true}"""), Signed(1));
        ledger.Correct(Correction.Edit("a#0", """{"place": "Mashhad"}"""), Signed(2));

        EventEntry both = ledger.Questions.Events(new RecordFilter { Article = "a" }).Single();
        ledger.Undo(1, Signed(3));
        EventEntry one = ledger.Questions.Events(new RecordFilter { Article = "a" }).Single();

        Assert.Equal((true, new CodedPlace("Mashhad", null, null, null, "", null)), (both.Hedged, both.Place));
        Assert.Equal((false, "Mashhad"), (one.Hedged, one.Place?.Name));
    }

    [Theory]
    [InlineData("""{"layer": "tie"}""", "DR221")]
    [InlineData("""{"type": "DANCE"}""", "DR193")]
    [InlineData("""{"mode": "dance"}""", "DR193")]
    [InlineData("""{"relais": "actual"}""", "DR196")]
    [InlineData("""{"realis": "maybe"}""", "DR193")]
    [InlineData("""{"start": 4000}""", "DR194")]
    [InlineData("""{"actors": "Iran"}""", "DR192")]
    [InlineData("""{"hedged": null}""", "DR191")]
    [InlineData("""[1]""", "DR190")]
    [InlineData("""{"hedged": false}""", "DR222")]
    public void Edit_ThatDoesNotFit_IsRefusedAndChangesNothing(string fields, string number)
    {
        string before = LedgerDump.Of(_path);
        using (LedgerFile ledger = LedgerFile.Open(_path))
        {
            Assert.Equal(number, Fault(() => ledger.Correct(Correction.Edit("a#0", fields), Signed(1))));
        }

        Assert.Equal(before, LedgerDump.Of(_path));
    }

    [Fact]
    public void Edit_OfTheWords_MovesTheRecord_AndLaterDecisionsStillFindIt()
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        ledger.Correct(Correction.Edit("a#0", """{"start": 0, "end": 15}"""), Signed(1));
        ledger.Correct(Correction.Accept("a#0"), Signed(2));

        EventEntry entry = ledger.Questions.Events(new RecordFilter { Article = "a" }).Single();
        Assert.Equal(("Iran held talks", 0, 15), (entry.Evidence.Words, entry.Evidence.Start, entry.Evidence.End));
        Assert.All(ledger.Questions.Corrections(), found => Assert.Null(found.Problem));
    }

    [Fact]
    public void Add_GivesTheArticleARecord_AndUndoTakesIt()
    {
        string before = LedgerDump.WithoutLog(_path);
        using (LedgerFile ledger = LedgerFile.Open(_path))
        {
            ledger.Correct(
                Correction.Add("a", """{"layer": "event", "text": "left", "type": "RETREAT", "mode": "withdraw", "actors": [{"name": "United States", "country": "USA", "sector": "MIL"}]}"""),
                Signed(1));

            EventEntry added = ledger.Questions.Events(new RecordFilter { Type = "RETREAT" }).Single();
            // plover.tsv: RETREAT withdraw is material cooperation, 8, CAMEO 0874.
            Assert.Equal(("a#4", "left", "analyst", 8.0, "0874"), (added.Evidence.Id, added.Evidence.Words, added.Evidence.Rule, added.Score, added.Cameo));
            Assert.Equal("added", ledger.Questions.Standing("a#4").Standing);
            ledger.Correct(Correction.Edit("a#4", """{"realis": "negated"}"""), Signed(2));
            Assert.Equal(Realis.Negated, ledger.Questions.Events(new RecordFilter { Type = "RETREAT" }).Single().Realis);

            ledger.Undo(1, Signed(3));
            Assert.Equal(UnplacedReason.RecordGone, ledger.Questions.Corrections()[1].Problem);
            ledger.Undo(2, Signed(4));
        }

        Assert.Equal(before, LedgerDump.WithoutLog(_path));
    }

    [Theory]
    [InlineData("""{"layer": "event", "text": "talks with nobody", "type": "CONSULT"}""", "DR231")]
    [InlineData("""{"layer": "event", "text": "a", "type": "CONSULT"}""", "DR231")]
    [InlineData("""{"text": "left", "type": "CONSULT"}""", "DR191")]
    [InlineData("""{"layer": "rumour", "text": "left"}""", "DR193")]
    [InlineData("""{"layer": "tie", "text": "left", "kind": "opposes"}""", "DR191")]
    [InlineData("""{"layer": "event", "text": "left", "start": 3, "end": 7, "type": "RETREAT"}""", "DR195")]
    public void Add_ThatDoesNotFit_IsRefused(string record, string number)
    {
        using LedgerFile ledger = LedgerFile.Open(_path);

        Assert.Equal(number, Fault(() => ledger.Correct(Correction.Add("a", record), Signed(1))));
    }

    [Fact]
    public void Add_OfAStatement_FindsWhatIsSaid()
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        ledger.Correct(
            Correction.Add("a", """{"layer": "statement", "text": "Iran wants", "speaker": {"name": "Iran"}, "content": "calm of the Taliban"}"""),
            Signed(1));

        StatementEntry added = ledger.Questions.Statements(new RecordFilter { Article = "a" }).Single(entry => entry.Evidence.Id == "a#4");
        Assert.Equal("calm of the Taliban", added.Content);
    }

    [Fact]
    public void Seen_OlderThanTheLastEntry_IsRefused()
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        int seen = ledger.Questions.Standing("a#0").LastEntry;
        ledger.Correct(Correction.Accept("a#0") with { Seen = seen }, Signed(1));

        Assert.Equal("DR223", Fault(() => ledger.Correct(Correction.Reject("a#0") with { Seen = seen }, Signed(2))));
        ledger.Correct(Correction.Reject("a#0") with { Seen = 1 }, Signed(3));
        Assert.Equal("rejected", ledger.Questions.Standing("a#0").Standing);
    }

    [Theory]
    [InlineData("a", "DR220")]
    [InlineData("a#", "DR220")]
    [InlineData("a#77", "DR220")]
    [InlineData("c#0", "DR209")]
    public void Accept_OfWhatIsNotThere_IsFault(string record, string number)
    {
        using LedgerFile ledger = LedgerFile.Open(_path);

        Assert.Equal(number, Fault(() => ledger.Correct(Correction.Accept(record), Signed(1))));
    }

    [Fact]
    public void Correct_SameDecisionTwice_CountsOnce()
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        ledger.Correct(Correction.Accept("a#0"), Signed(1));

        Assert.Equal(1, ledger.Correct(Correction.Accept("a#0"), Signed(1)).Number);
        Assert.Single(ledger.Questions.Corrections());
    }

    [Fact]
    public void Correct_TakesEffectInOrderOfTheMoments()
    {
        using LedgerFile ledger = LedgerFile.Open(_path);
        ledger.Correct(Correction.Reject("a#0"), Signed(5));
        ledger.Correct(Correction.Accept("a#0"), Signed(2));

        Assert.Equal("rejected", ledger.Questions.Standing("a#0").Standing);
    }

    [Fact]
    public void TwoAnalysts_AtOnce_SeeEachOthersDecisions_AndLoseNone()
    {
        using (LedgerFile berg = LedgerFile.Open(_path))
        using (LedgerFile holm = LedgerFile.Open(_path))
        {
            berg.Correct(Correction.Accept("a#0"), Signed(1));
            holm.Correct(Correction.Reject("b#0"), Signed(2));
            berg.Correct(Correction.Edit("a#0", """{"type": "AID"}"""), Signed(3));
            holm.Correct(Correction.Edit("a#0", """{"type": "ACCUSE"}"""), Signed(4));
            berg.Undo(2, Signed(5));
            holm.Correct(Correction.Join("Reuters", "Iran"), Signed(6));
            berg.Correct(Correction.Merge("a#0", "b#0"), Signed(7));

            Assert.Equal("DR223", Fault(() => holm.Correct(Correction.Reject("a#0") with { Seen = 4 }, Signed(8))));
            Assert.Equal([1, 2, 3, 4, 5, 6, 7], holm.Questions.Corrections().Select(entry => entry.Number));
        }

        using LedgerFile alone = LedgerFile.Open(_folder.PathOf("alone.ledger"));
        alone.Enter(Example.Coded(Example.Article("a")));
        alone.Enter(Example.Coded(Example.Article("b", published: "2021-07-10")));
        using (LedgerFile both = LedgerFile.OpenToAsk(_path))
        {
            using StringWriter file = new();
            both.ExportCorrections(file);
            alone.ImportCorrections(new StringReader(file.ToString()));
        }

        Assert.Equal(LedgerDump.WithoutLog(alone.Path), LedgerDump.WithoutLog(_path));
    }

    internal static Signature Signed(int second) =>
        new("A. Analyst", new DateTimeOffset(2026, 3, 1, 12, 0, second, TimeSpan.FromHours(1)), "read again");

    private static string Fault(Action action) => Assert.Throws<FaultException>(action).Fault.Number;
}
