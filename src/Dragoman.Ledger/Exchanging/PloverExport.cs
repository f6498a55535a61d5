using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>PLOVER events as JSON, one line an event, with the ids of the records that report it: each is of one event.</summary>
public sealed class PloverExport : LedgerExport
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override string Name => "plover";

    /// <inheritdoc/>
    public override string Ending => "jsonl";

    /// <inheritdoc/>
    public override string Description => "Events in PLOVER as JSON, one a line, with the ids of their reports";

    /// <inheritdoc/>
    internal override void WriteEvents(IEnumerable<MergedEvent> events, TextWriter output)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter json = new(buffer, _options);
        foreach (MergedEvent e in events)
        {
            json.WriteStartObject();
            WriteCode(json, e);
            WriteParties(json, e);
            WriteWhenAndWhere(json, e);
            WriteStanding(json, e);
            WriteWords(json, e);
            WriteStrings(json, "reports", e.ReportIds);
            json.WriteEndObject();
            json.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            output.Write('\n');
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }

    private static void WriteCode(Utf8JsonWriter json, MergedEvent e)
    {
        json.WriteString("id", e.Id);
        json.WriteString("type", e.Type);
        json.WriteString("mode", e.Mode);
        WriteStrings(json, "contexts", e.Contexts);
        json.WriteString("quad", e.Quad);
        json.WriteNumber("score", e.Score);
        json.WriteString("cameo", e.Cameo);
    }

    private static void WriteParties(Utf8JsonWriter json, MergedEvent e)
    {
        WriteActors(json, "actors", e.Actors);
        WriteActors(json, "recipients", e.Recipients);
        WriteActors(json, "also_named", e.AlsoNamed);
    }

    private static void WriteWhenAndWhere(Utf8JsonWriter json, MergedEvent e)
    {
        if (e.Days is { } days)
        {
            json.WriteStartObject("date");
            json.WriteString("from", ExportText.Iso(days.From));
            json.WriteString("to", ExportText.Iso(days.To));
            json.WriteString("precision", Word(days.Precision));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("date");
        }

        if (e.Place is { } place)
        {
            json.WriteStartObject("place");
            json.WriteString("name", place.Name);
            json.WriteString("id", place.Id);
            json.WriteString("country", place.Country);
            json.WriteString("precision", place.Precision is { } precision ? Word(precision) : null);
            WriteNumber(json, "latitude", place.Latitude);
            WriteNumber(json, "longitude", place.Longitude);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("place");
        }
    }

    private static void WriteStanding(Utf8JsonWriter json, MergedEvent e)
    {
        json.WriteString("realis", Word(e.Realis));
        json.WriteBoolean("hedged", e.Hedged);
        json.WriteStartArray("course");
        foreach (RealisStep step in e.Course)
        {
            json.WriteStartObject();
            json.WriteString("published", step.Published is { } day ? ExportText.Iso(day) : null);
            json.WriteString("realis", Word(step.Realis));
            json.WriteBoolean("hedged", step.Hedged);
            json.WriteString("report", step.Report);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteStrings(json, "disputed", e.Disputed);
        json.WriteNumber("report_count", e.Reports);
        json.WriteNumber("article_count", e.Articles);
        json.WriteNumber("independent_sources", e.IndependentSources);
        json.WriteString("first_published", e.FirstPublished is { } first ? ExportText.Iso(first) : null);
        json.WriteString("last_published", e.LastPublished is { } last ? ExportText.Iso(last) : null);
    }

    private static void WriteWords(Utf8JsonWriter json, MergedEvent e)
    {
        json.WriteStartObject("best");
        json.WriteString("report", e.Best.Id);
        json.WriteString("origin", e.Best.Origin);
        json.WriteString("outlet", e.Best.Outlet);
        json.WriteString("published", e.Best.Published is { } day ? ExportText.Iso(day) : null);
        WriteActors(json, "sources", e.BestSources);
        json.WriteString("words", e.Best.Words);
        json.WriteString("sentence", e.Best.Sentence);
        json.WriteEndObject();
        json.WriteString("address", e.Address);
    }

    private static void WriteActors(Utf8JsonWriter json, string name, ImmutableArray<CodedActor> actors)
    {
        json.WriteStartArray(name);
        foreach (CodedActor actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("name", actor.Name);
            json.WriteString("country", actor.Country);
            json.WriteString("sector", actor.Sector);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
