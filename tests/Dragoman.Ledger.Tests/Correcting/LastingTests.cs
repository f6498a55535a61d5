using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Entering;
using Dragoman.Politics.Records;
using static Dragoman.Ledger.Tests.Correcting.CorrectingTests;

namespace Dragoman.Ledger.Tests.Correcting;

/// <summary>Decisions last through codings and versions, or say that they do not.</summary>
public sealed class LastingTests : IDisposable
{
    private static readonly EntryOptions _recode = new() { Recode = true, Codebook = "another" };

    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;

    public LastingTests()
    {
        _ledger = LedgerFile.Open(_folder.PathOf("test.ledger"));
        _ledger.Enter(Example.Coded(Example.Article("a")));
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Recode_SameRecords_KeepsAllDecisions()
    {
        _ledger.Correct(Correction.Edit("a#0", """{"hedged": true}"""), Signed(1));
        _ledger.Correct(Correction.Reject("a#3"), Signed(2));
        _ledger.Correct(Correction.Add("a", """{"layer": "event", "text": "left", "type": "RETREAT"}"""), Signed(3));
        string[] before = [.. _ledger.Questions.RecordLines()];

        EntryResult result = _ledger.Enter(Example.Coded(Example.Article("a")), _recode);

        Assert.Equal((EntryOutcome.Recoded, true), (result.Outcome, result.Unplaced.IsEmpty));
        Assert.Equal(before, _ledger.Questions.RecordLines());
        Assert.Equal(EntryOutcome.Unchanged, _ledger.Enter(Example.Coded(Example.Article("a")), _recode).Outcome);
    }

    [Fact]
    public void Recode_RecordsInOtherPlaces_TheDecisionsFollowTheWords()
    {
        _ledger.Correct(Correction.Reject("a#2"), Signed(1));
        CodedArticle coded = Example.Coded(Example.Article("a"));
        CodedArticle more = coded with { Records = [Example.Event(new TextSpan(0, 4), "AID"), .. coded.Records] };

        EntryResult result = _ledger.Enter(more, _recode);

        Assert.Empty(result.Unplaced);
        Assert.Equal("rejected", _ledger.Questions.Standing("a#3").Standing);
        Assert.Equal("machine", _ledger.Questions.Standing("a#2").Standing);
        Assert.Equal("a#3", _ledger.Questions.Corrections()[0].Places[0].Record);
    }

    [Fact]
    public void Recode_WithoutTheRecord_SaysSo_AndAnotherCodingBringsItBack()
    {
        _ledger.Correct(Correction.Reject("a#0"), Signed(1));
        CodedArticle coded = Example.Coded(Example.Article("a"));

        EntryResult without = _ledger.Enter(coded with { Records = coded.Records.RemoveAt(0) }, _recode);
        LogEntry lost = _ledger.Questions.Corrections()[0];
        EntryResult with = _ledger.Enter(coded, _recode);

        Assert.Equal([1], without.Unplaced);
        Assert.Equal((UnplacedReason.RecordGone, null), (lost.Problem, lost.Places[0].Record));
        Assert.Empty(with.Unplaced);
        Assert.Equal("rejected", _ledger.Questions.Standing("a#0").Standing);
    }

    [Fact]
    public void Recode_OtherTypeOnTheSameWords_IsNoPlace()
    {
        _ledger.Correct(Correction.Accept("a#0"), Signed(1));
        CodedArticle coded = Example.Coded(Example.Article("a"));
        CodedEvent other = (CodedEvent)coded.Records[0] with { Type = "AID", Mode = "" };

        Assert.Equal([1], _ledger.Enter(coded with { Records = coded.Records.SetItem(0, other) }, _recode).Unplaced);
        Assert.Equal("machine", _ledger.Questions.Standing("a#0").Standing);
    }

    [Fact]
    public void Recode_RecordSaysOtherwise_HoldsAndTellsIt()
    {
        _ledger.Correct(Correction.Accept("a#0"), Signed(1));
        CodedArticle coded = Example.Coded(Example.Article("a"));
        CodedEvent other = (CodedEvent)coded.Records[0] with { Hedged = true };
        _ledger.Enter(coded with { Records = coded.Records.SetItem(0, other) }, _recode);

        Assert.Equal("accepted", _ledger.Questions.Standing("a#0").Standing);
        Assert.True(Assert.Single(_ledger.Questions.Corrections()[0].Places).SaysOtherwise);
    }

    [Fact]
    public void Records_OnTheSameWords_AreToldApart()
    {
        Article article = Example.Article("twins");
        TextSpan span = Example.Find(article.Text, "held talks")!.Value;
        CodedEvent one = Example.Event(span, "CONSULT");
        CodedEvent other = one with { Recipients = [Example.Zarif] };
        _ledger.Enter(Example.With(article, one, other));
        _ledger.Correct(Correction.Reject("twins#1"), Signed(1));

        _ledger.Enter(Example.With(article, other, one), _recode);
        Assert.Equal(("rejected", "machine"), (_ledger.Questions.Standing("twins#0").Standing, _ledger.Questions.Standing("twins#1").Standing));

        EntryResult third = _ledger.Enter(Example.With(article, one, one with { Hedged = true }), _recode);
        Assert.Equal([1], third.Unplaced);
        Assert.Equal(UnplacedReason.RecordAmbiguous, _ledger.Questions.Corrections()[0].Problem);
    }

    [Fact]
    public void Records_ThatSayTheSameOnTheSameWords_CannotBeDecided()
    {
        Article article = Example.Article("twins");
        CodedEvent one = Example.Event(Example.Find(article.Text, "held talks")!.Value, "CONSULT");
        _ledger.Enter(Example.With(article, one, one));

        Assert.Equal("DR228", Assert.Throws<FaultException>(() => _ledger.Correct(Correction.Accept("twins#0"), Signed(1))).Fault.Number);
    }

    [Fact]
    public void NewVersion_TextShifted_AllDecisionsFollow()
    {
        _ledger.Correct(Correction.Edit("a#0", """{"start": 0, "end": 15, "hedged": true}"""), Signed(1));
        _ledger.Correct(Correction.Reject("a#2"), Signed(2));
        _ledger.Correct(
            Correction.Add("a", """{"layer": "statement", "text": "Iran wants", "speaker": {"name": "Iran"}, "content": "calm of the Taliban"}"""),
            Signed(3));

        EntryResult result = _ledger.Enter(Example.Coded(Example.Article("a", $"ISLAMABAD 😀 — {Example.Text}")));

        Assert.Equal((EntryOutcome.NewVersion, true), (result.Outcome, result.Unplaced.IsEmpty));
        EventEntry moved = _ledger.Questions.Events(new RecordFilter()).Single();
        Assert.Equal(("Iran held talks", 14, true), (moved.Evidence.Words, moved.Evidence.Start, moved.Hedged));
        Assert.Empty(_ledger.Questions.Quantities(new RecordFilter()));
        Assert.Equal("calm of the Taliban", _ledger.Questions.Statements(new RecordFilter()).Single(found => found.Evidence.Id == "a#4").Content);
    }

    [Fact]
    public void NewVersion_QuoteTwiceInTheSameContext_IsNoPlace()
    {
        _ledger.Correct(Correction.Reject("a#0"), Signed(1));

        EntryResult result = _ledger.Enter(Example.Coded(Example.Article("a", $"{Example.Text} {Example.Text}")));

        Assert.Equal([1], result.Unplaced);
        Assert.Equal(UnplacedReason.TextAmbiguous, _ledger.Questions.Corrections()[0].Problem);
        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal("machine", _ledger.Questions.Standing($"a#{i}").Standing));
    }

    [Fact]
    public void NewVersion_QuoteTwice_TheContextTellsWhich()
    {
        _ledger.Correct(Correction.Reject("a#0"), Signed(1));

        EntryResult result = _ledger.Enter(Example.Coded(Example.Article("a", $"{Example.Text} Russia held talks with the Taliban in Moscow.")));

        Assert.Empty(result.Unplaced);
        Assert.Equal("rejected", _ledger.Questions.Standing("a#0").Standing);
    }

    [Theory]
    [InlineData("Iran met the Taliban in Tehran.", UnplacedReason.TextGone)]
    [InlineData("Pakistan and China held talks about a railway from Kashgar to the sea at Gwadar.", UnplacedReason.TextGone)]
    public void NewVersion_WordsGone_IsNoPlace_AndTheOldVersionKeepsItsDecision(string text, UnplacedReason reason)
    {
        _ledger.Correct(Correction.Reject("a#0"), Signed(1));

        EntryResult result = _ledger.Enter(Example.Coded(Example.Article("a", text)));

        Assert.Equal([1], result.Unplaced);
        Assert.Equal(reason, _ledger.Questions.Corrections()[0].Problem);
        Assert.Equal(1, LedgerDump.Number(_ledger.Path, "SELECT count(*) FROM records WHERE standing = 'rejected'"));
        Assert.Equal(0, LedgerDump.Number(_ledger.Path, "SELECT count(*) FROM current_records WHERE standing = 'rejected'"));
    }

    [Fact]
    public void Records_WithoutText_CanBeDecidedAbout()
    {
        // As a table of events is imported: no words, several events in one article.
        Article table = Example.Article("row", "");
        CodedEvent one = Example.Event(new TextSpan(0, 0), "CONSULT");
        CodedArticle coded = new(table with { Segments = [] }, [one, one with { Type = "AID" }, one with { Recipients = [Example.Zarif] }]);
        _ledger.Enter(coded, new EntryOptions { Origin = "polecat" });

        _ledger.Correct(Correction.Reject("row#2"), Signed(1));
        _ledger.Correct(Correction.Edit("row#1", """{"hedged": true}"""), Signed(2));
        _ledger.Enter(coded with { Records = [.. coded.Records.Reverse()] }, _recode with { Origin = "polecat" });

        Assert.Equal(["rejected", "edited", "machine"], Enumerable.Range(0, 3).Select(i => _ledger.Questions.Standing($"row#{i}").Standing));
    }

    [Fact]
    public void Remove_LeavesWhatALedgerWithoutItHolds_AndTheArticleBringsItsDecisionsBack()
    {
        using TemporaryFolder other = new();
        using (LedgerFile without = LedgerFile.Open(other.PathOf("without.ledger")))
        {
            without.Enter(Example.Coded(Example.Article("b", published: "2021-07-11")));
        }

        _ledger.Enter(Example.Coded(Example.Article("b", published: "2021-07-11")));
        _ledger.Enter(Example.Coded(Example.Article("a", $"{Example.Text} More.")));
        _ledger.Correct(Correction.Edit("a#0", """{"actors": [{"name": "Somebody Else"}]}"""), Signed(1));
        _ledger.Correct(Correction.Merge("a#0", "b#0"), Signed(2));
        string[] before = [.. _ledger.Questions.RecordLines()];

        _ledger.Remove("a");

        Assert.Equal(LedgerDump.WithoutLog(other.PathOf("without.ledger")), LedgerDump.WithoutLog(_ledger.Path));
        Assert.All(_ledger.Questions.Corrections(), entry => Assert.Equal(UnplacedReason.ArticleMissing, entry.Problem));
        Assert.Empty(_ledger.Questions.Search("Zarif")!.Value.Where(hit => hit.Article == "a"));

        _ledger.Enter(Example.Coded(Example.Article("a", $"{Example.Text} More.")));
        Assert.Equal(before, _ledger.Questions.RecordLines());
        Assert.All(_ledger.Questions.Corrections(), entry => Assert.Null(entry.Problem));
    }

    [Fact]
    public void Remove_WithCorrections_LeavesNoneOfThem()
    {
        _ledger.Enter(Example.Coded(Example.Article("b")));
        _ledger.Correct(Correction.Merge("a#0", "b#0"), Signed(1));
        _ledger.Correct(Correction.Reject("b#2"), Signed(2));
        _ledger.Correct(Correction.Reject("a#2"), Signed(3));
        _ledger.Undo(3, Signed(4));

        _ledger.Remove("a", withCorrections: true);

        Assert.Equal([2], _ledger.Questions.Corrections().Select(entry => entry.Number));
        Assert.Equal("DR209", Assert.Throws<FaultException>(() => _ledger.Remove("a")).Fault.Number);
    }
}
