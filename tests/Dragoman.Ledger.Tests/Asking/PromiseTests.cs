using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

public sealed class PromiseTests : IDisposable
{
    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("AGREE", "", "AID", PromiseOutcome.Kept)]
    [InlineData("AGREE", "", "ASSAULT", PromiseOutcome.Broken)]
    [InlineData("AGREE", "", "REJECT", PromiseOutcome.Withdrawn)]
    [InlineData("CONCEDE", "", "RETREAT", PromiseOutcome.Kept)]
    [InlineData("CONCEDE", "", "ASSAULT", PromiseOutcome.Broken)]
    [InlineData("THREATEN", "relations", "SANCTION", PromiseOutcome.Kept)]
    [InlineData("THREATEN", "relations", "ASSAULT", null)]
    [InlineData("THREATEN", "violence", "ASSAULT", PromiseOutcome.Kept)]
    [InlineData("THREATEN", "violence", "CONCEDE", PromiseOutcome.Withdrawn)]
    public void LaterAct_OfTheSameActor_IsOfferedByItsType(string promise, string mode, string act, PromiseOutcome? expected)
    {
        Promise(promise, mode);
        Act("later", "2021-07-20", act, Example.Iran, Example.Taliban);

        OpenItem item = Assert.Single(Items(promise), item => item.Event!.ReportIds[0] == "promise#0");

        Assert.Equal(expected is null ? [] : [(expected.Value, 19)], item.Candidates.Select(candidate => (candidate.Outcome, candidate.DaysLater)));
    }

    [Fact]
    public void LaterAct_OfAnother_OrOfEarlier_OrTowardsAnother_IsNotOffered()
    {
        Promise("AGREE", "");
        Act("other", "2021-07-20", "AID", Example.Taliban, Example.Iran);
        Act("before", "2021-06-20", "AID", Example.Iran, Example.Taliban);
        Act("elsewhere", "2021-07-20", "AID", Example.Iran, Story.Pakistan);

        Assert.Empty(Assert.Single(Items("AGREE")).Candidates);
    }

    [Fact]
    public void Candidate_HasTheWordsThatBothShare()
    {
        Promise("AGREE", "");
        _story.Tell("later", "2021-07-20", "Wheat arrived as the shipments reached Kabul.", "AID", [Example.Zarif], [Example.Taliban], "2021-07-20");

        PromiseCandidate candidate = Assert.Single(Assert.Single(Items("AGREE")).Candidates);

        Assert.Equal(["shipments"], candidate.SharedWords);
        Assert.Equal("later#0", candidate.Act.ReportIds[0]);
    }

    [Fact]
    public void Promise_WhoseDayHasPassed_IsDue()
    {
        Promise("AGREE", "", "2021-08-01");

        OpenItem item = Assert.Single(Items("AGREE"));
        Assert.Equal((Example.Day("2021-07-01"), Example.Day("2021-08-01"), false), (item.Made, item.Due, item.IsDue));

        _story.Tell("later", "2021-08-02", "Nothing of note.", "ACCUSE", [Story.China], [Story.Usa]);
        Assert.True(Assert.Single(Items("AGREE")).IsDue);
        Assert.False(Assert.Single(_story.Ledger.Questions.AsOf(Example.Day("2021-08-01")).Promises(new RecordFilter { Type = "AGREE" })).IsDue);
    }

    [Fact]
    public void Wish_IsGrantedOrRefusedByTheOneOfWhomItIsWanted()
    {
        _story.Tie("wish", "2021-07-01", "Wants a truce.", "wants", Example.Iran, Example.Taliban, tie => tie with { What = "a truce" });
        Act("refusal", "2021-07-10", "REJECT", Example.Taliban, Example.Iran);
        Act("granted", "2021-07-20", "CONCEDE", Example.Taliban, Example.Iran);
        Act("own", "2021-07-21", "CONCEDE", Example.Iran, Example.Taliban);

        OpenItem item = Assert.Single(Items("wants"));

        Assert.Equal(["Kept granted#0", "Broken refusal#0"], item.Candidates.Select(candidate => $"{candidate.Outcome} {candidate.Act.ReportIds[0]}"));
        Assert.Equal(["Iran"], item.Makers);
    }

    [Fact]
    public void Promises_AsOfADay_HaveNoLaterCandidates()
    {
        Promise("AGREE", "");
        Act("later", "2021-07-20", "AID", Example.Iran, Example.Taliban);

        Assert.Empty(Assert.Single(_story.Ledger.Questions.AsOf(Example.Day("2021-07-19")).Promises(new RecordFilter())).Candidates);
        Assert.Empty(_story.Ledger.Questions.AsOf(Example.Day("2021-06-30")).Promises(new RecordFilter()));
    }

    [Fact]
    public void Promises_OfAnActor_AreThoseItMade()
    {
        Promise("AGREE", "");

        Assert.Single(_story.Ledger.Questions.Promises(new RecordFilter { Actor = "Iran" }));
        Assert.Empty(_story.Ledger.Questions.Promises(new RecordFilter { Actor = "Taliban" }));
    }

    [Fact]
    public void Promises_BetweenTwo_AreThoseThatEitherMadeTowardsTheOther()
    {
        Promise("AGREE", "");
        _story.Tell("elsewhere", "2021-07-02", "Promised tents.", "AGREE", [Example.Iran], [Story.Pakistan], "2021-07-02");
        _story.Tie("wish", "2021-07-03", "Wants a truce.", "wants", Example.Taliban, Example.Iran, tie => tie with { What = "a truce" });
        _story.Tie("other wish", "2021-07-03", "Wants a road.", "wants", Example.Taliban, Story.Pakistan, tie => tie with { What = "a road" });

        string[] one = [.. _story.Ledger.Questions.Promises(new RecordFilter { Actor = "Iran", Other = "Taliban" }).Select(item => item.Evidence.Article)];
        string[] other = [.. _story.Ledger.Questions.Promises(new RecordFilter { Actor = "Taliban", Other = "Iran" }).Select(item => item.Evidence.Article)];

        Assert.Equal(["wish", "promise"], one);
        Assert.Equal(one, other);
    }

    [Fact]
    public void Promises_PageByPage_AreTheList()
    {
        for (int day = 1; day < 9; day++)
        {
            _story.Tell($"promise {day}", $"2021-07-0{day}", "Promised tents.", "AGREE", [Example.Iran], [Story.Pakistan], $"2021-07-0{day}");
            _story.Tie($"wish {day}", $"2021-07-0{day}", "Wants a truce.", "wants", Example.Taliban, Example.Iran, tie => tie with { What = $"a truce of {day} days" });
        }

        string[] whole = [.. _story.Ledger.Questions.Promises(new RecordFilter()).Select(item => item.Evidence.Id)];
        string[] paged = [.. Enumerable.Range(0, 6).SelectMany(i => _story.Ledger.Questions.Promises(new RecordFilter { Offset = i * 3, Limit = 3 })).Select(item => item.Evidence.Id)];

        Assert.NotEmpty(whole);
        Assert.Equal(whole, paged);
    }

    private void Promise(string type, string mode, string day = "2021-07-01") => _story.Tell(
        "promise", "2021-07-01", "Promised shipments of wheat.", type, [Example.Iran], [Example.Taliban], day, e => e with { Mode = mode });

    private void Act(string id, string day, string type, CodedActor actor, CodedActor recipient) =>
        _story.Tell(id, day, $"Done on {day} by {actor.Name}.", type, [actor], [recipient], day);

    private ImmutableArray<OpenItem> Items(string type) => _story.Ledger.Questions.Promises(new RecordFilter { Type = type });
}
