using Dragoman.Evaluation.Scoring;

namespace Dragoman.Evaluation.Tests.Scoring;

public sealed class RecordReaderTests
{
    [Fact]
    public void Parse_ReadsTheFieldsThatAreMeasured()
    {
        ScoredRecord record = RecordReader.Parse("""
            {"doc":"a","start":3,"end":9,"text":"struck","layer":"event","type":"ASSAULT","mode":"aerial",
             "actors":[{"name":"Norway","country":"NOR","sector":"GOV"}],"recipients":[],"date":{"from":"2021-03-01","to":"2021-03-04"},
             "place":"Oslo","realis":"negated","sources":[],"hedged":true,"rule":"r"}
            """);

        Assert.Equal((RecordLayer.Event, "a", 3, 9, "struck"), (record.Layer, record.Article, record.Start, record.End, record.Text));
        Assert.Equal(("ASSAULT", "aerial", "Oslo", "negated", true, "r"), (record.Type, record.Mode, record.Place, record.Realis, record.Hedged, record.Rule));
        Assert.Equal(Records.Norway, Assert.Single(record.Actors));
        Assert.Equal(Records.Days("2021-03-01", "2021-03-04"), record.Date);
    }

    [Fact]
    public void Parse_TakesNullForWhatIsNotTold()
    {
        ScoredRecord tie = RecordReader.Parse(
            """{"doc":7,"start":0,"end":1,"layer":"tie","kind":"wants","from":{"name":"x"},"to":null,"date":null,"low":null}""");

        Assert.Equal("7", tie.Article);
        Assert.Equal(new ScoredActor("x", "", ""), tie.From);
        Assert.Null(tie.To);
        Assert.Null(tie.Date);
        Assert.Null(tie.Low);
        Assert.Null(tie.Content);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"doc":"a","start":0,"end":1}""")]
    [InlineData("""{"doc":"a","start":0,"end":1,"layer":"rumour"}""")]
    [InlineData("""{"doc":"a","start":0,"end":1,"layer":"event","date":{"from":"yesterday","to":"2021-03-04"}}""")]
    public void Parse_RefusesWhatIsNoRecord(string line) => Assert.Throws<InvalidDataException>(() => RecordReader.Parse(line));

    [Fact]
    public void Read_NamesTheLineThatIsNoRecord()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """{"doc":"a","start":0,"end":1,"layer":"event"}""" + "\n\nnonsense\n");

            Assert.Contains($"{path} line 3", Assert.Throws<InvalidDataException>(() => RecordReader.Read(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
