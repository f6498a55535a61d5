using System.Globalization;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Storing;

namespace Dragoman.Workspace.Presenting;

/// <summary>How decisions are told.</summary>
public static class CorrectionWords
{
    /// <summary>What is decided: "reject dayton-01#4".</summary>
    public static string Act(LogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using JsonDocument content = JsonDocument.Parse(entry.Decision.Content);
        string kind = entry.Decision.Kind.ToString().ToLowerInvariant();
        string Named(string field) => content.RootElement.GetProperty(field).GetString() ?? "";
        string what = entry.Decision.Kind switch
        {
            CorrectionKind.Edit => $"{Where(entry, 0)}: {Fields(content.RootElement.GetProperty("set"))}",
            CorrectionKind.Add => $"{Where(entry, 0)}, {Sort(content.RootElement.GetProperty("record"))}",
            CorrectionKind.Merge => string.Join(", ", Enumerable.Range(0, entry.Decision.Anchors.Length).Select(i => Where(entry, i))),
            CorrectionKind.Split => $"{Where(entry, 0)} from {string.Join(", ", Enumerable.Range(1, entry.Decision.Anchors.Length - 1).Select(i => Where(entry, i)))}",
            CorrectionKind.Rename => $"{Named("name")} → {Named("to")}",
            CorrectionKind.Join => $"{Named("name")} into {Named("into")}",
            CorrectionKind.Part => Named("name"),
            CorrectionKind.Undo => entry.Undoes is { } number ? Number(number) : "an entry that is not here",
            _ => Where(entry, 0),
        };
        return $"{kind} {what}";
    }

    /// <summary>What has become of it: "holds", "undone by 7", or why it has no effect.</summary>
    public static string State(LogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry switch
        {
            { UndoneBy: { } number } => $"undone by {Number(number)}",
            { Problem: { } reason } => $"no place: {Reason(reason)}",
            _ when entry.Places.Any(place => place.SaysOtherwise) => "holds, though the machine now says something else there",
            _ => "holds",
        };
    }

    /// <summary>The words that a decision holds on to, in quotation marks; "" for decisions about actors.</summary>
    public static string Quotes(LogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return string.Join('\n', entry.Decision.Anchors.Where(anchor => anchor.Role != AnchorRole.Content).Select(anchor => $"“{EventWords.OneLine(anchor.Quote)}”").Distinct());
    }

    /// <summary>The fault that says that a decision has lost its place.</summary>
    internal static Fault Unplaced(string article, LogEntry entry) => LedgerFaults.DecisionUnplaced(
        article, entry.Number, entry.Decision.Kind.ToString().ToLowerInvariant(), Reason(entry.Problem ?? UnplacedReason.RecordGone));

    /// <summary>Whose word a record is, to stand behind it: "" for the machine's.</summary>
    internal static string Standing(MarkedRecord record)
    {
        if (record.Machine is not { } machine)
        {
            return record.Standing == "machine" ? "" : $" [{record.Standing}]";
        }

        using JsonDocument said = JsonDocument.Parse(machine);
        using JsonDocument says = JsonDocument.Parse(record.Json);
        return $" [{record.Standing}; the machine: {Otherwise(says.RootElement, said.RootElement)}]";
    }

    /// <summary>The fields in which the machine said otherwise than what holds: "type "AID", date null".</summary>
    /// <param name="says">The record as it holds.</param>
    /// <param name="said">The machine's own.</param>
    internal static string Otherwise(JsonElement says, JsonElement said) => string.Join(
        ", ",
        said.EnumerateObject()
            .Where(field => !says.TryGetProperty(field.Name, out JsonElement value) || !JsonElement.DeepEquals(value, field.Value))
            .Select(field => $"{field.Name} {field.Value.GetRawText()}"));

    /// <summary>Writes the entry that a decision has become.</summary>
    internal static void WriteEntered(LogEntry entry, TextWriter output) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{entry.Number}  {Act(entry)}: {State(entry)}\n"));

    /// <summary>Writes what an import did.</summary>
    internal static void WriteImported(ImportedCorrections imported, TextWriter output)
    {
        output.Write(string.Create(
            CultureInfo.InvariantCulture, $"{imported.Added.Length} decisions entered, {imported.Known} known, {imported.Unplaced.Length} without a place\n"));
        foreach (LogEntry entry in imported.Unplaced)
        {
            WriteEntered(entry, output);
        }

        foreach (CorrectionConflict conflict in imported.Conflicts)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture, $"{conflict.Subject}: {conflict.Holding} says otherwise than {conflict.Overruled}; the later one, {conflict.Holding}, holds\n"));
        }
    }

    private static string Where(LogEntry entry, int anchor)
    {
        DecisionAnchor decided = entry.Decision.Anchors[anchor];
        return entry.Places[anchor].Record
            ?? string.Create(CultureInfo.InvariantCulture, $"{decided.Article} {decided.Start}–{decided.End}");
    }

    private static string Fields(JsonElement fields) => string.Join(
        ", ",
        fields.EnumerateObject()
            .Where(field => field.Value.ValueKind != JsonValueKind.Null || field.Name is "date" or "as_of" or "low" or "high" or "to" or "addressee")
            .Where(field => field.Name is not ("quad" or "score" or "cameo"))
            .Select(field => $"{field.Name} {field.Value.GetRawText()}"));

    /// <summary>"event AID", "tie supports", "statement".</summary>
    private static string Sort(JsonElement record) => string.Join(
        ' ',
        ((IEnumerable<string>)["layer", "type", "kind"])
            .Select(name => record.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "")
            .Where(word => word.Length > 0));

    private static string Reason(UnplacedReason reason) => reason switch
    {
        UnplacedReason.ArticleMissing => "the article is not in the ledger",
        UnplacedReason.TextGone => "its words are not in the article any more, or among others",
        UnplacedReason.TextAmbiguous => "its words stand in several places of the article",
        UnplacedReason.RecordGone => "no such record stands on its words any more",
        UnplacedReason.RecordAmbiguous => "several records stand on its words",
        UnplacedReason.Unfit => "what it sets does not fit the record any more",
        UnplacedReason.ActorMissing => "no actor has the name",
        UnplacedReason.EntryMissing => "the entry that it undoes is not in the log",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
