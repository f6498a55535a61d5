using Dragoman.Workspace.Terminal;

namespace Dragoman.Workspace.Tests.Terminal;

public sealed class ReadCommandTests : IDisposable
{
    private readonly NewsFolder _news = new();
    private readonly string _ledger;

    public ReadCommandTests() => _ledger = _news.PathOf("test.ledger");

    public void Dispose() => _news.Dispose();

    [Fact]
    public void Read_Twice_EntersNothingTheSecondTimeAndExportsWhatCodeWrites()
    {
        TerminalRun first = Read();
        byte[] file = File.ReadAllBytes(_ledger);
        TerminalRun second = Read();

        Assert.Equal((ExitCode.Done, ExitCode.Done), (first.Code, second.Code));
        Assert.StartsWith("4 articles read: 4 entered, 0 in a new version, 0 recoded, 0 unchanged; 0 skipped, 0 refused\n", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("4 articles read: 0 entered, 0 in a new version, 0 recoded, 4 unchanged; 0 skipped, 0 refused\n", second.Output, StringComparison.Ordinal);
        Assert.Contains("articles a second", first.Error, StringComparison.Ordinal);
        Assert.Equal(file.Length, File.ReadAllBytes(_ledger).Length);
        Assert.Equal(
            TerminalRun.Of("code", _news.PathOf("news"), "--days", _news.PathOf("days.txt")).Output,
            TerminalRun.Of("export", "records", "--ledger", _ledger).Output);
    }

    [Fact]
    public void Read_ChangedArticle_ShowsTheDifference()
    {
        Read();
        File.WriteAllText(_news.PathOf("news/visit.txt"), NewsFolder.Visit.Replace("2,000", "3,000", StringComparison.Ordinal));

        TerminalRun run = Read();
        TerminalRun versions = TerminalRun.Of("show", "article", "visit", "--ledger", _ledger, "--versions");
        TerminalRun difference = TerminalRun.Of("show", "article", "visit", "--ledger", _ledger, "--diff");

        Assert.Contains("1 in a new version", run.Output, StringComparison.Ordinal);
        Assert.Contains("[-2,000-] {+3,000+}", run.Output, StringComparison.Ordinal);
        Assert.Contains("[-2,000-] {+3,000+}", difference.Output, StringComparison.Ordinal);
        Assert.Equal(["superseded", "current"], versions.Lines.Select(line => line.Split("  ")[1]));
    }

    [Fact]
    public void Read_BadInput_EntersTheRestAndTellsEachFault()
    {
        File.WriteAllText(_news.PathOf("news/empty.txt"), "");
        File.WriteAllBytes(_news.PathOf("news/picture.txt"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        File.WriteAllText(_news.PathOf("news/broken.jsonl"), "{\"id\": \"b1\", \"text\": \"Iran met Russia.\"}\n{\"id\": \"b2\", \n{\"id\": \"b3\", \"text\": \"Iran met China.\"}\n");
        File.WriteAllText(_news.PathOf("news/notes.xyz"), "Not an article.");

        TerminalRun run = TerminalRun.Of("read", _news.PathOf("news"), _news.PathOf("nowhere"), "--ledger", _ledger);

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith("6 articles read: 6 entered, 0 in a new version, 0 recoded, 0 unchanged; 1 skipped, 4 refused\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, run.Faults.Length);
        Assert.Contains("DR001", run.Faults);
        Assert.All(run.Faults.Distinct(), number => Assert.Contains($", {number}: ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TwoFilesOfOneName_EntersTheFirstAndRefusesTheOther()
    {
        Directory.CreateDirectory(_news.PathOf("news/z"));
        Directory.CreateDirectory(_news.PathOf("news/zz"));
        File.WriteAllText(_news.PathOf("news/z/visit.txt"), "Iran threatened Iraq on Monday.\n");
        File.WriteAllText(_news.PathOf("news/zz/visit.txt"), NewsFolder.Visit);

        TerminalRun first = Read();
        TerminalRun second = Read();

        Assert.Equal((ExitCode.SomeRefused, ExitCode.SomeRefused), (first.Code, second.Code));
        Assert.Equal(("DR211", "DR211"), (Assert.Single(first.Faults), Assert.Single(second.Faults)));
        Assert.StartsWith("5 articles read: 4 entered, 0 in a new version, 0 recoded, 1 unchanged; 0 skipped, 1 refused\n", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("5 articles read: 0 entered, 0 in a new version, 0 recoded, 5 unchanged; 0 skipped, 1 refused\n", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnotherLanguage_IsKeptAndSaidAndNotCoded()
    {
        File.WriteAllText(
            _news.PathOf("news/berlin.txt"),
            "Le président français a rencontré le chancelier à Berlin mardi. Ils ont discuté de la guerre et des sanctions.\n");

        TerminalRun run = Read();

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("\nnot coded 1, the text is in another language (fr) than English: berlin\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("sanctions", TerminalRun.Of("show", "article", "berlin", "--ledger", _ledger).Output, StringComparison.Ordinal);
        Assert.Equal("Nothing found.\n", TerminalRun.Of("show", "events", "--article", "berlin", "--ledger", _ledger).Output);
        Assert.Contains("berlin is not coded", TerminalRun.Of("code", _news.PathOf("news/berlin.txt")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Collection_KeepsBatchesApart()
    {
        TerminalRun.Of("read", _news.PathOf("news/visit.txt"), "--ledger", _ledger, "--collection", "one");
        TerminalRun run = TerminalRun.Of("read", _news.PathOf("news/visit.txt"), "--ledger", _ledger, "--collection", "two");

        Assert.StartsWith("1 articles read: 1 entered", run.Output, StringComparison.Ordinal);
        Assert.Equal("DR210", Assert.Single(TerminalRun.Of("show", "article", "visit", "--ledger", _ledger).Faults));
        Assert.Equal(ExitCode.Done, TerminalRun.Of("show", "article", "two/visit", "--ledger", _ledger).Code);
    }

    [Fact]
    public void Read_ChangedCodebook_RecodesOnRequestOnly()
    {
        Read();
        string data = _news.PathOf("data");
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "data"), data);
        File.AppendAllText(Path.Combine(data, "added.txt"), "# a user's own file\n");
        string[] command = ["read", _news.PathOf("news"), "--days", _news.PathOf("days.txt"), "--ledger", _ledger, "--data", data];

        TerminalRun plain = TerminalRun.Of(command);
        TerminalRun recoding = TerminalRun.Of([.. command, "--recode"]);
        TerminalRun again = TerminalRun.Of(command);

        Assert.Contains("4 unchanged", plain.Output, StringComparison.Ordinal);
        Assert.Contains("4 of the unchanged were coded with another codebook", plain.Output, StringComparison.Ordinal);
        Assert.Contains("4 recoded", recoding.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("another codebook", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_IntoWhatIsNoLedger_IsWrongUse()
    {
        TerminalRun run = TerminalRun.Of("read", _news.PathOf("news"), "--ledger", _news.PathOf("days.txt"));

        Assert.Equal((ExitCode.WrongUse, "DR201"), (run.Code, Assert.Single(run.Faults)));
        Assert.Equal("visit 2021-07-09\nthreat 2021-07-10\n", File.ReadAllText(_news.PathOf("days.txt")));
    }

    private TerminalRun Read() => TerminalRun.Of("read", _news.PathOf("news"), "--days", _news.PathOf("days.txt"), "--ledger", _ledger);

    private static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
