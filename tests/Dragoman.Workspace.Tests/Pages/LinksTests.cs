using Dragoman.Workspace.Pages;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Tests.Pages;

public sealed class LinksTests
{
    private static readonly PageFilter _filter = new() { Known = new DateOnly(2021, 8, 1), Page = 4 };

    [Fact]
    public void Event_TakesTheFilterAlongButNotThePageOfTheList() => Assert.Equal("/event?known=2021-08-01&id=e01", Links.Event(_filter, "e01"));

    [Fact]
    public void Actor_EscapesWhatHasAMeaningInAddresses() => Assert.Equal("/actor?name=A%26B%20%23%201%3F", Links.Actor(PageFilter.None, "A&B # 1?"));

    [Theory]
    [InlineData("dayton-01#12", "r12")]
    [InlineData("a#b#3", "r3")]
    public void RecordAnchor_IsTheRecordsPlaceInItsArticle(string record, string anchor) => Assert.Equal(anchor, Links.RecordAnchor(record));

    [Fact]
    public void RecordName_OfTwoRecords_IsNeverTheSame()
    {
        string[] records = ["a#1", "a_1", "a-1", "a_23_1", "ä#1", "a 1"];

        Assert.Equal(records.Length, records.Select(Links.RecordName).Distinct(StringComparer.Ordinal).Count());
        Assert.All(records, record => Assert.Matches("^report-[A-Za-z0-9_-]+$", Links.RecordName(record)));
    }
}
