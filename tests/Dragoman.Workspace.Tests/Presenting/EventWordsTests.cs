using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Tests.Presenting;

public sealed class EventWordsTests
{
    [Theory]
    [InlineData("1995-11-21", "1995-11-21", DayPrecision.Day, "1995-11-21")]
    [InlineData("1995-11-20", "1995-11-21", DayPrecision.Day, "1995-11-20 – 1995-11-21")]
    [InlineData("1995-11-20", "1995-11-26", DayPrecision.Week, "1995-11-20 – 1995-11-26 (week)")]
    [InlineData("1995-11-01", "1995-11-30", DayPrecision.Month, "1995-11 (month)")]
    [InlineData("1995-09-01", "1995-11-30", DayPrecision.Month, "1995-09 – 1995-11")]
    [InlineData("1995-08-21", "1995-11-21", DayPrecision.Month, "1995-08-21 – 1995-11-21 (month)")]
    [InlineData("1995-01-01", "1995-12-31", DayPrecision.Year, "1995 (year)")]
    [InlineData("1992-01-01", "1995-12-31", DayPrecision.Year, "1992 – 1995")]
    [InlineData("1991-06-25", "1995-11-21", DayPrecision.Open, "1991-06-25 – 1995-11-21 (open)")]
    public void Days_TellHowFinelyTheTextTells(string from, string to, DayPrecision precision, string expected) => Assert.Equal(
        expected, EventWords.OneLine(EventWords.Days(new DayInterval(Day(from), Day(to), precision), null)));

    [Fact]
    public void Days_Untold_AreThoseOfTheReport()
    {
        Assert.Equal("reported 1995-11-21", EventWords.OneLine(EventWords.Days(null, Day("1995-11-21"))));
        Assert.Equal("day unknown", EventWords.Days(null, null));
    }

    [Fact]
    public void Quote_LongSentence_IsCutBetweenWordsAroundTheRecord()
    {
        string sentence = $"{string.Concat(Enumerable.Repeat("before ", 60))}held talks{string.Concat(Enumerable.Repeat(" after", 60))}.";
        Evidence evidence = new()
        {
            Id = "a#0",
            Article = "a",
            Start = 420,
            End = 430,
            Words = "held talks",
            Sentence = sentence,
            WordsInSentence = new TextSpan(420, 430),
            Segment = "body",
            Rule = "r",
            Confidence = 1,
            Standing = "machine",
            Origin = "text",
        };

        string quote = EventWords.Quote(evidence);

        Assert.StartsWith("“… before ", quote, StringComparison.Ordinal);
        Assert.EndsWith(" after …”", quote, StringComparison.Ordinal);
        Assert.Contains($" {Emphasis.Start}held talks{Emphasis.End} ", quote, StringComparison.Ordinal);
        Assert.InRange(quote.Length, 200, 280);
    }

    [Theory]
    [InlineData(Realis.Actual, false, false, "")]
    [InlineData(Realis.Negated, false, true, "denied")]
    [InlineData(Realis.Negated, false, false, "did not happen")]
    [InlineData(Realis.Future, true, false, "planned, reportedly")]
    [InlineData(Realis.Hypothetical, false, false, "possible")]
    public void Standing_TellsWhatIsNotPlainFact(Realis realis, bool hedged, bool hasSources, string expected) =>
        Assert.Equal(expected, EventWords.Standing(realis, hedged, hasSources));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Codes_AreThoseOfTheCodebook()
    {
        PloverScheme scheme = PloverScheme.Load(Path.Combine(KnowledgePlaces.Find(null, null, null).DataFolder, "codebook", "plover.tsv"));

        Assert.Equal(
            scheme.Types.SelectMany(type => scheme.ModesOf(type).Select(mode => $"{type} {mode}").Prepend(type)).Order(StringComparer.Ordinal),
            EventWords.Codes);
    }
}
