using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>A record of any layer, told in words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What it says, on one line.</param>
/// <param name="Happened">"planned", "denied", "reportedly" …; "" for a plain fact.</param>
/// <param name="Realis">Whether it has happened; null for a statement.</param>
/// <param name="Sources">Who says so, outermost first.</param>
/// <param name="Days">The days in words; "" where the text tells none.</param>
/// <param name="Place">Where; null where the text does not tell.</param>
/// <param name="Rule">What found it.</param>
/// <param name="Confidence">How likely it is right.</param>
internal sealed record ToldRecord(
    string Id, string Says, string Happened, Realis? Realis, ImmutableArray<CodedActor> Sources, string Days, string? Place, string Rule, double Confidence)
{
    internal static ToldRecord Of(EventEntry e) => Of(
        e.Evidence, $"{EventWords.Between(e.Actors, e.Recipients)}: {EventWords.Act(e.Type, e.Mode)}", e.Realis, e.Hedged, e.Sources, e.Days, e.Place?.Name);

    internal static ToldRecord Of(StatementEntry s) =>
        Of(s.Evidence, $"{s.Speaker?.Name ?? "?"}{(s.Addressee is { } to ? $" to {to.Name}" : "")}: {RecordSheets.Said(s)}", null, false, [], s.Days, null);

    internal static ToldRecord Of(QuantityEntry q) => Of(
        q.Evidence,
        EventWords.OneLine($"{q.Kind.Replace('_', ' ')}{(q.Of.Length > 0 ? $" of {q.Of}" : "")}: {RecordSheets.Figure(q with { Realis = Dragoman.Politics.Records.Realis.Actual, Hedged = false })}"),
        q.Realis, q.Hedged, q.Sources, q.AsOf, null);

    internal static ToldRecord Of(TieEntry t) => Of(
        t.Evidence, EventWords.OneLine(RecordSheets.Relation(t with { Realis = Dragoman.Politics.Records.Realis.Actual, Hedged = false })), t.Realis, t.Hedged, t.Sources, null, null);

    /// <summary>A record that no answer tells of, as it was rejected: its code and its words.</summary>
    internal static ToldRecord Of(string id, MarkedRecord record, string text)
    {
        using JsonDocument json = JsonDocument.Parse(record.Json);
        string Field(string name) => json.RootElement.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : ""; // a string is not null
        string sort = record.Layer == "event" ? EventWords.Act(Field("type"), Field("mode")) : $"{record.Layer} {Field("kind")}{Field("mode")}".Trim().Replace('_', ' ');
        double confidence = json.RootElement.TryGetProperty("confidence", out JsonElement number) ? number.GetDouble() : 0;
        return new ToldRecord(id, $"{sort}: “{EventWords.OneLine(record.Span.Of(text))}”", "", null, [], "", null, Field("rule"), confidence);
    }

    private static ToldRecord Of(
        Evidence evidence, string says, Realis? realis, bool hedged, ImmutableArray<CodedActor> sources, DayInterval? days, string? place) => new(
        evidence.Id,
        says,
        realis is { } happened ? EventWords.Standing(happened, hedged, sources.Length > 0) : "",
        realis,
        sources,
        days is null ? "" : EventWords.OneLine(EventWords.Days(days, null)),
        place,
        evidence.Rule,
        evidence.Confidence);
}
