using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Dragoman.Workspace.Tests.Conventions;

/// <summary>What browsers are sent beside the pages: small, licensed, and nothing of elsewhere.</summary>
public sealed partial class AssetTests
{
    private const string Root = "src/Dragoman.Workspace/wwwroot";

    // Issue 6: no page over 150 KB compressed of our own assets on first load.
    private const int MostBytes = 150_000;

    // A browser fetches a font once a page has signs of its range; those for English every page has.
    private static readonly string[] _fonts = [$"{Root}/fonts/source-sans-3.woff2", $"{Root}/fonts/source-serif-4.woff2"];

    public static TheoryData<string> Pages =>
        [.. Repository.Files("src/Dragoman.Workspace/Pages", "*.cshtml").Where(file => Repository.Read(file).StartsWith("@page", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_IsSentInFewBytes(string page)
    {
        HashSet<string> files = [.. _fonts];
        foreach (string view in new[] { "src/Dragoman.Workspace/Pages/Shared/_Layout.cshtml", page })
        {
            foreach (Match asset in NamedAsset().Matches(Repository.Read(view)))
            {
                Gather($"{Root}/{asset.Groups[1].Value}", files);
            }
        }

        int bytes = files.Sum(CompressedLength);
        Assert.True(bytes <= MostBytes, $"{page}: {bytes} bytes in {string.Join(", ", files)}");
        Assert.Contains(files, file => file.EndsWith("workspace.js", StringComparison.Ordinal));
    }

    [Fact]
    public void CodeOfOthers_SaysWhoseItIs()
    {
        string licences = Repository.Read($"{Root}/lib/LICENCES.txt");
        string notice = Repository.Read("NOTICE");
        string[] scripts = [.. Repository.Files($"{Root}/lib", "*.js")];

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script =>
        {
            Match banner = Banner().Match(Repository.Read(script));
            Assert.True(banner.Success, $"{script} does not begin with whose it is");
            string[] packages = [.. Package().Matches(banner.Groups[1].Value).Select(match => match.Groups[1].Value)];
            Assert.NotEmpty(packages);
            Assert.All(packages, package => Assert.Contains($"{package}\n\n", licences, StringComparison.Ordinal));
        });
        Assert.StartsWith("{\"licence\":\"Natural Earth (public domain)", Repository.Read($"{Root}/lib/world.json"), StringComparison.Ordinal);
        Assert.Contains("wwwroot/lib", notice, StringComparison.Ordinal);
    }

    [Fact]
    public void ScriptAndStyle_NameNoAddressElsewhere()
    {
        // Names of XML's vocabularies look like addresses; nobody goes there.
        IEnumerable<string> wrong =
            from file in Repository.Files(Root, "*.js").Concat(Repository.Files(Root, "*.css"))
            from Match address in OutsideAddress().Matches(Repository.Read(file))
            where !address.Value.StartsWith("http://www.w3.org/", StringComparison.Ordinal)
            select $"{file}: {address.Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Script_MakesNoCodeOfText() =>
        Assert.DoesNotContain(Repository.Files($"{Root}/scripts", "*.js"), file => MadeCode().IsMatch(Repository.Read(file)));

    /// <summary>A file with all that it names in turn: modules, data, fonts.</summary>
    private static void Gather(string file, HashSet<string> files)
    {
        if (!files.Add(file) || !file.EndsWith(".js", StringComparison.Ordinal))
        {
            return;
        }

        Assert.True(File.Exists(Repository.PathOf(file)), $"{file} is named, and is not there");
        string text = Repository.Read(file);
        foreach (Match module in Import().Matches(text))
        {
            Gather(Beside(file, module.Groups[1].Value), files);
        }

        foreach (Match data in OwnData().Matches(text))
        {
            files.Add(Beside(file, data.Groups[1].Value));
        }
    }

    /// <summary>A file that another names from where it stands.</summary>
    private static string Beside(string file, string name)
    {
        string path = Path.Combine(Path.GetDirectoryName(file)!, name); // a file stands in a folder
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(Repository.PathOf(path))).Replace('\\', '/');
    }

    private static int CompressedLength(string file)
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf(file));
        if (file.EndsWith(".woff2", StringComparison.Ordinal))
        {
            return bytes.Length;
        }

        using MemoryStream compressed = new();
        using (BrotliStream brotli = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return (int)compressed.Length;
    }

    [GeneratedRegex(@"(?:Assets\.Address\(|ViewData\[""Script""\] = )""([^""]+)""")]
    private static partial Regex NamedAsset();

    [GeneratedRegex("from \"(\\.{1,2}/[^\"]+)\"")]
    private static partial Regex Import();

    [GeneratedRegex("new URL\\(\"([^\"]+)\", import\\.meta\\.url\\)")]
    private static partial Regex OwnData();

    [GeneratedRegex(@"\A/\*! (.+?) Licences: LICENCES\.txt beside this file\. \*/\n")]
    private static partial Regex Banner();

    [GeneratedRegex(@"([a-z0-9-]+ [0-9]+\.[0-9]+\.[0-9]+) \([A-Z0-9.a-z-]+\)")]
    private static partial Regex Package();

    [GeneratedRegex("""(?:https?:)?//[a-z0-9-]+\.[a-z][^\s"'`)]*""", RegexOptions.IgnoreCase)]
    private static partial Regex OutsideAddress();

    [GeneratedRegex(@"\beval\(|\bnew Function\b|innerHTML|outerHTML|insertAdjacentHTML|document\.write")]
    private static partial Regex MadeCode();
}
