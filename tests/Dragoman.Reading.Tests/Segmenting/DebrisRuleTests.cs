using Dragoman.Language.Annotation;
using Dragoman.Reading.Segmenting;

namespace Dragoman.Reading.Tests.Segmenting;

public sealed class DebrisRuleTests
{
    [Theory]
    [InlineData("share on *", "share on facebook", true)]
    [InlineData("share on *", "share prices", false)]
    [InlineData("# comments", "1,204 comments", true)]
    [InlineData("# comments", "no comments", false)]
    [InlineData("* all * reserved", "x all rights reserved", true)]
    [InlineData("*a*b*c", "aXbXcXc", true)]
    [InlineData("*a*b*c", "aXcXb", false)]
    public void Fits_StarAndNumber_StandForTheirKind(string pattern, string text, bool fits)
    {
        Assert.Equal(fits, new DebrisRule(SegmentKind.Notice, DebrisReach.Line, pattern).Fits(text));
    }

    [Fact]
    public void Load_EveryRow_IsNormalisedAndReachable()
    {
        DebrisRules rules = DebrisRules.Load();

        Assert.NotEmpty(rules.Rows);
        Assert.All(rules.Rows, row => Assert.Equal(row.Pattern.ToLowerInvariant(), row.Pattern));
        Assert.Equal(rules.Rows.Length, rules.Rows.Select(row => row.Pattern).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rules.Rows, row => Assert.NotNull(rules.ForParagraph(row.Pattern.Replace("*", "x", StringComparison.Ordinal).Replace('#', '7'), isOneSentence: true)));
    }
}
