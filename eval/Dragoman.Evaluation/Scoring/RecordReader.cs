using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Dragoman.Evaluation.Scoring;

/// <summary>Reads records in the project's record format, one JSON object a line.</summary>
internal static class RecordReader
{
    /// <summary>The records of a file, or of all <c>.jsonl</c> files of a folder in the order of their names.</summary>
    /// <exception cref="InvalidDataException">A line is no record; the message says which and why.</exception>
    public static ImmutableArray<ScoredRecord> Read(string path)
    {
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*.jsonl") : [path];
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.SelectMany(ReadFile)];
    }

    /// <summary>The record of one line.</summary>
    /// <exception cref="InvalidDataException">The line is no record.</exception>
    public static ScoredRecord Parse(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return Record(json.RootElement);
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"this is no record: {cause.Message}", cause);
        }
    }

    private static IEnumerable<ScoredRecord> ReadFile(string file)
    {
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            ScoredRecord record;
            try
            {
                record = Parse(line);
            }
            catch (InvalidDataException cause)
            {
                throw new InvalidDataException($"{file} line {number}: {cause.Message}", cause);
            }

            yield return record;
        }
    }

    private static ScoredRecord Record(JsonElement json) => new()
    {
        Layer = LayerOf(json.GetProperty("layer").GetString()),
        Article = json.GetProperty("doc").ToString(),
        Start = json.GetProperty("start").GetInt32(),
        End = json.GetProperty("end").GetInt32(),
        Text = Text(json, "text"),
        Type = Text(json, "type"),
        Kind = Text(json, "kind"),
        Mode = Text(json, "mode"),
        Actors = Actors(json, "actors"),
        Recipients = Actors(json, "recipients"),
        Date = Days(json, "date"),
        Place = Text(json, "place"),
        Realis = Text(json, "realis"),
        Hedged = Value(json, "hedged") is { ValueKind: JsonValueKind.True },
        Sources = Actors(json, "sources"),
        Speaker = ActorAt(json, "speaker"),
        Content = Number(json, "content_start") is { } start && Number(json, "content_end") is { } end ? ((int)start, (int)end) : null,
        Low = Number(json, "low"),
        High = Number(json, "high"),
        From = ActorAt(json, "from"),
        To = ActorAt(json, "to"),
        Rule = Text(json, "rule"),
    };

    private static RecordLayer LayerOf(string? name) => name switch
    {
        "event" => RecordLayer.Event,
        "statement" => RecordLayer.Statement,
        "quantity" => RecordLayer.Quantity,
        "tie" => RecordLayer.Tie,
        _ => throw new FormatException($"\"{name}\" is no layer; use event, statement, quantity or tie."),
    };

    private static JsonElement? Value(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string Text(JsonElement json, string name) => Value(json, name)?.GetString() ?? "";

    private static double? Number(JsonElement json, string name) => Value(json, name)?.GetDouble();

    private static ScoredDays? Days(JsonElement json, string name) =>
        Value(json, name) is { } days ? new ScoredDays(Day(days, "from"), Day(days, "to")) : null;

    private static DateOnly Day(JsonElement days, string name) =>
        DateOnly.ParseExact(days.GetProperty(name).GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ImmutableArray<ScoredActor> Actors(JsonElement json, string name) =>
        Value(json, name) is { } list ? [.. list.EnumerateArray().Select(Actor)] : [];

    private static ScoredActor? ActorAt(JsonElement json, string name) => Value(json, name) is { } actor ? Actor(actor) : null;

    private static ScoredActor Actor(JsonElement json) => new(Text(json, "name"), Text(json, "country"), Text(json, "sector"));
}
