using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Correcting;

/// <summary>Adds to what an analyst writes of a record what follows from it.</summary>
internal sealed class RecordCompletion
{
    private static readonly PloverScheme _scheme = PloverScheme.Of(CarriedTable.Rows("plover.tsv", PloverScheme.Columns));

    // What tells where a record stands and who found it is not for an analyst to say.
    private static readonly FrozenSet<string> _fixed =
        FrozenSet.Create(StringComparer.Ordinal, "doc", "id", "layer", "segment", "rule", "confidence");

    private static readonly FrozenDictionary<string, string> _emptyRecords = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["event"] = """{"mode": "", "actors": [], "recipients": [], "date": null, "place": "", "realis": "actual", "sources": [], "hedged": false, "same_as": ""}""",
        ["statement"] = """{"addressee": null, "mode": "indirect", "date": null}""",
        ["quantity"] = """{"low": null, "high": null, "unit": "", "qualifier": "", "of": {"name": ""}, "as_of": null, "realis": "actual", "sources": [], "hedged": false}""",
        ["tie"] = """{"to": null, "realis": "actual", "sources": [], "hedged": false}""",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string _text;
    private readonly CodePointOffsets _offsets;
    private readonly string _where;

    /// <summary>Makes a completion for records of one article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="offsets">Of the text.</param>
    /// <param name="where">What faults name.</param>
    internal RecordCompletion(string text, CodePointOffsets offsets, string where) => (_text, _offsets, _where) = (text, offsets, where);

    /// <summary>The first of some fields that no edit may give; null for none.</summary>
    internal static string? FixedAmong(JsonObject fields) => fields.FirstOrDefault(field => _fixed.Contains(field.Key)).Key;

    /// <summary>Completes the fields that an edit puts into a record.</summary>
    /// <param name="record">The record as it reads until then.</param>
    /// <param name="fields">The fields as the analyst gives them.</param>
    /// <exception cref="FaultException">DR193: no such type or mode; DR221: a field that cannot be edited.</exception>
    internal JsonObject Fields(JsonObject record, JsonObject fields)
    {
        JsonObject complete = (JsonObject)fields.DeepClone();
        if (FixedAmong(fields) is { } name)
        {
            throw new FaultException(LedgerFaults.FixedField(_where, name));
        }

        CompleteSpan(record, complete, "", "text");
        CompleteSpan(record, complete, "content_", null);
        Reset(complete, "date", "date_precision");
        Reset(complete, "as_of", "as_of_precision");
        Reset(complete, "place", "place_id", "lat", "lon", "place_country", "place_precision");
        if (JsonTexts.Text(record, "layer") == "event" && (fields.ContainsKey("type") || fields.ContainsKey("mode")))
        {
            string type = JsonTexts.Text(complete, "type") ?? JsonTexts.Text(record, "type") ?? "";
            string mode = JsonTexts.Text(complete, "mode") ?? JsonTexts.Text(record, "mode") ?? "";
            complete["mode"] = fields.ContainsKey("mode") || _scheme.HasMode(type, mode) ? mode : "";
            Code(complete, type, JsonTexts.Text(complete, "mode") ?? "");
        }

        return complete;
    }

    /// <summary>Completes a record that an analyst adds.</summary>
    /// <param name="given">What the analyst gives of it.</param>
    /// <exception cref="FaultException">DR191, DR193: no layer; no such type or mode; DR231: its words are not in the article once.</exception>
    internal JsonObject Record(JsonObject given)
    {
        string layer = JsonTexts.Text(given, "layer") ?? throw new FaultException(DataFaults.RecordFieldMissing(_where, "layer"));
        if (!_emptyRecords.TryGetValue(layer, out string? empty))
        {
            throw new FaultException(DataFaults.RecordFieldValue(_where, "layer", layer, _emptyRecords.Keys.Order(StringComparer.Ordinal)));
        }

        JsonObject record = JsonTexts.Object(empty)!; // a literal above
        RecordPatch.Apply(record, given);
        Locate(record, "text", "");
        if (layer == "statement")
        {
            Locate(record, "content", "content_");
            record.Remove("content");
        }
        else if (layer == "event")
        {
            Code(record, JsonTexts.Text(record, "type") ?? "", JsonTexts.Text(record, "mode") ?? "");
        }

        foreach (string name in (ReadOnlySpan<string>)["doc", "id", "segment"])
        {
            record.Remove(name);
        }

        record["rule"] = RecordWriter.AddedRule;
        record["confidence"] = 1;
        return record;
    }

    private void CompleteSpan(JsonObject record, JsonObject fields, string prefix, string? words)
    {
        if (!fields.ContainsKey($"{prefix}start") && !fields.ContainsKey($"{prefix}end"))
        {
            return;
        }

        foreach (string name in (ReadOnlySpan<string>)[$"{prefix}start", $"{prefix}end"])
        {
            fields[name] ??= record[name]?.DeepClone();
        }

        if (words is not null && !fields.ContainsKey(words)
            && JsonTexts.Whole(fields, $"{prefix}start") is >= 0 and int start && JsonTexts.Whole(fields, $"{prefix}end") is int end
            && start <= end && end <= _offsets.Count)
        {
            fields[words] = new TextSpan(_offsets.Utf16Of(start), _offsets.Utf16Of(end)).Of(_text);
        }
    }

    /// <summary>Finds words that are given without offsets.</summary>
    private void Locate(JsonObject record, string field, string prefix)
    {
        if (record.ContainsKey($"{prefix}start") || JsonTexts.Text(record, field) is not { Length: > 0 } words)
        {
            return;
        }

        int at = _text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0 || _text.IndexOf(words, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new FaultException(LedgerFaults.WordsNotOnce(_where, words));
        }

        record[$"{prefix}start"] = _offsets.Of(at);
        record[$"{prefix}end"] = _offsets.Of(at + words.Length);
    }

    /// <summary>Takes away what told more about a field that is given anew.</summary>
    private static void Reset(JsonObject fields, string field, params ReadOnlySpan<string> details)
    {
        if (!fields.ContainsKey(field))
        {
            return;
        }

        foreach (string detail in details)
        {
            if (!fields.ContainsKey(detail))
            {
                fields[detail] = null;
            }
        }
    }

    private void Code(JsonObject fields, string type, string mode)
    {
        if (!_scheme.HasType(type))
        {
            throw new FaultException(DataFaults.RecordFieldValue(_where, "type", type, _scheme.Types));
        }

        if (!_scheme.HasMode(type, mode))
        {
            throw new FaultException(DataFaults.RecordFieldValue(_where, "mode", mode, [.. _scheme.ModesOf(type), "\"\""]));
        }

        PloverCode code = _scheme.CodeOf(type, mode);
        fields["quad"] ??= code.Quad;
        fields["score"] ??= code.Score;
        fields["cameo"] ??= code.Cameo;
    }
}
