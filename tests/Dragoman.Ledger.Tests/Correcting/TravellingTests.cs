using System.Text.Json.Nodes;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Correcting;
using static Dragoman.Ledger.Tests.Correcting.CorrectingTests;

namespace Dragoman.Ledger.Tests.Correcting;

/// <summary>Decisions go from ledger to ledger as a file.</summary>
public sealed class TravellingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_IntoAFreshLedger_GivesTheSameStateAndTheSameFile()
    {
        using LedgerFile one = Filled("one");
        one.Correct(Correction.Edit("a#0", """{"type": "ACCUSE", "date": null}"""), Signed(1));
        one.Correct(Correction.Reject("a#2"), Signed(2));
        one.Correct(Correction.Add("b", """{"layer": "event", "text": "left", "type": "RETREAT"}"""), Signed(3));
        one.Correct(Correction.Accept("b#4"), Signed(4));
        one.Correct(Correction.Merge("a#0", "b#0"), Signed(5));
        one.Correct(Correction.Split("a#0", "b#4"), Signed(6));
        one.Correct(Correction.Rename("Taliban", "Islamic Emirate"), Signed(7));
        one.Correct(Correction.Join("Reuters", "Iran"), Signed(8));
        one.Undo(2, Signed(9));
        string file = Export(one);

        using LedgerFile other = Filled("other");
        ImportedCorrections imported = other.ImportCorrections(new StringReader(file));

        Assert.Equal((9, 0), (imported.Added.Length, imported.Known));
        Assert.Empty(imported.Unplaced);
        Assert.Empty(imported.Conflicts);
        Assert.Equal(one.Questions.RecordLines(), other.Questions.RecordLines());
        Assert.Equal(LedgerDump.WithoutLog(one.Path), LedgerDump.WithoutLog(other.Path));
        Assert.Equal(file, Export(other));

        ImportedCorrections again = other.ImportCorrections(new StringReader(file));
        Assert.Equal((0, 9), (again.Added.Length, again.Known));
    }

    [Fact]
    public void Import_BeforeTheArticles_HoldsWhenTheyCome()
    {
        using LedgerFile one = Filled("one");
        one.Correct(Correction.Edit("a#0", """{"hedged": true}"""), Signed(1));
        one.Correct(Correction.Merge("a#0", "b#0"), Signed(2));
        one.Correct(Correction.Join("Taliban", "Iran"), Signed(3));

        using LedgerFile other = LedgerFile.Open(_folder.PathOf("other"));
        ImportedCorrections imported = other.ImportCorrections(new StringReader(Export(one)));
        Assert.Equal(
            [UnplacedReason.ArticleMissing, UnplacedReason.ArticleMissing, UnplacedReason.ActorMissing], imported.Unplaced.Select(entry => entry.Problem!.Value));
        other.Enter(Example.Coded(Example.Article("b", published: "2021-07-10")));
        other.Enter(Example.Coded(Example.Article("a")));

        Assert.Equal(LedgerDump.WithoutLog(one.Path), LedgerDump.WithoutLog(other.Path));
        Assert.All(other.Questions.Corrections(), entry => Assert.Null(entry.Problem));
    }

    [Fact]
    public void Import_OfTwoAnalysts_GivesTheSameInEitherOrder_AndTellsWhatContradicts()
    {
        string berg = Exported("berg", Correction.Edit("a#0", """{"type": "ACCUSE"}"""), Signed(1) with { Who = "Berg" });
        string holm = Exported("holm", Correction.Edit("a#0", """{"type": "AID", "hedged": true}"""), Signed(2) with { Who = "Holm" });

        using LedgerFile one = Filled("one");
        one.ImportCorrections(new StringReader(berg));
        ImportedCorrections second = one.ImportCorrections(new StringReader(holm));
        using LedgerFile other = Filled("other");
        other.ImportCorrections(new StringReader(holm));
        ImportedCorrections reversed = other.ImportCorrections(new StringReader(berg));

        Assert.Equal(LedgerDump.WithoutLog(one.Path), LedgerDump.WithoutLog(other.Path));
        Assert.Equal(Export(one), Export(other));
        Assert.Equal(new CorrectionConflict("a#0", 1, 2), Assert.Single(second.Conflicts));
        Assert.Equal(new CorrectionConflict("a#0", 2, 1), Assert.Single(reversed.Conflicts));
        Assert.Contains("\"type\":\"AID\"", one.Questions.Standing("a#0").Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfDifferentFields_IsNoConflict()
    {
        string file = Exported("holm", Correction.Edit("a#0", """{"hedged": true}"""), Signed(2));
        using LedgerFile one = Filled("one");
        one.Correct(Correction.Edit("a#0", """{"type": "ACCUSE"}"""), Signed(1));

        Assert.Empty(one.ImportCorrections(new StringReader(file)).Conflicts);
    }

    [Fact]
    public void Import_UndoingOfAnEntryThatIsNotHere_SaysSo_UntilItComes()
    {
        using LedgerFile one = Filled("one");
        one.Correct(Correction.Reject("a#0"), Signed(1));
        one.Undo(1, Signed(2));
        string[] lines = Export(one).Split('\n');

        using LedgerFile other = Filled("other");
        Assert.Equal(UnplacedReason.EntryMissing, other.ImportCorrections(new StringReader(lines[1])).Unplaced.Single().Problem);
        ImportedCorrections late = other.ImportCorrections(new StringReader(lines[0]));

        Assert.Equal(1, late.Added.Single().UndoneBy);
        Assert.All(other.Questions.Corrections(), entry => Assert.Null(entry.Problem));
        Assert.Equal("machine", other.Questions.Standing("a#0").Standing);
    }

    [Theory]
    [InlineData("read again", "read never", "DR233")]
    [InlineData("\"kind\":\"reject\"", "\"kind\":\"accept\"", "DR233")]
    [InlineData("\"kind\":\"reject\"", "\"kind\":\"guess\"", "DR232")]
    [InlineData("\"kind\":\"reject\"", "\"kind\":\"merge\"", "DR232")]
    [InlineData("\"role\":\"record\"", "\"role\":\"0\"", "DR232")]
    [InlineData("\"start\":5", "\"start\":-5", "DR232")]
    [InlineData("2026-03-01T", "the first of March", "DR232")]
    [InlineData("{", "", "DR232")]
    public void Import_OfALineThatWasChanged_IsRefusedWholly(string written, string instead, string number)
    {
        string file = Exported("one", Correction.Reject("a#0"), Signed(1));
        Assert.Contains(written, file, StringComparison.Ordinal);
        using LedgerFile other = Filled("other");

        Fault fault = Assert.Throws<FaultException>(
            () => other.ImportCorrections(new StringReader($"{file}\n{file.Replace(written, instead, StringComparison.Ordinal)}"))).Fault;

        Assert.Equal((number, "line 3"), (fault.Number, fault.Where));
        Assert.Empty(other.Questions.Corrections());
    }

    [Theory]
    [InlineData("""{"rule": "analyst"}""")]
    [InlineData("""{"layer": "tie"}""")]
    [InlineData("""{"doc": "b"}""")]
    public void Import_OfAnEditThatNobodyCouldMakeHere_HasNoEffect(string fields)
    {
        using LedgerFile one = Filled("one");
        string before = LedgerDump.WithoutLog(one.Path);
        Decision edit = one.Correct(Correction.Edit("a#0", """{"hedged": true}"""), Signed(1)).Decision;
        Decision forged = DecisionJson.Sign(CorrectionKind.Edit, edit.Signature, edit.Anchors, new() { ["set"] = JsonNode.Parse(fields) });

        using LedgerFile other = Filled("other");
        ImportedCorrections imported = other.ImportCorrections(new StringReader(DecisionJson.Line(forged)));

        Assert.Equal(UnplacedReason.Unfit, imported.Unplaced.Single().Problem);
        Assert.Equal(before, LedgerDump.WithoutLog(other.Path));
    }

    [Fact]
    public void Import_OfAnAdditionInTheMachinesName_IsTheAnalystsAllTheSame()
    {
        using LedgerFile one = Filled("one");
        Decision addition = one.Correct(Correction.Add("a", """{"layer": "event", "text": "left", "type": "RETREAT"}"""), Signed(1)).Decision;
        JsonObject content = JsonNode.Parse(addition.Content)!.AsObject();
        content["record"]!["rule"] = "event/verb/leave";
        Decision forged = DecisionJson.Sign(CorrectionKind.Add, addition.Signature, addition.Anchors, content);

        using LedgerFile other = Filled("other");
        other.ImportCorrections(new StringReader(DecisionJson.Line(forged)));
        other.Enter(Example.Coded(Example.Article("a")), new() { Recode = true });

        Assert.Equal(one.Questions.RecordLines(), other.Questions.RecordLines());
    }

    private string Exported(string name, Correction correction, Signature signature)
    {
        using LedgerFile ledger = Filled(name);
        ledger.Correct(correction, signature);
        return Export(ledger);
    }

    private LedgerFile Filled(string name)
    {
        LedgerFile ledger = LedgerFile.Open(_folder.PathOf($"{name}.ledger"));
        ledger.Enter(Example.Coded(Example.Article("a")));
        ledger.Enter(Example.Coded(Example.Article("b", published: "2021-07-10")));
        return ledger;
    }

    private static string Export(LedgerFile ledger)
    {
        using StringWriter file = new();
        ledger.ExportCorrections(file);
        return file.ToString();
    }
}
