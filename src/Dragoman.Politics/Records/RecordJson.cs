using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>Writes records in the project's record format, one JSON object a record (<c>docs/records.md</c>).</summary>
public static class RecordJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the records of an article, one a line, offsets in code points.</summary>
    /// <param name="coded">The article and its records.</param>
    /// <param name="output">Where the lines go; each ends with a line feed.</param>
    public static void WriteLines(CodedArticle coded, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(output);
        foreach (string line in Lines(coded))
        {
            output.Write(line);
            output.Write('\n');
        }
    }

    /// <summary>The records of an article as JSON objects without line end, in the order of <see cref="CodedArticle.Records"/>.</summary>
    public static IEnumerable<string> Lines(CodedArticle coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        CodePointOffsets offsets = new(coded.Article.Text);
        return coded.Records.Select((record, ordinal) => Line(coded.Article, record, ordinal, offsets));
    }

    /// <summary>The identifier of a record: the same article and the same place in its records give the same identifier.</summary>
    /// <param name="articleId">The article's id.</param>
    /// <param name="ordinal">Position among the article's records, from 0.</param>
    public static string RecordId(string articleId, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{articleId}#{ordinal}");

    /// <summary>One record as a JSON object without line end.</summary>
    /// <param name="article">The article in which it stands.</param>
    /// <param name="record">The record.</param>
    /// <param name="ordinal">Position among the article's records, from 0.</param>
    /// <param name="offsets">Of the article's text.</param>
    public static string Line(Article article, CodedRecord record, int ordinal, CodePointOffsets offsets)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(offsets);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, _options))
        {
            json.WriteStartObject();
            json.WriteString("doc", article.Id);
            json.WriteNumber("start", offsets.Of(record.Span.Start));
            json.WriteNumber("end", offsets.Of(record.Span.End));
            json.WriteString("text", record.Span.Of(article.Text));
            switch (record)
            {
                case CodedEvent e: WriteEvent(json, e, RecordId(article.Id, ordinal)); break;
                case CodedStatement s: WriteStatement(json, s, offsets); break;
                case CodedQuantity q: WriteQuantity(json, q); break;
                case CodedTie t: WriteTie(json, t); break;
                default: throw new ArgumentException($"{record.GetType().Name} has no layer.", nameof(record));
            }

            json.WriteString("segment", LowerCase(record.Segment));
            json.WriteString("rule", record.Rule);
            json.WriteNumber("confidence", Math.Round(record.Confidence, 3));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteEvent(Utf8JsonWriter json, CodedEvent e, string id)
    {
        json.WriteString("layer", "event");
        json.WriteString("id", id);
        json.WriteString("type", e.Type);
        json.WriteString("mode", e.Mode);
        WriteStrings(json, "contexts", e.Contexts);
        json.WriteString("cameo", e.Cameo);
        json.WriteString("quad", e.Quad);
        json.WriteNumber("score", e.Score);
        WriteActors(json, "actors", e.Actors);
        WriteActors(json, "recipients", e.Recipients);
        WriteDays(json, "date", e.Date);
        json.WriteString("place", e.Place?.Name ?? "");
        if (e.Place is { } place)
        {
            WritePlace(json, place);
        }

        WriteClaim(json, e);
        json.WriteString("same_as", e.SameAs);
    }

    private static void WritePlace(Utf8JsonWriter json, CodedPlace place)
    {
        if (place.Id is { } id)
        {
            json.WriteString("place_id", id);
        }

        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNumber("lat", latitude);
            json.WriteNumber("lon", longitude);
        }

        if (place.Country.Length > 0)
        {
            json.WriteString("place_country", place.Country);
        }

        if (place.Precision is { } precision)
        {
            json.WriteString("place_precision", LowerCase(precision));
        }
    }

    private static void WriteStatement(Utf8JsonWriter json, CodedStatement s, CodePointOffsets offsets)
    {
        json.WriteString("layer", "statement");
        WriteActor(json, "speaker", s.Speaker);
        WriteActor(json, "addressee", s.Addressee);
        json.WriteString("mode", LowerCase(s.Mode));
        json.WriteNumber("content_start", offsets.Of(s.Content.Start));
        json.WriteNumber("content_end", offsets.Of(s.Content.End));
        WriteDays(json, "date", s.Date);
    }

    private static void WriteQuantity(Utf8JsonWriter json, CodedQuantity q)
    {
        json.WriteString("layer", "quantity");
        json.WriteString("kind", q.Kind);
        WriteNumber(json, "low", q.Low);
        WriteNumber(json, "high", q.High);
        json.WriteString("unit", q.Unit);
        json.WriteString("qualifier", q.Qualifier);
        json.WriteStartObject("of");
        json.WriteString("name", q.Of);
        json.WriteEndObject();
        WriteDays(json, "as_of", q.AsOf);
        WriteClaim(json, q);
    }

    private static void WriteTie(Utf8JsonWriter json, CodedTie t)
    {
        json.WriteString("layer", "tie");
        json.WriteString("kind", t.Kind);
        WriteActor(json, "from", t.From);
        WriteActor(json, "to", t.To);
        if (t.Title is { } title)
        {
            json.WriteString("title", title);
        }

        if (t.What is { } what)
        {
            json.WriteString("what", what);
        }

        WriteClaim(json, t);
    }

    private static void WriteClaim(Utf8JsonWriter json, CodedClaim claim)
    {
        json.WriteString("realis", LowerCase(claim.Realis));
        WriteActors(json, "sources", claim.Sources);
        json.WriteBoolean("hedged", claim.Hedged);
    }

    private static void WriteActors(Utf8JsonWriter json, string name, ImmutableArray<CodedActor> actors)
    {
        json.WriteStartArray(name);
        foreach (CodedActor actor in actors)
        {
            WriteActorFields(json, actor);
        }

        json.WriteEndArray();
    }

    private static void WriteActor(Utf8JsonWriter json, string name, CodedActor? actor)
    {
        json.WritePropertyName(name);
        if (actor is null)
        {
            json.WriteNullValue();
            return;
        }

        WriteActorFields(json, actor);
    }

    private static void WriteActorFields(Utf8JsonWriter json, CodedActor actor)
    {
        json.WriteStartObject();
        json.WriteString("name", actor.Name);
        json.WriteString("country", actor.Country);
        json.WriteString("sector", actor.Sector);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, string name, DayInterval? days)
    {
        json.WritePropertyName(name);
        if (days is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("from", days.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("to", days.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteString($"{name}_precision", LowerCase(days.Precision));
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string LowerCase<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
