using System.Text.RegularExpressions;

namespace Dragoman.Workspace.Tests.Conventions;

/// <summary>The pages of the repository: reachable, without dead links, in step with what they describe.</summary>
public sealed partial class PageTests
{
    [Fact]
    public void Page_IsLinkedFromTheIndex()
    {
        string index = Repository.Read("docs/README.md");

        Assert.All(
            Repository.Files("docs", "*.md").Where(page => page != "docs/README.md"),
            page => Assert.Contains($"]({page["docs/".Length..]})", index, StringComparison.Ordinal));
    }

    [Fact]
    public void Link_LeadsToSomething()
    {
        IEnumerable<string> wrong =
            from page in Pages()
            from Match link in RelativeLink().Matches(Repository.Read(page))
            let target = Path.Combine(Path.GetDirectoryName(Repository.PathOf(page)) ?? "", link.Groups[1].Value)
            where !Path.Exists(target)
            select $"{page} links to {link.Groups[1].Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Page_NamesNoFileThatIsGone()
    {
        IEnumerable<string> wrong =
            from page in Pages()
            from Match name in NamedFile().Matches(Repository.Read(page))
            where !Path.Exists(Repository.PathOf(name.Groups[1].Value))
            select $"{page} names {name.Groups[1].Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Sample_StandsInTheListAndTheReverse()
    {
        IEnumerable<string> listed = SampleRow().Matches(Repository.Read("samples/README.md")).Select(match => match.Groups[1].Value);
        IEnumerable<string> present = Repository.Files("samples/dayton-1995", "*").Select(path => Path.GetFileName(path));

        Assert.Equal(present, listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ReadmeExample_IsTheOneThatIsCompiled()
    {
        Match block = CSharpBlock().Match(Repository.Read("README.md"));
        string source = Repository.Read("tests/Dragoman.Workspace.Tests/Conventions/ReadmeExample.cs");
        string compiled = source.Split("// README begins\n")[1].Split("// README ends")[0];

        Assert.True(block.Success);
        Assert.Equal(Unindented(compiled), Unindented(block.Groups[1].Value));
    }

    [Fact]
    public void Model_HasItsCard() => Assert.All(
        Repository.Files("models", "*.model"),
        model => Assert.True(File.Exists(Repository.PathOf(Path.ChangeExtension(model, ".md"))), $"{model} has no card"));

    private static string Unindented(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private static IEnumerable<string> Pages() =>
        [.. Repository.Files("docs", "*.md"), .. Repository.Files("samples", "*.md"), "README.md", "CONTRIBUTING.md", "CHANGELOG.md"];

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)([^)#\s]+)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex(@"`((?:src|tests|tools|eval|bench|data|models|samples|docs)/[\w./-]+)`")]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex SampleRow();

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
