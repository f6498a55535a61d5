namespace Dragoman.Workspace.Tests.Terminal;

/// <summary>A folder of a test's own with a few articles, removed with all that is in it.</summary>
public sealed class NewsFolder : IDisposable
{
    public const string Visit =
        "Russian Foreign Minister Sergey Lavrov visited Tehran on Tuesday and held talks with Iranian officials. "
        + "\"We will help,\" Lavrov said. At least 2,000 soldiers left Afghanistan, Reuters reported.\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dragoman-test-");

    public NewsFolder()
    {
        Directory.CreateDirectory(PathOf("news"));
        File.WriteAllText(PathOf("news/visit.txt"), Visit);
        File.WriteAllText(PathOf("news/threat.txt"), "Pakistan threatened on Monday to close its border with Afghanistan. India criticised the Taliban.\n");
        File.WriteAllText(
            PathOf("news/wire.jsonl"),
            """
            {"id": "w1", "title": "Iran meets Russia", "text": "Iran and Russia held talks in Moscow on Monday.", "published": "2021-07-07", "outlet": "Reuters"}
            {"id": "w2", "text": "The Taliban denied that they had attacked Kabul.", "published": "2021-07-08", "url": "https://example.org/w2"}

            """);
        File.WriteAllText(PathOf("days.txt"), "visit 2021-07-09\nthreat 2021-07-10\n");
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
