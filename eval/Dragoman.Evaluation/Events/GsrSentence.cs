using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Dragoman.Evaluation.Events;

/// <summary>A sentence of PLOVER's gold standard records.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its words.</param>
/// <param name="Group">What sentences of like words share.</param>
/// <param name="Day">The day of publication; null where it is not told.</param>
/// <param name="Type">PLOVER's type of the event that it tells first of all.</param>
/// <param name="OtherTypes">Types that the manual would accept as well.</param>
/// <param name="Actors">Country and sector of those who do it; "" for what is not told.</param>
/// <param name="Recipients">Country and sector of those to whom it is done.</param>
internal sealed record GsrSentence(
    string Id, string Text, string Group, DateOnly? Day, string Type, ImmutableArray<string> OtherTypes,
    ImmutableArray<(string Country, string Sector)> Actors, ImmutableArray<(string Country, string Sector)> Recipients)
{
    /// <summary>Reads the sentences of a file, one JSON object a line.</summary>
    public static ImmutableArray<GsrSentence> Read(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    /// <summary>Whether an event type is right.</summary>
    public bool Allows(string type) => type == Type || OtherTypes.Contains(type);

    private static GsrSentence Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement row = json.RootElement;
        return new GsrSentence(
            TextAt(row, "id"), TextAt(row, "text"), TextAt(row, "text_group"), DayOf(row), TextAt(row, "event"),
            row.TryGetProperty("event_alt", out JsonElement others) && others.ValueKind == JsonValueKind.Array
                ? [.. others.EnumerateArray().Select(other => other.GetString() ?? "")]
                : [],
            Parties(row, "actors"), Parties(row, "recipients"));
    }

    private static ImmutableArray<(string Country, string Sector)> Parties(JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(actor => (CountryOf(TextAt(actor, "country")), TextAt(actor, "sector")))];

    // The United Nations and the European Union have codes of their own there.
    private static string CountryOf(string code) => code is "UNO" or "EUR" ? "IGO" : code;

    private static string TextAt(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static DateOnly? DayOf(JsonElement row) =>
        DateOnly.TryParseExact(TextAt(row, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
