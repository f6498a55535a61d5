using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>The fields of one JSON object of the record format, each asked for with the type that it has to have.</summary>
/// <param name="Json">The object.</param>
/// <param name="Where">File and line, for what a fault tells.</param>
internal readonly record struct RecordFields(JsonElement Json, string Where)
{
    /// <summary>A field that holds text.</summary>
    internal string Text(string name) => TextOf(Required(name), name);

    /// <summary>A field that holds text and may be left out.</summary>
    internal string? OptionalText(string name) => Json.TryGetProperty(name, out JsonElement value) ? TextOf(value, name) : null;

    /// <summary>A field that holds one of a few words.</summary>
    internal string OneOf(string name, ImmutableArray<string> allowed)
    {
        string value = Text(name);
        return allowed.Contains(value, StringComparer.Ordinal)
            ? value
            : throw new FaultException(DataFaults.RecordFieldValue(Where, name, value, allowed));
    }

    /// <summary>A field that holds a named value in lower case.</summary>
    internal T Named<T>(string name)
        where T : struct, Enum => NamedOf<T>(Text(name), name);

    /// <summary>A field that holds a named value in lower case and may be left out.</summary>
    internal T? OptionalNamed<T>(string name)
        where T : struct, Enum => OptionalText(name) is { } value ? NamedOf<T>(value, name) : null;

    /// <summary>A field that is true or false.</summary>
    internal bool Flag(string name) => Required(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new FaultException(DataFaults.RecordFieldType(Where, name, "true or false")),
    };

    /// <summary>A field that holds a whole number.</summary>
    internal int Whole(string name) => Required(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int number)
        ? number
        : throw new FaultException(DataFaults.RecordFieldType(Where, name, "whole number"));

    /// <summary>A field that holds a number or null.</summary>
    internal double? Number(string name) => NumberOf(Required(name), name);

    /// <summary>A field that holds a number and may be left out.</summary>
    internal double? OptionalNumber(string name) => Json.TryGetProperty(name, out JsonElement value) ? NumberOf(value, name) : null;

    /// <summary>A field that holds a list of words and may be left out.</summary>
    internal ImmutableArray<string> OptionalTexts(string name)
    {
        RecordFields fields = this;
        return Json.TryGetProperty(name, out JsonElement value) ? [.. ListOf(value, name).Select(item => fields.TextOf(item, name))] : [];
    }

    /// <summary>A field that holds an actor.</summary>
    internal CodedActor Actor(string name) =>
        OptionalActor(name) ?? throw new FaultException(DataFaults.RecordFieldType(Where, name, "actor"));

    /// <summary>A field that holds an actor or null.</summary>
    internal CodedActor? OptionalActor(string name) =>
        Required(name) is { ValueKind: not JsonValueKind.Null } value ? ActorOf(value, name) : null;

    /// <summary>A field that holds a list of actors.</summary>
    internal ImmutableArray<CodedActor> Actors(string name)
    {
        RecordFields fields = this;
        return [.. ListOf(Required(name), name).Select(item => fields.ActorOf(item, name))];
    }

    /// <summary>The object that a field holds.</summary>
    internal RecordFields Inner(string name) => Required(name) is { ValueKind: JsonValueKind.Object } value
        ? this with { Json = value }
        : throw new FaultException(DataFaults.RecordFieldType(Where, name, "object"));

    /// <summary>A field that holds two days or null; where no field beside it tells the precision, their distance does.</summary>
    internal DayInterval? Days(string name, string precision)
    {
        if (Required(name).ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        RecordFields days = Inner(name);
        DateOnly from = days.Day("from");
        DateOnly to = days.Day("to");
        return from <= to
            ? new DayInterval(from, to, OptionalNamed<DayPrecision>(precision) ?? PrecisionOf(from, to))
            : throw new FaultException(DataFaults.RecordFieldType(Where, name, "first day with a last one that is not before it"));
    }

    private DateOnly Day(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new FaultException(DataFaults.RecordFieldType(Where, name, "day as 1995-11-21"));

    private static DayPrecision PrecisionOf(DateOnly from, DateOnly to) => (to.DayNumber - from.DayNumber) switch
    {
        < 3 => DayPrecision.Day,
        < 10 => DayPrecision.Week,
        < 300 => DayPrecision.Month,
        _ => DayPrecision.Year,
    };

    private JsonElement Required(string name) => Json.TryGetProperty(name, out JsonElement value)
        ? value
        : throw new FaultException(DataFaults.RecordFieldMissing(Where, name));

    private string TextOf(JsonElement value, string name) => value.ValueKind == JsonValueKind.String
        ? value.GetString()! // a string is not null
        : throw new FaultException(DataFaults.RecordFieldType(Where, name, "text"));

    private double? NumberOf(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number when value.TryGetDouble(out double number) && double.IsFinite(number) => number,
        _ => throw new FaultException(DataFaults.RecordFieldType(Where, name, "number")),
    };

    private JsonElement.ArrayEnumerator ListOf(JsonElement value, string name) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray()
        : throw new FaultException(DataFaults.RecordFieldType(Where, name, "list"));

    private T NamedOf<T>(string value, string name)
        where T : struct, Enum
    {
        ImmutableArray<string> allowed = [.. Enum.GetNames<T>().Select(word => word.ToLowerInvariant())];
        int at = allowed.IndexOf(value, StringComparer.Ordinal);
        return at >= 0 ? Enum.GetValues<T>()[at] : throw new FaultException(DataFaults.RecordFieldValue(Where, name, value, allowed));
    }

    private CodedActor ActorOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new FaultException(DataFaults.RecordFieldType(Where, name, "actor"));
        }

        RecordFields actor = this with { Json = value };
        return actor.Text("name") is { Length: > 0 } called
            ? new CodedActor(called, actor.OptionalText("country") ?? "", actor.OptionalText("sector") ?? "")
            : throw new FaultException(DataFaults.RecordFieldType(Where, name, "actor with a name"));
    }
}
