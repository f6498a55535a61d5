using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Tests.Asking;

public sealed class ChangeTests : IDisposable
{
    private static readonly DateOnly _since = Example.Day("2021-07-15");

    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Event_ThatWasPlannedAndWasHeld_HasChangedItsStanding()
    {
        Meeting("plan", "2021-07-10", Realis.Future);
        Meeting("held", "2021-07-22", Realis.Actual);

        LedgerChange change = Assert.Single(Changes(ChangeKind.Standing));

        Assert.Equal((Realis.Future, Realis.Actual, Example.Day("2021-07-22")), (change.RealisBefore, change.Event!.Realis, change.Published!.Value));
        Assert.Empty(Changes(ChangeKind.NewEvent));
    }

    [Fact]
    public void EventAndActors_FirstReportedSince_AreNew()
    {
        Meeting("old", "2021-07-10", Realis.Actual);
        _story.Tell("new", "2021-07-20", "Shelling near Herat.", "ASSAULT", [Story.Pakistan], [Example.Iran], "2021-07-01");

        Assert.Equal("new#0", Assert.Single(Changes(ChangeKind.NewEvent)).Event!.ReportIds[0]);
        Assert.Equal(["Pakistan"], Changes(ChangeKind.NewActor).Select(change => change.One));
        Assert.Equal(["Iran–Pakistan"], Changes(ChangeKind.NewPair).Select(change => $"{change.One}–{change.Other}"));
    }

    [Fact]
    public void Pair_FromConflictToCooperation_HasTurned()
    {
        _story.Tell("a", "2021-07-01", "Shelling near Herat.", "ASSAULT", [Example.Iran], [Example.Taliban], "2021-07-01");
        _story.Tell("b", "2021-07-20", "Talks in Tehran.", "CONSULT", [Example.Iran], [Example.Taliban], "2021-07-20");

        LedgerChange change = Assert.Single(Changes(ChangeKind.TurnedPair));

        Assert.Equal((-9, 2.5), (change.Before!.ScoreSum, change.Since!.ScoreSum));
    }

    [Fact]
    public void Pair_ThatDealtWithEachOtherInAsLongATimeBefore_HasFallenSilent()
    {
        _story.Tell("a", "2021-07-08", "Talks in Tehran.", "CONSULT", [Example.Iran], [Example.Taliban], "2021-07-07");
        _story.Tell("b", "2021-07-12", "Shelling near Herat.", "ASSAULT", [Example.Iran], [Example.Taliban], "2021-07-11");
        _story.Tell("c", "2021-07-29", "Talks in Beijing.", "CONSULT", [Story.China], [Story.Usa], "2021-07-29");

        LedgerChange change = Assert.Single(Changes(ChangeKind.SilentPair));

        Assert.Equal(("Iran", "Taliban", 2), (change.One, change.Other, change.Before!.Events));
        Assert.Empty(_story.Ledger.Questions.Changes(_since, Example.Day("2021-07-17")).Where(one => one.Kind == ChangeKind.SilentPair));
    }

    [Fact]
    public void Ties_AreNewEndedOrNoLongerStated()
    {
        _story.Tie("a", "2021-07-10", "Backs it does.", "supports", Example.Iran, Example.Taliban);
        _story.Tie("b", "2021-07-20", "Backs it no longer.", "supports", Example.Iran, Example.Taliban, tie => tie with { Realis = Realis.Negated });
        _story.Tie("c", "2021-07-20", "Opposes it does.", "opposes", Story.China, Example.Taliban);
        _story.Tie("d", "2021-07-12", "Leans on it.", "leverage", Story.Pakistan, Example.Taliban);
        _story.Tie("e", "2021-07-13", "Leans on it still.", "leverage", Story.Pakistan, Example.Taliban);

        Assert.Equal(["China opposes"], Changes(ChangeKind.NewTie).Select(change => $"{change.One} {change.Tie!.Kind}"));
        Assert.Equal(["Iran supports"], Changes(ChangeKind.EndedTie).Select(change => $"{change.One} {change.Tie!.Kind}"));
        Assert.Equal(["Pakistan leverage"], Changes(ChangeKind.SilentTie).Select(change => $"{change.One} {change.Tie!.Kind}"));
    }

    [Fact]
    public void Changes_UntilADay_KnowNothingThatCameLater()
    {
        Meeting("plan", "2021-07-10", Realis.Future);
        Meeting("held", "2021-07-22", Realis.Actual);

        Assert.Empty(_story.Ledger.Questions.Changes(_since, Example.Day("2021-07-21")));
        Assert.Empty(_story.Ledger.Questions.AsOf(Example.Day("2021-07-21")).Changes(_since));
    }

    private void Meeting(string id, string published, Realis realis) => _story.Tell(
        id, published, "Talks in Tehran on peace.", "CONSULT", [Example.Iran], [Example.Taliban], "2021-07-20", e => e with { Realis = realis });

    private IEnumerable<LedgerChange> Changes(ChangeKind kind) => _story.Ledger.Questions.Changes(_since).Where(change => change.Kind == kind);
}
