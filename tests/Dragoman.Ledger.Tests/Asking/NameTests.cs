namespace Dragoman.Ledger.Tests.Asking;

public sealed class NameTests : IDisposable
{
    private readonly Story _story = new();

    public NameTests()
    {
        _story.Tell("one", "2021-07-01", "Met there.", "CONSULT", [Example.Zarif], [Story.Pakistan]);
        _story.Tell("two", "2021-07-02", "Met again.", "CONSULT", [Example.Zarif], [Story.Usa]);
        _story.Tell("three", "2021-07-03", "Met elsewhere.", "CONSULT", [new("Mohammad 100%", "", "CVL")], [Story.Usa]);
    }

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Names_BeginAWordSo_TheMostFrequentFirst() =>
        Assert.Equal([Example.Zarif.Name, "Mohammad 100%"], _story.Ledger.Questions.Names("moh"));

    [Theory]
    [InlineData("zar", new[] { "Mohammad Javad Zarif" })]
    [InlineData("arif", new string[0])]
    [InlineData("100%", new[] { "Mohammad 100%" })]
    [InlineData("%", new string[0])]
    [InlineData("_", new string[0])]
    public void Names_TakeLettersAsTheyAre(string beginning, string[] names) => Assert.Equal(names, _story.Ledger.Questions.Names(beginning));

    [Fact]
    public void Names_AreNoMoreThanAskedFor() => Assert.Single(_story.Ledger.Questions.Names("moh", 1));
}
