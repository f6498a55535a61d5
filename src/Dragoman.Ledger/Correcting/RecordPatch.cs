using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Dragoman.Ledger.Correcting;

/// <summary>Puts fields in the place of a record's own, as a JSON merge patch (RFC 7396) does.</summary>
internal static class RecordPatch
{
    // RFC 7396 takes a null for "remove"; in the record format these fields are there, and null where the text does not tell.
    private static readonly FrozenSet<string> _nullable =
        FrozenSet.Create(StringComparer.Ordinal, "date", "as_of", "low", "high", "addressee", "to");

    /// <summary>Changes a record.</summary>
    internal static void Apply(JsonObject record, JsonObject patch) => Apply(record, patch, isRecord: true);

    private static void Apply(JsonObject target, JsonObject patch, bool isRecord)
    {
        foreach ((string name, JsonNode? value) in patch)
        {
            if (value is null)
            {
                if (isRecord && _nullable.Contains(name))
                {
                    target[name] = null;
                }
                else
                {
                    target.Remove(name);
                }
            }
            else if (value is JsonObject inner && target[name] is JsonObject known)
            {
                Apply(known, inner, isRecord: false);
            }
            else
            {
                target[name] = value.DeepClone();
            }
        }
    }
}
