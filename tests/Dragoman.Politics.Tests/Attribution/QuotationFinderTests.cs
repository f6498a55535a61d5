using Dragoman.Language.Annotation;
using Dragoman.Politics.Attribution;

namespace Dragoman.Politics.Tests.Attribution;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("He said “we go” and left", "we go")]
    [InlineData("He said \"we go\" and left", "we go")]
    [InlineData("He said «we go» and left", "we go")]
    [InlineData("He said ‘we don’t go’ and left", "we don’t go")]
    [InlineData("“One.\n\n“Two,” he said", "One.\n\n“Two,")]
    public void Find_OneQuotation_GivesItsWords(string text, string expected)
    {
        Quotation quotation = Assert.Single(QuotationFinder.Find(text, new TextSpan(0, text.Length)));

        Assert.Equal(expected, quotation.Inner.Of(text));
    }

    [Theory]
    [InlineData("The rebels' leader and the army's chief met")]
    [InlineData("He said “we go and left")]
    public void Find_ApostropheOrOpenMark_GivesNone(string text) =>
        Assert.Empty(QuotationFinder.Find(text, new TextSpan(0, text.Length)));
}
