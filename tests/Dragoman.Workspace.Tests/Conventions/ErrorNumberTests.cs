using System.Text.RegularExpressions;

namespace Dragoman.Workspace.Tests.Conventions;

public sealed partial class ErrorNumberTests
{
    [Fact]
    public void Number_InTheCode_HasItsSectionAndTheReverse()
    {
        string[] coded = [.. NumbersInCode().Select(found => found.Number).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        Assert.NotEmpty(coded);
        Assert.Equal(coded, NumbersOnPage().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Number_StandsForOneFaultOnly()
    {
        IEnumerable<string> doubled = NumbersInCode()
            .GroupBy(found => found.Number, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key} in {string.Join(", ", group.Select(found => found.File))}");

        Assert.Empty(doubled);
    }

    [Fact]
    public void Number_IsGivenInAFaultsClassOfItsBlock()
    {
        IEnumerable<string> wrong = NumbersInCode()
            .Where(found => ClassOf(int.Parse(found.Number.AsSpan(2), null)) != Path.GetFileName(found.File).Split('.')[0])
            .Select(found => $"{found.Number} in {found.File}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Sections_AreInOrder() => Assert.Equal(NumbersOnPage().Order(StringComparer.Ordinal), NumbersOnPage());

    [Fact]
    public void Section_SaysMoreThanItsNumber()
    {
        string[] sections = SectionHeading().Split(Repository.Read("docs/errors.md"))[1..];

        Assert.All(sections, section => Assert.True(section.Trim().Length >= 60, $"Too short: {section.Trim()}"));
    }

    private static string ClassOf(int number) => number switch
    {
        < 100 => "ReadingFaults",
        < 150 => "ModelFaults",
        < 200 => "DataFaults",
        < 300 => "LedgerFaults",
        < 355 => "UsageFaults",
        _ => "ServingFaults",
    };

    private static List<(string Number, string File)> NumbersInCode() =>
    [
        .. from file in Repository.Files("src", "*.cs")
           from Match match in NumberLiteral().Matches(Repository.Read(file))
           select (match.Groups[1].Value, file),
    ];

    private static List<string> NumbersOnPage() =>
        [.. SectionHeading().Matches(Repository.Read("docs/errors.md")).Select(match => match.Value[3..8])];

    [GeneratedRegex("\"(DR[0-9]{3})\"")]
    private static partial Regex NumberLiteral();

    [GeneratedRegex("^## DR[0-9]{3}\\b.*$", RegexOptions.Multiline)]
    private static partial Regex SectionHeading();
}
