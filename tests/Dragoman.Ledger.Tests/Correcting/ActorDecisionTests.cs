using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Correcting;
using Dragoman.Politics.Records;
using static Dragoman.Ledger.Tests.Correcting.CorrectingTests;

namespace Dragoman.Ledger.Tests.Correcting;

public sealed class ActorDecisionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;
    private readonly LedgerFile _ledger;
    private readonly string _before;

    public ActorDecisionTests()
    {
        _path = _folder.PathOf("test.ledger");
        _ledger = LedgerFile.Open(_path);
        Enter(_ledger, "a");
        _before = LedgerDump.WithoutLog(_path);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Rename_AllAnswersUseTheNewName_AndUndoTheOld()
    {
        _ledger.Correct(Correction.Rename("Taliban", "Islamic Emirate"), Signed(1));

        Assert.Equal("Islamic Emirate", Assert.Single(_ledger.Questions.Events(new RecordFilter()).Single().Recipients).Name);
        Assert.Contains(_ledger.Questions.Event("a#0").Event.Recipients, actor => actor.Name == "Islamic Emirate");
        Assert.NotEmpty(_ledger.Questions.Events(new RecordFilter { Actor = "Taliban" }));

        _ledger.Undo(1, Signed(2));
        Assert.Equal(_before, LedgerDump.WithoutLog(_path));
    }

    [Fact]
    public void Join_IsFollowedByArticlesThatComeLater_AndEndsWithPart()
    {
        _ledger.Correct(Correction.Join("Mohammad Javad Zarif", "Iran"), Signed(1));
        Enter(_ledger, "b");

        Assert.All(_ledger.Questions.Statements(new RecordFilter()), found => Assert.Equal("Iran", found.Speaker?.Name));
        Assert.Equal(0, LedgerDump.Number(_path, "SELECT count(*) FROM entities WHERE name = 'Mohammad Javad Zarif'"));

        _ledger.Correct(Correction.Part("Mohammad Javad Zarif"), Signed(2));
        using TemporaryFolder folder = new();
        using LedgerFile undisturbed = LedgerFile.Open(folder.PathOf("other.ledger"));
        Enter(undisturbed, "a");
        Enter(undisturbed, "b");
        Assert.Equal(LedgerDump.WithoutLog(undisturbed.Path), LedgerDump.WithoutLog(_path));
    }

    [Fact]
    public void Join_MakesTwoReportsOneEvent()
    {
        CodedArticle other = Example.Coded(Example.Article("b", published: "2021-07-10"));
        CodedEvent talks = (CodedEvent)other.Records[0] with { Recipients = [new CodedActor("Talebs", "AFG", "REB")], Actors = [new CodedActor("Persia", "", "GOV")] };
        _ledger.Enter(Example.With(other.Article, talks));
        Assert.NotEqual(_ledger.Questions.Event("a#0").Event.Id, _ledger.Questions.Event("b#0").Event.Id);

        _ledger.Correct(Correction.Join("Talebs", "Taliban"), Signed(1));
        _ledger.Correct(Correction.Join("Persia", "Iran"), Signed(2));

        Assert.Equal(_ledger.Questions.Event("a#0").Event.Id, _ledger.Questions.Event("b#0").Event.Id);
    }

    [Fact]
    public void Join_BothWays_TheLaterOneNamesThem()
    {
        _ledger.Correct(Correction.Join("Taliban", "Iran"), Signed(1));
        _ledger.ImportCorrections(new StringReader(Exported(Correction.Join("Iran", "Taliban"), Signed(2))));

        EventEntry talks = _ledger.Questions.Events(new RecordFilter()).Single();
        Assert.Equal(("Taliban", "Taliban"), (talks.Actors.Single().Name, talks.Recipients.Single().Name));
    }

    [Fact]
    public void Actors_ThatAreNotThere_AreFaults()
    {
        Assert.Equal("DR229", Fault(Correction.Rename("Nobody", "Someone")));
        Assert.Equal("DR230", Fault(Correction.Rename("Taliban", "Iran")));
        Assert.Equal("DR229", Fault(Correction.Join("Taliban", "Nobody")));
        Assert.Equal("DR222", Fault(Correction.Join("Taliban", "Taliban")));
        Assert.Equal("DR222", Fault(Correction.Part("Taliban")));
    }

    [Fact]
    public void Rename_OfAnActorWhoIsGone_SaysSo_UntilHeComesBack()
    {
        _ledger.Correct(Correction.Rename("Taliban", "Islamic Emirate"), Signed(1));
        _ledger.Remove("a");
        Assert.Equal(UnplacedReason.ActorMissing, _ledger.Questions.Corrections()[0].Problem);

        Enter(_ledger, "a");
        Assert.Null(_ledger.Questions.Corrections()[0].Problem);
        Assert.Equal("Islamic Emirate", Assert.Single(_ledger.Questions.Events(new RecordFilter()).Single().Recipients).Name);
    }

    private static void Enter(LedgerFile ledger, string id) => ledger.Enter(Example.Coded(Example.Article(id)));

    private static string Exported(Correction correction, Signature signature)
    {
        using TemporaryFolder folder = new();
        using LedgerFile ledger = LedgerFile.Open(folder.PathOf("other.ledger"));
        Enter(ledger, "a");
        ledger.Correct(correction, signature);
        using StringWriter file = new();
        ledger.ExportCorrections(file);
        return file.ToString();
    }

    private string Fault(Correction correction) => Assert.Throws<FaultException>(() => _ledger.Correct(correction, Signed(9))).Fault.Number;
}
