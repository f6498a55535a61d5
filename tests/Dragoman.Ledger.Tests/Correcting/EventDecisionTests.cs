using Dragoman.Language.Annotation;
using Dragoman.Ledger.Correcting;
using static Dragoman.Ledger.Tests.Correcting.CorrectingTests;

namespace Dragoman.Ledger.Tests.Correcting;

/// <summary>Merging and splitting events by decision.</summary>
public sealed class EventDecisionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LedgerFile _ledger;

    public EventDecisionTests()
    {
        _ledger = LedgerFile.Open(_folder.PathOf("test.ledger"));
        _ledger.Enter(Example.Coded(Example.Article("a")));
        _ledger.Enter(Example.Coded(Example.Article("b", published: "2021-07-10")));
        _ledger.Enter(Example.Coded(Example.Article("late", published: "2023-01-10")));
        Article other = Example.Article("other", "Iran sent aid to the Taliban.", "2022-01-01");
        _ledger.Enter(Example.With(other, Example.Event(new TextSpan(5, 13), "AID")));
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Merge_MakesOneEvent_AndUndoSeveral()
    {
        string before = LedgerDump.WithoutLog(_ledger.Path);
        Assert.NotEqual(EventOf("a#0"), EventOf("other#0"));

        _ledger.Correct(Correction.Merge("a#0", "other#0"), Signed(1));
        Assert.Equal(EventOf("a#0"), EventOf("other#0"));

        _ledger.Undo(1, Signed(2));
        Assert.Equal(before, LedgerDump.WithoutLog(_ledger.Path));
    }

    [Fact]
    public void Split_TakesAReportOut_AndTheOthersStayTogether()
    {
        string before = LedgerDump.WithoutLog(_ledger.Path);
        Assert.Equal(EventOf("a#0"), EventOf("b#0"));

        _ledger.Correct(Correction.Split("b#0", "a#0"), Signed(1));
        Assert.NotEqual(EventOf("a#0"), EventOf("b#0"));

        _ledger.Undo(1, Signed(2));
        Assert.Equal(before, LedgerDump.WithoutLog(_ledger.Path));
    }

    [Fact]
    public void Split_AfterMerge_TakesTheOneOut_AndTheRestStaysMerged()
    {
        _ledger.Correct(Correction.Merge("other#0", "a#0", "late#0"), Signed(1));
        _ledger.Correct(Correction.Split("other#0", "a#0"), Signed(2));

        Assert.Equal(EventOf("a#0"), EventOf("late#0"));
        Assert.NotEqual(EventOf("a#0"), EventOf("other#0"));

        _ledger.Correct(Correction.Merge("other#0", "late#0"), Signed(3));
        Assert.Equal(EventOf("a#0"), EventOf("other#0"));
    }

    [Fact]
    public void Merge_WithARejectedReport_WaitsUntilItCounts()
    {
        _ledger.Correct(Correction.Merge("a#0", "other#0"), Signed(1));
        _ledger.Correct(Correction.Reject("other#0"), Signed(2));
        Assert.DoesNotContain(_ledger.Questions.Event("a#0").Reports, report => report.Evidence.Id == "other#0");

        _ledger.Undo(2, Signed(3));
        Assert.Equal(EventOf("a#0"), EventOf("other#0"));
    }

    [Fact]
    public void Merge_OutlastsANewVersion()
    {
        _ledger.Correct(Correction.Merge("a#0", "other#0"), Signed(1));

        _ledger.Enter(Example.Coded(Example.Article("a", $"UPDATE. {Example.Text}")));

        Assert.Equal(EventOf("a#0"), EventOf("other#0"));
        _ledger.Remove("a");
        Assert.Single(_ledger.Questions.Event("other#0").Reports);
    }

    [Theory]
    [InlineData("DR227", "a#0")]
    [InlineData("DR227", "a#0", "a#0")]
    [InlineData("DR226", "a#0", "a#1")]
    [InlineData("DR220", "a#0", "a#9")]
    public void Merge_OfNoTwoEventReports_IsFault(string number, params string[] records) =>
        Assert.Equal(number, Assert.Throws<FaultException>(() => _ledger.Correct(Correction.Merge(records), Signed(1))).Fault.Number);

    private string EventOf(string report) => _ledger.Questions.Event(report).Event.Id;
}
