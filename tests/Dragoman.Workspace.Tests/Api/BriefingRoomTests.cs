using Dragoman.Ledger;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;
using Dragoman.Workspace.Setup;
using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Api;

/// <summary>The briefing of the samples, as the page and its twin tell it.</summary>
public sealed class BriefingRoomTests(BriefingRoomTests.ReadSamples samples) : IClassFixture<BriefingRoomTests.ReadSamples>
{
    [Fact]
    public void Answer_WithoutFilter_CountsWhatTheLedgerHolds()
    {
        BriefingAnswer told = Answer(PageFilter.None);

        Assert.False(told.IsCut);
        Assert.Equal(samples.Ledger.Questions.MergedEvents(new()).Length, told.Events);
        Assert.Equal(samples.Ledger.Questions.MergedEvents(new() { LatestFirst = true }).Length, told.Events - told.Undated);
        Assert.Equal(told.Extent.Articles, told.Published.Sum(day => day.Articles) + samples.Ledger.Questions.Articles(new()).Count(one => one.Published is null));
    }

    [Fact]
    public void Answer_TellsDaysTheLatestFirst_AndOfEachDayWhatMostSourcesTellFirst()
    {
        BriefingAnswer told = Answer(PageFilter.None);
        DateOnly?[] days = [.. told.Happened.Select(day => day.Day)];

        Assert.NotEmpty(days);
        Assert.Equal(days.OrderByDescending(day => day), days);
        Assert.All(told.Happened, day => Assert.Equal(
            day.Events.Select(e => e.IndependentSources).OrderDescending(), day.Events.Select(e => e.IndependentSources)));
    }

    [Fact]
    public void Answer_TellsOnlyWhatHasHappenedAsHappened_AndOnlyWhatIsPlannedAsPlanned()
    {
        BriefingAnswer told = Answer(PageFilter.None);

        Assert.All(told.Happened.SelectMany(day => day.Events), e => Assert.Equal(Realis.Actual, e.Realis));
        Assert.All(told.Announced, e => Assert.Equal(Realis.Future, e.Realis));
        Assert.All(told.Disputed, e => Assert.True(!e.Disputed.IsEmpty || e.Realis == Realis.Negated));
    }

    [Fact]
    public void Answer_OfAnEarlierDay_TellsNothingPublishedSince()
    {
        DateOnly known = new(1995, 10, 15);
        BriefingAnswer told = Answer(new PageFilter { Known = known });

        Assert.NotEmpty(told.Happened);
        Assert.All(told.Published, day => Assert.True(day.Day <= known));
        Assert.All(
            told.Happened.SelectMany(day => day.Events).Concat(told.Disputed).Concat(told.Announced),
            e => Assert.True(e.LastPublished <= known));
    }

    [Fact]
    public void Answer_ForTwoDays_KeepsWithinThem()
    {
        PageFilter november = new() { From = new DateOnly(1995, 11, 1), To = new DateOnly(1995, 11, 30) };
        BriefingAnswer told = Answer(november);

        Assert.NotEmpty(told.Happened);
        Assert.Equal((november.From, november.To), (told.From, told.To));
        Assert.All(told.Happened.SelectMany(day => day.Events), e => Assert.True(Ends(e) >= november.From && EventDays.First(e) <= november.To));
    }

    [Fact]
    public void Movers_CountEachActOnceForEachWhoActs()
    {
        BriefingAnswer told = Answer(PageFilter.None);
        MergedEvent[] events = [.. samples.Ledger.Questions.MergedEvents(new()).Where(e => e.Realis == Realis.Actual)];

        Assert.NotEmpty(told.Movers);
        Assert.All(told.Movers, mover => Assert.Equal(events.Count(e => e.Actors.Any(actor => actor.Name == mover.Name)), mover.Acts));
        Assert.All(told.Movers, mover => Assert.Equal(mover.Acts, mover.Cooperative + mover.Conflictual));
    }

    private BriefingAnswer Answer(PageFilter filter) => BriefingRoom.Answer(
        filter.Known is { } day ? samples.Ledger.AsOf(day) : samples.Ledger.Questions, filter);

    private static DateOnly? Ends(MergedEvent e) => e.Days?.To ?? e.FirstPublished;

    /// <summary>The samples, read once.</summary>
    public sealed class ReadSamples : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dragoman-");

        public ReadSamples()
        {
            string path = Path.Combine(_folder.FullName, "dayton.ledger");
            using StringWriter output = new();
            using StringWriter error = new();
            using TerminalStreams streams = new(Stream.Null, output, error);
            DragomanCommand.Run(["read", Path.Combine(KnowledgePlaces.Find(null, null, null).SamplesFolder, "dayton-1995"), "--ledger", path], streams);
            Ledger = LedgerFile.OpenToAsk(path);
        }

        /// <summary>The ledger of them.</summary>
        public LedgerFile Ledger { get; }

        /// <inheritdoc/>
        public void Dispose()
        {
            Ledger.Dispose();
            _folder.Delete(recursive: true);
        }
    }
}
