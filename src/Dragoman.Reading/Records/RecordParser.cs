using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Reading.Dating;
using Dragoman.Reading.Faults;

namespace Dragoman.Reading.Records;

/// <summary>Reads one JSON record: id, title, text or html, published, outlet, url, language; other fields are kept as they are.</summary>
/// <param name="path">Named in faults.</param>
/// <param name="line">Named in faults, from 1.</param>
internal sealed class RecordParser(string path, int line)
{
    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = 64 };

    private readonly ImmutableSortedDictionary<string, string>.Builder _others =
        ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    private Fault? _fault;

    /// <summary>Reads a record from its JSON text.</summary>
    public RecordResult Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, _strict);
            return Parse(document.RootElement);
        }
        catch (JsonException exception)
        {
            string reason = exception.Message.Split(" LineNumber:", 2)[0];
            return new RecordResult(null, ReadingFaults.NotJson(path, line, (exception.BytePositionInLine ?? 0) + 1, reason));
        }
    }

    /// <summary>Reads a record that is parsed already.</summary>
    public RecordResult Parse(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return new RecordResult(null, ReadingFaults.NotAnObject(path, line, NameOf(record.ValueKind)));
        }

        RecordFields? read = FieldsOf(record) is { } fields ? Read(fields) : null;
        return _fault is null ? new RecordResult(read, null) : new RecordResult(null, _fault);
    }

    private Dictionary<string, JsonElement>? FieldsOf(JsonElement record)
    {
        Dictionary<string, JsonElement> fields = new(StringComparer.Ordinal);
        try
        {
            foreach (JsonProperty property in record.EnumerateObject())
            {
                // JSON leaves open what a repeated name means; the last one counts, as in most readers.
                fields[property.Name] = property.Value;
            }

            return fields;
        }
        catch (InvalidOperationException)
        {
            _fault = ReadingFaults.HalfCharacter(path, line, "(a field's name)");
            return null;
        }
    }

    private RecordFields Read(Dictionary<string, JsonElement> fields)
    {
        string? text = Take(fields, "text");
        string? html = text is null ? Take(fields, "html") : null;
        string? published = Take(fields, "published");
        DateOnly? day = published is null ? null : DayParser.Parse(published);
        int? year = published is not null && day is null ? DayParser.YearOf(published) : null;
        if (published is not null && day is null && year is null)
        {
            _fault ??= ReadingFaults.PublishedNotADay(path, line, published);
        }

        RecordFields read = new()
        {
            Id = Take(fields, "id"),
            Title = Take(fields, "title"),
            Content = text ?? html ?? "",
            IsPage = text is null,
            Published = day,
            PublishedYear = year,
            Outlet = Take(fields, "outlet"),
            Address = Take(fields, "url"),
            Language = Take(fields, "language"),
            Others = Rest(fields, published is not null && day is null ? published : null),
        };
        _fault ??= read.Content.Length == 0 ? ReadingFaults.NoText(path, line) : null;
        return read;
    }

    /// <summary>Takes a field out; null when it is missing, null or blank.</summary>
    private string? Take(Dictionary<string, JsonElement> fields, string name)
    {
        if (!fields.Remove(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && name is "id" or "published")
        {
            return value.GetRawText();
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            _fault ??= ReadingFaults.WrongField(path, line, name, NameOf(value.ValueKind));
            return null;
        }

        return TextOf(value, name) is { } text && !string.IsNullOrWhiteSpace(text)
            ? name is "text" or "html" ? text : text.Trim()
            : null;
    }

    private string? TextOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            _fault ??= ReadingFaults.HalfCharacter(path, line, name);
            return null;
        }
    }

    private ImmutableSortedDictionary<string, string> Rest(Dictionary<string, JsonElement> fields, string? partOfDay)
    {
        foreach ((string name, JsonElement value) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            _others[name] = value.GetRawText();
        }

        if (partOfDay is not null)
        {
            _others["published"] = $"\"{JsonEncodedText.Encode(partOfDay)}\"";
        }

        return _others.ToImmutable();
    }

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.String => "text",
        _ => "nothing",
    };
}
