using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dragoman.Ledger.Correcting;

/// <summary>How decisions are read and written as JSON: strictly, and always with the same bytes.</summary>
internal static class JsonTexts
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object that a text holds; null where it holds something else.</summary>
    internal static JsonObject? Object(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: _strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A value in one line.</summary>
    internal static string Line(JsonNode value) => value.ToJsonString(_plain);

    /// <summary>A field that holds text; null where there is none such.</summary>
    internal static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>A field that holds a whole number; null where there is none such.</summary>
    internal static int? Whole(JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue(out int number) ? number : null;
}
