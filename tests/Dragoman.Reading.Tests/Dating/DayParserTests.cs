using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Tests.Dating;

public sealed class DayParserTests
{
    [Theory]
    [InlineData("1995-11-21")]
    [InlineData("1995-11-21T15:45:00+01:00")]
    [InlineData("1995-11-21 15:45")]
    [InlineData("1995/11/21")]
    [InlineData("19951121")]
    [InlineData("November 21, 1995")]
    [InlineData("Nov. 21, 1995")]
    [InlineData("Tuesday, November 21, 1995")]
    [InlineData("21 November 1995")]
    [InlineData("21st of November 1995")]
    [InlineData("Tue, 21 Nov 1995 15:45:00 GMT")]
    [InlineData("November 21, 1995 at 3:45 pm")]
    public void Parse_DayInAnyForm_IsTheDay(string value) => Assert.Equal(new DateOnly(1995, 11, 21), DayParser.Parse(value));

    [Theory]
    [InlineData("1995")]
    [InlineData("1995-11")]
    [InlineData("11/12/1995")]
    [InlineData("1995-02-30")]
    [InlineData("February 29, 1995")]
    [InlineData("0000-01-01")]
    [InlineData("November")]
    [InlineData("Nov 21")]
    [InlineData("yesterday")]
    [InlineData("1995-11-21 and later")]
    [InlineData("")]
    public void Parse_NoDay_IsNull(string value) => Assert.Null(DayParser.Parse(value));

    [Theory]
    [InlineData("Oct 16 (Reuters)", 6, null)]
    [InlineData("Sunday, November 5, 1995 The", 24, 1995)]
    [InlineData("16 Oct. - ", 7, null)]
    public void At_DateBeforeOtherWords_TakesTheDateAlone(string text, int length, int? year)
    {
        WrittenDay? written = DayParser.At(text);

        Assert.Equal((length, year), (written?.Length, written?.Year));
    }

    [Theory]
    [InlineData("Marching on 5 roads")]
    [InlineData("Second 12, 2012")]
    [InlineData("May he go")]
    public void At_WordsThatOnlyLookLikeIt_AreNone(string text) => Assert.Null(DayParser.At(text));
}
