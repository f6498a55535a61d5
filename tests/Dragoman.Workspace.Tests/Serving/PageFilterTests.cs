using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Dragoman.Workspace.Tests.Serving;

public sealed class PageFilterTests
{
    private const string Everything =
        "/events?actor=Iran&with=Taliban&type=CONSULT%20visit&realis=future&source=Reuters&outlet=The%20Herald&from=2021-07-01&to=2021-07-31"
        + "&known=2021-08-01&place=Tehran&words=border%20%26%20trade&kind=wants&order=latest&page=3";

    [Fact]
    public void On_WritesWhatReadReads() => Assert.Equal(Everything, Read(Everything).On("/events"));

    [Fact]
    public void Read_PassesOverWhatIsEmptyOrUnknown() => Assert.Equal(PageFilter.None, Read("/?actor=&from=%20&colour=red"));

    [Theory]
    [InlineData("from=2021-02-30", "DR361")]
    [InlineData("known=yesterday", "DR361")]
    [InlineData("realis=perhaps", "DR362")]
    [InlineData("realis=1", "DR362")]
    [InlineData("type=CONSLUT", "DR362")]
    [InlineData("order=random", "DR362")]
    [InlineData("page=0", "DR363")]
    [InlineData("page=-1", "DR363")]
    [InlineData("page=99999999999", "DR363")]
    [InlineData("from=2021-07-02&to=2021-07-01", "DR364")]
    public void Read_RefusesWhatSaysNothing(string query, string number) =>
        Assert.Equal(number, Assert.Throws<FaultException>(() => Read($"/?{query}")).Fault.Number);

    [Fact]
    public void Without_TakesAwayEachPartAlone()
    {
        PageFilter all = Read(Everything);
        string[] names = [.. all.Set().Select(one => one.Key)];

        Assert.Equal(14, names.Length);
        Assert.All(names, name => Assert.Equal(
            names.Where(other => other != name && other != "page"), all.Without(name).Set().Select(one => one.Key).Where(other => other != "page")));
    }

    [Fact]
    public void Rows_AskForOneMoreThanAPage_AfterThePagesBefore()
    {
        PageFilter third = Read("/?page=3");

        Assert.Equal((PageFilter.PageSize + 1, 2 * PageFilter.PageSize), (third.Rows().Limit, third.Rows().Offset));
    }

    [Fact]
    public void Records_AskForAPairOnlyWhereBothAreNamed()
    {
        Assert.Null(Read("/?with=Taliban").Records().Other);
        Assert.Equal("Taliban", Read("/?actor=Iran&with=Taliban").Records().Other);
    }

    [Fact]
    public void Read_KnowsRealisInAnyCaseOfLetters() => Assert.Equal(Realis.Negated, Read("/?realis=Negated").Realis);

    private static PageFilter Read(string address) =>
        PageFilter.Read(new QueryCollection(QueryHelpers.ParseQuery(address[(address.IndexOf('?', StringComparison.Ordinal))..])));
}
