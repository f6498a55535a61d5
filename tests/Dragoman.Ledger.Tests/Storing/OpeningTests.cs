using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;

namespace Dragoman.Ledger.Tests.Storing;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_WhereNothingStands_MakesAnEmptyLedgerOfOneFile()
    {
        string path = _folder.PathOf("new.ledger");

        LedgerFile.Open(path).Dispose();

        Assert.Equal(["new.ledger"], Directory.GetFiles(Path.GetDirectoryName(path)!).Select(Path.GetFileName));
        using LedgerFile ledger = LedgerFile.OpenToAsk(path);
        Assert.Empty(ledger.Questions.Events(new RecordFilter()));
    }

    [Fact]
    public void OpenToAsk_WhereNothingStands_IsAFaultAndMakesNothing()
    {
        string path = _folder.PathOf("none.ledger");

        Assert.Equal("DR200", Number(() => LedgerFile.OpenToAsk(path)));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Open_TextFile_IsAFaultAndLeavesItAsItIs()
    {
        string path = _folder.PathOf("notes.txt");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("These are notes, not a database.\n", 100)));
        byte[] before = File.ReadAllBytes(path);

        Assert.Equal("DR201", Number(() => LedgerFile.Open(path)));
        Assert.Equal("DR201", Number(() => LedgerFile.OpenToAsk(path)));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Open_Folder_IsAFault() => Assert.Equal("DR201", Number(() => LedgerFile.Open(_folder.PathOf("."))));

    [Fact]
    public void OpenToAsk_EmptyFile_IsAFault()
    {
        string path = _folder.PathOf("empty");
        File.WriteAllBytes(path, []);

        Assert.Equal("DR201", Number(() => LedgerFile.OpenToAsk(path)));
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_IsAFaultAndLeavesItAsItIs()
    {
        string path = _folder.PathOf("other.db");
        LedgerDump.Run(path, "CREATE TABLE birds (name TEXT)");
        byte[] before = File.ReadAllBytes(path);

        Assert.Equal("DR202", Number(() => LedgerFile.Open(path)));
        Assert.Equal("DR202", Number(() => LedgerFile.OpenToAsk(path)));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Open_LedgerOfANewerProgram_IsAFaultAndLeavesItAsItIs()
    {
        string path = _folder.PathOf("newer.ledger");
        LedgerFile.Open(path).Dispose();
        LedgerDump.Run(path, "PRAGMA user_version = 99");
        byte[] before = File.ReadAllBytes(path);

        Assert.Equal("DR203", Number(() => LedgerFile.Open(path)));
        Assert.Equal("DR203", Number(() => LedgerFile.OpenToAsk(path)));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Open_InAFolderThatIsNotThere_IsAFault() =>
        Assert.Equal("DR204", Number(() => LedgerFile.Open(_folder.PathOf("nowhere/new.ledger"))));

    [Fact]
    public void Open_FileThatMayNotBeWritten_IsAFault()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            // Assert.Skip throws; the return tells the compiler so.
            Assert.Skip("This user may write everywhere.");
            return;
        }

        string path = _folder.PathOf("fixed.ledger");
        LedgerFile.Open(path).Dispose();
        File.SetUnixFileMode(path, UnixFileMode.UserRead);

        Assert.Equal("DR204", Number(() => LedgerFile.Open(path)));
        LedgerFile.OpenToAsk(path).Dispose();
    }

    [Fact]
    public void OpenToAsk_DamagedLedger_IsAFault()
    {
        string path = _folder.PathOf("damaged.ledger");
        using (LedgerFile ledger = LedgerFile.Open(path))
        {
            for (int i = 0; i < 20; i++)
            {
                ledger.Enter(Example.Coded(Example.Article($"a{i}")));
            }
        }

        using (FileStream file = File.OpenWrite(path))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xAA, 8 * 4096).ToArray());
        }

        Assert.Equal("DR208", Number(() =>
        {
            LedgerFile ledger = LedgerFile.OpenToAsk(path);
            _ = ledger.Questions.Events(new RecordFilter());
            return ledger;
        }));
    }

    private static string Number(Func<LedgerFile> open) => Assert.Throws<FaultException>(() => open().Dispose()).Fault.Number;
}
