using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Api;

/// <summary>The fields of a record that an analyst can put otherwise, as text.</summary>
internal static class EditForm
{
    private const string ActorHint = "Name | country | sector: “Iran | IRN | GOV”; country and sector may be left out";

    private static readonly ImmutableArray<KeyValuePair<string, string>> _realis =
        Words(("actual", "has happened"), ("future", "planned"), ("negated", "denied, did not"), ("hypothetical", "possible"));

    private static readonly ImmutableArray<KeyValuePair<string, string>> _hedged = Words(("false", "told plainly"), ("true", "with reserve: reportedly, allegedly"));

    /// <summary>The fields of a record.</summary>
    /// <param name="record">The record in the record format.</param>
    internal static ImmutableArray<EditableField> Of(JsonElement record) => Text(record, "layer") switch
    {
        "event" =>
        [
            new("type", "Type", Text(record, "type"), FieldSort.Choice, "", [.. EventWords.Codes.Where(code => !code.Contains(' ', StringComparison.Ordinal)).Select(type => KeyValuePair.Create(type, $"{type}: {EventWords.Act(type, "")}"))]),
            new("mode", "Mode", Text(record, "mode"), FieldSort.Words, "such as visit, third-party, withdraw; empty for none", []),
            Actors(record, "actors", "Actors"),
            Actors(record, "recipients", "Recipients"),
            .. Days(record, "date"),
            new("place", "Place", Text(record, "place"), FieldSort.Words, "empty where the text does not tell", []),
            .. Claim(record),
        ],
        "statement" =>
        [
            Actor(record, "speaker", "Speaker"),
            Actor(record, "addressee", "Said to"),
            new("mode", "How", Text(record, "mode"), FieldSort.Choice, "", Words(("direct", "in the speaker's words"), ("indirect", "in the reporter's words"), ("mixed", "in both"))),
            .. Days(record, "date"),
        ],
        "quantity" =>
        [
            new("kind", "Kind", Text(record, "kind"), FieldSort.Choice, "", [.. RecordKinds.OfQuantities.Select(kind => KeyValuePair.Create(kind, kind.Replace('_', ' ')))]),
            Number(record, "low", "At least"),
            Number(record, "high", "At most"),
            new("unit", "Unit", Text(record, "unit"), FieldSort.Words, "person, percent, year, USD", []),
            new("qualifier", "Qualified as", Text(record, "qualifier"), FieldSort.Words, "the words of the text: “about”", []),
            new("of", "Of whom or what", record.TryGetProperty("of", out JsonElement of) ? Text(of, "name") : "", FieldSort.Words, "", []),
            .. Days(record, "as_of"),
            .. Claim(record),
        ],
        _ =>
        [
            new("kind", "Kind", Text(record, "kind"), FieldSort.Choice, "", [.. RecordKinds.OfTies.Select(kind => KeyValuePair.Create(kind, kind.Replace('_', ' ')))]),
            Actor(record, "from", "Who"),
            Actor(record, "to", "Whom"),
            new("title", "Office", Text(record, "title"), FieldSort.Words, "for a role", []),
            new("what", "What is wanted", Text(record, "what"), FieldSort.Words, "for a wish", []),
            .. Claim(record),
        ],
    };

    private static EditableField[] Claim(JsonElement record) =>
    [
        new("realis", "Has it happened", Text(record, "realis"), FieldSort.Choice, "", _realis),
        new("hedged", "Told", record.TryGetProperty("hedged", out JsonElement hedged) && hedged.GetBoolean() ? "true" : "false", FieldSort.Choice, "", _hedged),
        Actors(record, "sources", "Who says so"),
    ];

    private static EditableField Actors(JsonElement record, string name, string label) => new(
        name, label,
        record.TryGetProperty(name, out JsonElement list) ? string.Join('\n', list.EnumerateArray().Select(Line)) : "",
        FieldSort.Actors, $"One a line. {ActorHint}", []);

    private static EditableField Actor(JsonElement record, string name, string label) => new(
        name, label, record.TryGetProperty(name, out JsonElement one) && one.ValueKind == JsonValueKind.Object ? Line(one) : "", FieldSort.Actor, ActorHint, []);

    private static EditableField[] Days(JsonElement record, string name)
    {
        bool isKnown = record.TryGetProperty(name, out JsonElement days) && days.ValueKind == JsonValueKind.Object;
        return
        [
            new($"{name}_from", "First day", isKnown ? Text(days, "from") : "", FieldSort.Day, "empty where the text does not tell", []),
            new($"{name}_to", "Last day", isKnown ? Text(days, "to") : "", FieldSort.Day, "empty for the first day alone", []),
        ];
    }

    private static EditableField Number(JsonElement record, string name, string label) => new(
        name, label,
        record.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble().ToString("R", CultureInfo.InvariantCulture) : "",
        FieldSort.Number, "empty where it is open", []);

    /// <summary>An actor on a line: "Iran | IRN | GOV".</summary>
    private static string Line(JsonElement actor) =>
        string.Join(" | ", new[] { Text(actor, "name"), Text(actor, "country"), Text(actor, "sector") }).TrimEnd(' ', '|');

    private static string Text(JsonElement from, string name) =>
        from.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : ""; // a string is not null

    private static ImmutableArray<KeyValuePair<string, string>> Words(params ReadOnlySpan<(string Word, string Means)> words)
    {
        ImmutableArray<KeyValuePair<string, string>>.Builder all = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(words.Length);
        foreach ((string word, string means) in words)
        {
            all.Add(KeyValuePair.Create(word, means));
        }

        return all.MoveToImmutable();
    }
}
