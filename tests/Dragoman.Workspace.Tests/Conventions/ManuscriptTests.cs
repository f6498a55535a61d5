using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Dragoman.Language;
using Dragoman.Politics;

namespace Dragoman.Workspace.Tests.Conventions;

/// <summary>The manner of the sources, as far as no analyser of the build looks at it.</summary>
public sealed partial class ManuscriptTests
{
    private const int MostLinesInAFile = 600;

    private static readonly string[] _sourceFolders = ["src", "tests", "tools", "eval", "bench"];
    private static readonly string[] _clocklessProjects = ["Language", "Reading", "Politics", "Ledger"];

    // BannedSymbols.txt forbids the members of DateTime; these are the ways around it.
    private static readonly string[] _clocks = ["TimeProvider.System", "Environment.TickCount", "File.GetLastWriteTime"];

    [Fact]
    public void File_IsNeverLongerThanCanBeHeldInMind()
    {
        IEnumerable<string> wrong = Sources()
            .Select(file => (File: file, Lines: File.ReadLines(Repository.PathOf(file)).Count()))
            .Where(found => found.Lines > MostLinesInAFile)
            .Select(found => $"{found.File} has {found.Lines} lines");

        Assert.Empty(wrong);
    }

    [Fact]
    public void TypeName_SaysWhatTheTypeIs()
    {
        Assert.DoesNotContain(Repository.Files("src", "*.cs"), file => EmptyWord().IsMatch(Path.GetFileNameWithoutExtension(file)));
    }

    [Fact]
    public void ToDo_HasAnIssueNumber()
    {
        Assert.DoesNotContain(
            Sources().Where(file => !file.EndsWith("/ManuscriptTests.cs", StringComparison.Ordinal)),
            file => NumberlessToDo().IsMatch(Repository.Read(file)));
    }

    [Fact]
    public void Source_ReadsNoClock()
    {
        IEnumerable<string> wrong =
            from project in _clocklessProjects
            from file in Repository.Files($"src/Dragoman.{project}", "*.cs")
            from clock in _clocks
            where Repository.Read(file).Contains(clock, StringComparison.Ordinal)
            select $"{file}: {clock}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void PublicType_IsSealedAndDoesNotChange()
    {
        IEnumerable<string> wrong =
            from assembly in new[] { typeof(LanguagePipeline).Assembly, typeof(CodingPipeline).Assembly }
            from type in assembly.GetExportedTypes()
            from fault in Faults(type)
            select $"{type.FullName} {fault}";

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Faults(Type type)
    {
        if (type is { IsClass: true, IsSealed: false, IsAbstract: false })
        {
            yield return "is neither sealed nor abstract";
        }

        foreach (PropertyInfo property in type.GetProperties().Where(property => property.DeclaringType == type && property.SetMethod is { IsPublic: true } && !IsInitOnly(property)))
        {
            yield return $"lets {property.Name} be changed";
        }
    }

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ?? false;

    private static IEnumerable<string> Sources() =>
        _sourceFolders.SelectMany(folder => Repository.Files(folder, "*.cs"));

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utility|Utilities|Service|Info)$")]
    private static partial Regex EmptyWord();

    [GeneratedRegex(@"//.*\b(TODO|FIXME|HACK)\b(?!.*#[0-9])")]
    private static partial Regex NumberlessToDo();
}
