using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Dragoman.Language;
using Dragoman.Politics;

namespace Dragoman.Workspace.Tests.Conventions;

public sealed class ArchitectureTests
{
    /// <summary>
    /// The way of a document. Each project's folders in the order in which an article passes them; a folder uses only those
    /// before it. Files at a project's root put the stages together, and may use every folder of their project.
    /// </summary>
    private static readonly ImmutableSortedDictionary<string, string[]> _pipeline =
        ImmutableSortedDictionary<string, string[]>.Empty.WithComparers(StringComparer.Ordinal)
            .Add("Language", ["Annotation", "Treebanks", "Learning", "Lexing", "Morphology", "Parsing", "Naming", "Reference"])
            .Add("Reading", ["Faults", "Decoding", "Dating", "Records", "Segmenting", "Pages", "Languages"])
            .Add("Politics", ["Records", "Clauses", "Actors", "Placing", "Dating", "Factuality", "Attribution", "Context", "Confidence", "Frames", "Events", "Statements", "Quantities", "Ties"])
            .Add("Ledger", ["Storing", "Entering", "Correcting", "Merging", "Asking", "Telling", "Counting", "Relating", "Portraying", "Exchanging"])
            .Add("Workspace", ["Setup", "Presenting", "Serving", "Api", "Pages", "Terminal"]);

    /// <summary>Which project uses which: arrows point one way.</summary>
    private static readonly ImmutableSortedDictionary<string, string[]> _projects =
        ImmutableSortedDictionary<string, string[]>.Empty.WithComparers(StringComparer.Ordinal)
            .Add("Language", [])
            .Add("Reading", ["Language"])
            .Add("Politics", ["Language"])
            .Add("Ledger", ["Politics", "Language"])
            .Add("Workspace", ["Ledger", "Politics", "Reading", "Language"]);

    public static TheoryData<string> ProjectNames => [.. _pipeline.Keys];

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Folder_OfAProject_UsesOnlyFoldersBeforeIt(string project)
    {
        string[] order = _pipeline[project];
        List<string> wrong = [];
        foreach (string file in Repository.Files($"src/Dragoman.{project}", "*.cs"))
        {
            string[] parts = file.Split('/');
            if (parts.Length == 3)
            {
                continue;
            }

            int place = Array.IndexOf(order, parts[2]);
            if (place < 0)
            {
                wrong.Add($"{file}: the folder {parts[2]} has no place in the pipeline; give it one in ArchitectureTests");
                continue;
            }

            string text = Repository.Read(file);
            wrong.AddRange(order.Skip(place + 1)
                .Where(later => Mentions(text, $"Dragoman.{project}.{later}"))
                .Select(later => $"{file}: {parts[2]} uses {later}, which comes after it"));
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Project_UsesOnlyProjectsBelowIt(string project)
    {
        string[] forbidden = [.. _projects.Keys.Where(other => other != project && !_projects[project].Contains(other, StringComparer.Ordinal))];
        IEnumerable<string> wrong =
            from file in Repository.Files($"src/Dragoman.{project}", "*.cs")
            let text = Repository.Read(file)
            from other in forbidden
            where Mentions(text, $"Dragoman.{other}")
            select $"{file} uses Dragoman.{other}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Reading_UsesOnlyTheVocabularyOfLanguage()
    {
        Regex other = new(@"\bDragoman\.Language\b(?!\.Annotation\b)");

        Assert.DoesNotContain(Repository.Files("src/Dragoman.Reading", "*.cs"), file => other.IsMatch(Repository.Read(file)));
    }

    [Fact]
    public void Language_ReferencesNothingBeyondDotNet() => Assert.Empty(PackagesOf(typeof(LanguagePipeline).Assembly));

    [Fact]
    public void Politics_ReferencesOnlyLanguage() =>
        Assert.Equal(["Dragoman.Language"], PackagesOf(typeof(CodingPipeline).Assembly));

    [Fact]
    public void Sqlite_IsKnownToLedgerAlone() => Assert.Equal(["Dragoman.Ledger"], ProjectsWithPackage("Sqlite"));

    [Fact]
    public void AngleSharp_IsKnownToReadingAlone() => Assert.Equal(["Dragoman.Reading"], ProjectsWithPackage("AngleSharp"));

    [Fact]
    public void Type_NeverBearsItsFoldersName()
    {
        IEnumerable<string> wrong = Repository.Files("src", "*.cs")
            .Where(file => file.Split('/') is [.., string folder, string name] && name == $"{folder}.cs");

        Assert.Empty(wrong);
    }

    private static bool Mentions(string text, string name) => Regex.IsMatch(text, $@"(?<![\w.]){Regex.Escape(name)}\b(?!\.cs)");

    private static IEnumerable<string> PackagesOf(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name ?? "")
        .Where(name => name != "netstandard" && !name.StartsWith("System", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> ProjectsWithPackage(string word) => Repository.Files("src", "*.csproj")
        .Where(file => Repository.Read(file).Contains($"{word}\"", StringComparison.OrdinalIgnoreCase))
        .Select(Path.GetFileNameWithoutExtension)
        .OfType<string>();
}
