using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Tests.Presenting;

public sealed class WordWrapTests
{
    [Theory]
    [InlineData("Bosnia and Herzegovina", 11, "Bosnia and\nHerzegovina")]
    [InlineData("Bosnia and Herzegovina", 22, "Bosnia and Herzegovina")]
    [InlineData("met\ntalks-open-in-ohio#14", 12, "met\ntalks-open-\nin-ohio#14")]
    [InlineData("from 1995-11-01 on", 12, "from\n1995-11-01\non")] // A day stays whole.
    [InlineData("antidisestablishmentarianism", 8, "antidisestablishmentarianism")] // The table breaks it.
    [InlineData("", 8, "")]
    public void Wrap_BreaksBetweenWordsAndBehindHyphens(string text, int width, string expected) =>
        Assert.Equal(expected, WordWrap.Wrap(text, width));

    [Fact]
    public void Wrap_CountsWhatEmphasisWrites()
    {
        string text = $"a {Emphasis.Start}bcd{Emphasis.End} e";

        Assert.Equal(text.Replace("a ", "a\n", StringComparison.Ordinal).Replace(" e", "\ne", StringComparison.Ordinal), WordWrap.Wrap(text, 5));
    }

    [Fact]
    public void LongestPart_IsThatOfAnyLine() => Assert.Equal(12, WordWrap.LongestPart("a b\nHerzegovina, c\nopen-in-d"));
}
