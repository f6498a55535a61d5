using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Tests.Records;

public sealed class RecordJsonReaderTests
{
    // A face outside the basic plane: every offset behind it differs between UTF-16 and code points.
    private const string Text = "😀 Iran held talks with the Taliban in Tehran. At least 7,000 troops left. \"Peace,\" Zarif 😀 said.";

    private static readonly CodedActor _iran = new("Iran", "IRN", "GOV");
    private static readonly CodedActor _taliban = new("Taliban", "AFG", "REB");

    private static readonly Article _article = new()
    {
        Id = "a",
        Text = Text,
        Segments = [new Segment(SegmentKind.Headline, new TextSpan(0, 20)), new Segment(SegmentKind.Caption, new TextSpan(47, Text.Length))],
    };

    public static TheoryData<string> Layers => ["event", "bare event", "statement", "quantity", "tie", "wish"];

    [Theory]
    [MemberData(nameof(Layers))]
    public void Read_WhatWasWritten_GivesTheRecordAndItsBytes(string layer)
    {
        CodedRecord record = Record(layer);
        string line = Assert.Single(RecordJson.Lines(new CodedArticle(_article, [record])));

        CodedRecord read = new RecordJsonReader(_article).Read(line, "line 1");

        Assert.Equal(record.GetType(), read.GetType());
        Assert.Equal(record.Span, read.Span);
        Assert.Equal(line, Assert.Single(RecordJson.Lines(new CodedArticle(_article, [read]))));
    }

    [Fact]
    public void Read_LineOfAnAnnotator_TakesTheSegmentFromTheText()
    {
        // The fields of the gold files: no segment, rule, confidence, precision.
        CodedRecord read = Read(
            """
            {"doc": "x", "start": 46, "end": 67, "text": "At least 7,000 troops", "layer": "quantity", "kind": "troops", "low": 7000,
             "high": null, "unit": "person", "qualifier": "At least", "of": {"name": ""}, "as_of": {"from": "2021-07-01", "to": "2021-07-31"},
             "sources": [], "hedged": false, "realis": "actual"}
            """);

        CodedQuantity quantity = Assert.IsType<CodedQuantity>(read);
        Assert.Equal((SegmentKind.Caption, "", 0.0), (quantity.Segment, quantity.Rule, quantity.Confidence));
        Assert.Equal("At least 7,000 troops", quantity.Span.Of(Text));
        Assert.Equal(DayPrecision.Month, quantity.AsOf?.Precision);
    }

    [Theory]
    [InlineData("[1]", "DR190")]
    [InlineData("{\"layer\": \"tie\"", "DR190")]
    [InlineData("{\"layer\": \"tie\", \"layer\": \"tie\"}", "DR190")]
    [InlineData("{\"start\": 1}", "DR191")]
    [InlineData("{\"layer\": \"dream\"}", "DR193")]
    [InlineData("{\"layer\": \"tie\", \"type\": \"AID\"}", "DR196")]
    public void Read_NoRecord_NamesTheLine(string line, string number)
    {
        Fault fault = Assert.Throws<FaultException>(() => Read(line)).Fault;

        Assert.Equal((number, "gold.jsonl line 3"), (fault.Number, fault.Where));
    }

    [Theory]
    [InlineData("\"start\":2", "\"start\":-1", "DR194", "start")]
    [InlineData("\"start\":2", "\"start\":20000", "DR194", "start")]
    [InlineData("\"end\":6", "\"end\":1", "DR194", "end")]
    [InlineData("\"end\":6", "\"end\":6.5", "DR192", "end")]
    [InlineData("\"text\":\"Iran\"", "\"text\":\"Iraq\"", "DR195", "Iraq")]
    [InlineData("\"hedged\":false", "\"hedged\":\"no\"", "DR192", "hedged")]
    [InlineData("\"hedged\":false,", "", "DR191", "hedged")]
    [InlineData("\"realis\":\"actual\"", "\"realis\":\"Actual\"", "DR193", "realis")]
    [InlineData("\"realis\":\"actual\"", "\"realis\":\"0\"", "DR193", "realis")]
    [InlineData("\"sources\":[]", "\"sources\":{}", "DR192", "sources")]
    [InlineData("\"sources\":[]", "\"sources\":[{\"name\":\"\"}]", "DR192", "sources")]
    [InlineData("\"kind\":\"controls\"", "\"kind\":\"likes\"", "DR193", "kind")]
    [InlineData("\"confidence\":0.5", "\"confidence\":\"high\"", "DR192", "confidence")]
    public void Read_WrongField_NamesIt(string written, string instead, string number, string named)
    {
        string line = Assert.Single(RecordJson.Lines(new CodedArticle(_article, [Record("tie")])));
        Assert.Contains(written, line, StringComparison.Ordinal);

        Fault fault = Assert.Throws<FaultException>(() => Read(line.Replace(written, instead, StringComparison.Ordinal))).Fault;

        Assert.Equal(number, fault.Number);
        Assert.Contains($"\"{named}\"", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-02-30")]
    [InlineData("2021-07-10")]
    public void Read_DayThatIsNone_OrLastBeforeFirst_IsFault(string from)
    {
        string line = Assert.Single(RecordJson.Lines(new CodedArticle(_article, [Record("event")])));

        Assert.Equal(
            "DR192", Assert.Throws<FaultException>(() => Read(line.Replace("2021-07-07", from, StringComparison.Ordinal))).Fault.Number);
    }

    [Fact]
    public void Utf16Of_IsTheInverseOfOf()
    {
        CodePointOffsets offsets = new(Text);

        Assert.Equal(Text.Length - 2, offsets.Count);
        Assert.All(Enumerable.Range(0, offsets.Count + 1), count => Assert.Equal(count, offsets.Of(offsets.Utf16Of(count))));
        Assert.False(char.IsLowSurrogate(Text[offsets.Utf16Of(1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => offsets.Utf16Of(offsets.Count + 1));
    }

    private static CodedRecord Read(string line) => new RecordJsonReader(_article).Read(line, "gold.jsonl line 3");

    private static TextSpan Find(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static CodedRecord Record(string layer) => layer switch
    {
        "event" => Event() with
        {
            Mode = "visit",
            Contexts = ["diplomatic"],
            Recipients = [_taliban],
            Date = new DayInterval(new DateOnly(2021, 7, 7), new DateOnly(2021, 7, 8), DayPrecision.Open),
            Place = new CodedPlace("Tehran", "112931", 35.69439, 51.42151, "IRN", PlacePrecision.City),
            Realis = Realis.Hypothetical,
            Hedged = true,
            Sources = [_iran, _taliban],
            SameAs = "tehran-talks",
        },
        "bare event" => Event(),
        "statement" => new CodedStatement
        {
            Span = Find("said"),
            Segment = SegmentKind.Body,
            Rule = "statement/say",
            Speaker = _iran,
            Addressee = _taliban,
            Mode = SpeechMode.Mixed,
            Content = Find("Peace"),
            Date = new DayInterval(new DateOnly(2021, 7, 7), new DateOnly(2021, 7, 7), DayPrecision.Week),
        },
        "quantity" => new CodedQuantity
        {
            Span = Find("At least 7,000 troops"),
            Segment = SegmentKind.Caption,
            Rule = "quantity/noun",
            Confidence = 0.987,
            Kind = "troops",
            Low = 7000,
            Unit = "person",
            Qualifier = "At least",
            Of = "United States",
            AsOf = new DayInterval(new DateOnly(2021, 7, 7), new DateOnly(2021, 7, 7), DayPrecision.Week),
        },
        "tie" => Tie("controls") with { To = new CodedActor("Tehran", "", "") },
        _ => Tie("wants") with { What = "peace", Title = "envoy" },
    };

    private static CodedEvent Event() => new()
    {
        Span = Find("held talks"),
        Segment = SegmentKind.Body,
        Rule = "event/test",
        Confidence = 0.25,
        Type = "CONSULT",
        Quad = "verbal cooperation",
        Score = 2.5,
        Cameo = "040",
        Actors = [_iran],
    };

    private static CodedTie Tie(string kind) => new()
    {
        Span = Find("Iran"),
        Segment = SegmentKind.Body,
        Rule = "tie/test",
        Confidence = 0.5,
        Kind = kind,
        From = _iran,
    };
}
