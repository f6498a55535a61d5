using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>Reads records of one article in the record format, as <see cref="RecordJson"/> writes it.</summary>
/// <remarks>
/// What the coder adds to the format of an annotator may be left out: id, contexts, quad, score, cameo, precisions, all of a place but
/// its name, segment, rule, confidence. The segment then follows from the offsets. Thread-safe.
/// </remarks>
public sealed class RecordJsonReader
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };
    private static readonly ImmutableArray<string> _layers = ["event", "statement", "quantity", "tie"];
    private static readonly FrozenDictionary<string, FrozenSet<string>> _fields = _layers.ToFrozenDictionary(layer => layer, FieldsOf);

    private readonly Article _article;
    private readonly CodePointOffsets _offsets;

    /// <summary>Makes a reader for the records of an article.</summary>
    /// <param name="article">The article in whose text the offsets count. A record's <c>doc</c> is not compared with its id.</param>
    public RecordJsonReader(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _article = article;
        _offsets = new CodePointOffsets(article.Text);
    }

    /// <summary>Reads a record.</summary>
    /// <param name="line">One JSON object.</param>
    /// <param name="where">File and line, as a fault is to name them.</param>
    /// <returns>The record; it has no signs.</returns>
    /// <exception cref="FaultException">DR190 to DR196: a field is missing, of another type or unknown, or the offsets do not fit the text.</exception>
    public CodedRecord Read(string line, string where)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(where);
        try
        {
            using JsonDocument json = JsonDocument.Parse(line, _strict);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Read(new RecordFields(json.RootElement, where))
                : throw new FaultException(DataFaults.RecordNotJson(where, $"it is {json.RootElement.ValueKind}"));
        }
        catch (JsonException exception)
        {
            throw new FaultException(DataFaults.RecordNotJson(where, exception.Message), exception);
        }
    }

    private CodedRecord Read(RecordFields fields)
    {
        string layer = fields.OneOf("layer", _layers);
        foreach (JsonProperty field in fields.Json.EnumerateObject())
        {
            if (!_fields[layer].Contains(field.Name))
            {
                throw new FaultException(DataFaults.RecordFieldUnknown(fields.Where, field.Name, layer));
            }
        }

        TextSpan span = Span(fields, "start", "end");
        if (fields.Text("text") is var words && words != span.Of(_article.Text))
        {
            throw new FaultException(DataFaults.RecordWordsDiffer(fields.Where, words, span.Of(_article.Text)));
        }

        SegmentKind segment = fields.OptionalNamed<SegmentKind>("segment") ?? SegmentAt(span);
        string rule = fields.OptionalText("rule") ?? "";
        double confidence = fields.OptionalNumber("confidence") ?? 0;
        return layer switch
        {
            "event" => Event(fields, span, segment, rule) with { Confidence = confidence },
            "statement" => Statement(fields, span, segment, rule) with { Confidence = confidence },
            "quantity" => Quantity(fields, span, segment, rule) with { Confidence = confidence },
            _ => Tie(fields, span, segment, rule) with { Confidence = confidence },
        };
    }

    private static CodedEvent Event(RecordFields fields, TextSpan span, SegmentKind segment, string rule) => new()
    {
        Span = span,
        Segment = segment,
        Rule = rule,
        Type = fields.Text("type"),
        Mode = fields.Text("mode"),
        Contexts = fields.OptionalTexts("contexts"),
        Quad = fields.OptionalText("quad") ?? "",
        Score = fields.OptionalNumber("score") ?? 0,
        Cameo = fields.OptionalText("cameo") ?? "",
        Actors = fields.Actors("actors"),
        Recipients = fields.Actors("recipients"),
        Date = fields.Days("date", "date_precision"),
        Place = Place(fields),
        Realis = fields.Named<Realis>("realis"),
        Sources = fields.Actors("sources"),
        Hedged = fields.Flag("hedged"),
        SameAs = fields.Text("same_as"),
    };

    private static CodedPlace? Place(RecordFields fields) => fields.Text("place") is { Length: > 0 } name
        ? new CodedPlace(
            name, fields.OptionalText("place_id"), fields.OptionalNumber("lat"), fields.OptionalNumber("lon"),
            fields.OptionalText("place_country") ?? "", fields.OptionalNamed<PlacePrecision>("place_precision"))
        : null;

    private CodedStatement Statement(RecordFields fields, TextSpan span, SegmentKind segment, string rule) => new()
    {
        Span = span,
        Segment = segment,
        Rule = rule,
        Speaker = fields.Actor("speaker"),
        Addressee = fields.OptionalActor("addressee"),
        Mode = fields.Named<SpeechMode>("mode"),
        Content = Span(fields, "content_start", "content_end"),
        Date = fields.Days("date", "date_precision"),
    };

    private static CodedQuantity Quantity(RecordFields fields, TextSpan span, SegmentKind segment, string rule) => new()
    {
        Span = span,
        Segment = segment,
        Rule = rule,
        Kind = fields.OneOf("kind", RecordKinds.OfQuantities),
        Low = fields.Number("low"),
        High = fields.Number("high"),
        Unit = fields.Text("unit"),
        Qualifier = fields.Text("qualifier"),
        Of = fields.Inner("of").Text("name"),
        AsOf = fields.Days("as_of", "as_of_precision"),
        Realis = fields.Named<Realis>("realis"),
        Sources = fields.Actors("sources"),
        Hedged = fields.Flag("hedged"),
    };

    private static CodedTie Tie(RecordFields fields, TextSpan span, SegmentKind segment, string rule) => new()
    {
        Span = span,
        Segment = segment,
        Rule = rule,
        Kind = fields.OneOf("kind", RecordKinds.OfTies),
        From = fields.Actor("from"),
        To = fields.OptionalActor("to"),
        Title = fields.OptionalText("title"),
        What = fields.OptionalText("what"),
        Realis = fields.Named<Realis>("realis"),
        Sources = fields.Actors("sources"),
        Hedged = fields.Flag("hedged"),
    };

    private TextSpan Span(RecordFields fields, string first, string last)
    {
        int start = fields.Whole(first);
        int end = fields.Whole(last);
        if (start < 0 || start > _offsets.Count)
        {
            throw new FaultException(DataFaults.RecordSpanOutside(fields.Where, first, _offsets.Count));
        }

        return end >= start && end <= _offsets.Count
            ? new TextSpan(_offsets.Utf16Of(start), _offsets.Utf16Of(end))
            : throw new FaultException(DataFaults.RecordSpanOutside(fields.Where, last, _offsets.Count));
    }

    private SegmentKind SegmentAt(TextSpan span) =>
        _article.Segments.FirstOrDefault(segment => segment.Span.Contains(span))?.Kind ?? SegmentKind.Body;

    private static FrozenSet<string> FieldsOf(string layer)
    {
        string[] common = ["doc", "start", "end", "text", "layer", "segment", "rule", "confidence"];
        string[] claim = ["realis", "sources", "hedged"];
        string[] own = layer switch
        {
            "event" =>
            [
                "id", "type", "mode", "contexts", "cameo", "quad", "score", "actors", "recipients", "date", "date_precision",
                "place", "place_id", "lat", "lon", "place_country", "place_precision", "same_as", .. claim,
            ],
            "statement" => ["speaker", "addressee", "mode", "content_start", "content_end", "date", "date_precision"],
            "quantity" => ["kind", "low", "high", "unit", "qualifier", "of", "as_of", "as_of_precision", .. claim],
            _ => ["kind", "from", "to", "title", "what", .. claim],
        };
        return [.. common, .. own];
    }
}
