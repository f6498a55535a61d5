using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Correcting;

/// <summary>A record as it was before anything was decided about it: the machine's, or one that a decision added.</summary>
internal sealed class KnownRecord
{
    // What follows from where a record stands and what found it, and so changes without its saying anything else.
    private static readonly ImmutableArray<string> _incidental =
        ["doc", "id", "start", "end", "content_start", "content_end", "segment", "rule", "confidence", "same_as"];

    private readonly JsonObject _json;

    /// <summary>Takes a record.</summary>
    /// <param name="ordinal">Its place among the records of its version.</param>
    /// <param name="line">The record in the record format.</param>
    /// <param name="isAdded">Whether a decision added it.</param>
    internal KnownRecord(int ordinal, string line, bool isAdded)
    {
        Ordinal = ordinal;
        Line = line;
        IsAdded = isAdded;
        _json = JsonTexts.Object(line) ?? throw new ArgumentException("The line holds no record.", nameof(line));
        Layer = JsonTexts.Text(_json, "layer") ?? "";
        Type = JsonTexts.Text(_json, "type") ?? "";
        Start = JsonTexts.Whole(_json, "start") ?? 0;
        End = JsonTexts.Whole(_json, "end") ?? 0;
    }

    /// <summary>Its place among the records of its version.</summary>
    internal int Ordinal { get; }

    /// <summary>The record in the record format.</summary>
    internal string Line { get; }

    /// <summary>Whether a decision added it.</summary>
    internal bool IsAdded { get; }

    /// <summary>event, statement, quantity or tie.</summary>
    internal string Layer { get; }

    /// <summary>Type of an event; "" for other layers.</summary>
    internal string Type { get; }

    /// <summary>First position, in code points.</summary>
    internal int Start { get; }

    /// <summary>One past the last position, in code points.</summary>
    internal int End { get; }

    /// <summary>Fingerprint of what it says, offsets and ids aside.</summary>
    internal string Said
    {
        get
        {
            JsonObject said = [];
            foreach ((string name, JsonNode? value) in _json)
            {
                if (!_incidental.Contains(name, StringComparer.Ordinal))
                {
                    said[name] = value?.DeepClone();
                }
            }

            return ContentKey.Hash(JsonTexts.Line(said));
        }
    }

    /// <summary>A copy of the record that may be changed.</summary>
    internal JsonObject Copy() => (JsonObject)_json.DeepClone();
}
