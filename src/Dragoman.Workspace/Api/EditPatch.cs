using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>Makes of what was typed into a form the fields that are to read otherwise.</summary>
/// <param name="questions">The ledger, which knows country and sector of actors that are only named.</param>
internal sealed class EditPatch(LedgerQuestions questions)
{
    /// <summary>The fields whose text differs from what stands in the record, as a JSON merge patch.</summary>
    /// <param name="record">The record as it stands.</param>
    /// <param name="typed">The text of a field of the form; null where the form has none.</param>
    /// <exception cref="FaultException">DR382: nothing differs; DR383: a field holds what cannot stand there.</exception>
    internal string Of(JsonElement record, Func<string, string?> typed)
    {
        JsonObject patch = [];
        foreach (EditableField field in EditForm.Of(record))
        {
            if (typed(field.Name) is { } text && Plain(text) is var value && value != field.Value)
            {
                Put(patch, field, value, typed);
            }
        }

        return patch.Count > 0
            ? patch.ToJsonString()
            : throw new FaultException(ServingFaults.NothingEdited(record.GetProperty("doc").GetString() ?? ""));
    }

    private void Put(JsonObject patch, EditableField field, string value, Func<string, string?> typed)
    {
        switch (field.Sort)
        {
            case FieldSort.Actors:
                patch[field.Name] = new JsonArray([.. value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Actor(field, line))]);
                break;
            case FieldSort.Actor:
                patch[field.Name] = value.Length == 0 ? null : Actor(field, value);
                break;
            case FieldSort.Number:
                patch[field.Name] = value.Length == 0 ? null : Number(field, value);
                break;
            case FieldSort.Day:
                // First and last day are one field of the record.
                string name = field.Name[..field.Name.LastIndexOf('_')];
                patch[name] = Days(field, Plain(typed($"{name}_from") ?? ""), Plain(typed($"{name}_to") ?? ""));
                break;
            case FieldSort.Choice when field.Name == "hedged":
                patch[field.Name] = value == "true";
                break;
            default:
                patch[field.Name] = field.Name == "of" ? new JsonObject { ["name"] = value } : value;
                break;
        }
    }

    private JsonObject Actor(EditableField field, string line)
    {
        string[] parts = [.. line.Split('|').Select(part => part.Trim())];
        if (parts.Length > 3 || parts[0].Length == 0)
        {
            throw new FaultException(ServingFaults.FieldUnfit(field.Name, line, "actor"));
        }

        // What is known of the name goes with it, unless it is said otherwise.
        ActorKind known = parts.Length == 1 ? Known(parts[0]) : new ActorKind("", "");
        return new JsonObject
        {
            ["name"] = parts[0],
            ["country"] = parts.Length > 1 ? parts[1] : known.Country,
            ["sector"] = parts.Length > 2 ? parts[2] : known.Sector,
        };
    }

    private ActorKind Known(string name) =>
        questions.Actors(new RecordFilter { Actor = name, Limit = 20 }).FirstOrDefault(actor => actor.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } actor
            ? new ActorKind(actor.Country, actor.Sectors.FirstOrDefault() ?? "")
            : new ActorKind("", "UNK");

    private static JsonObject? Days(EditableField field, string from, string to)
    {
        if (from.Length == 0 && to.Length == 0)
        {
            return null;
        }

        DateOnly first = Day(field, from.Length > 0 ? from : to);
        DateOnly last = Day(field, to.Length > 0 ? to : from);
        return first <= last
            ? new JsonObject { ["from"] = Iso(first), ["to"] = Iso(last) }
            : throw new FaultException(ServingFaults.NoSpan(first, last));
    }

    private static DateOnly Day(EditableField field, string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new FaultException(ServingFaults.FieldUnfit(field.Name, value, "day as 1995-11-21"));

    private static double Number(EditableField field, string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : throw new FaultException(ServingFaults.FieldUnfit(field.Name, value, "number"));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Browsers end the lines of a form with CR LF.
    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private readonly record struct ActorKind(string Country, string Sector);
}
