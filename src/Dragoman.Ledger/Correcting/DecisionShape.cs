using System.Text.Json.Nodes;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Correcting;

/// <summary>Which anchors and which content a decision of each kind has.</summary>
internal static class DecisionShape
{
    /// <summary>Refuses a decision that lacks what its kind needs, so that whoever applies it need not look.</summary>
    /// <exception cref="FaultException">DR232.</exception>
    internal static void Check(Decision decision, string where)
    {
        int records = decision.Anchors.Count(anchor => anchor.Role == AnchorRole.Record);
        int words = decision.Anchors.Length - records;
        bool anchored = decision.Kind switch
        {
            CorrectionKind.Accept or CorrectionKind.Reject => records == 1 && words == 0,
            CorrectionKind.Edit => records == 1 && words <= 2 && decision.Anchors[0].Role == AnchorRole.Record,
            CorrectionKind.Merge or CorrectionKind.Split => records >= 2 && words == 0,
            CorrectionKind.Add => records == 0 && words is 1 or 2 && decision.Anchors[0].Role == AnchorRole.Words,
            _ => decision.Anchors.IsEmpty,
        };
        if (!anchored || !HasContent(decision))
        {
            throw new FaultException(LedgerFaults.NoDecisionLine(where, $"it is not what a line of the kind {DecisionJson.Word(decision.Kind)} holds"));
        }
    }

    private static bool HasContent(Decision decision)
    {
        JsonObject content = JsonTexts.Object(decision.Content) ?? [];
        return decision.Kind switch
        {
            CorrectionKind.Edit => content["set"] is JsonObject,
            CorrectionKind.Add => content["record"] is JsonObject,
            CorrectionKind.Rename => HasText(content, "name") && HasText(content, "to"),
            CorrectionKind.Join => HasText(content, "name") && HasText(content, "into"),
            CorrectionKind.Part => HasText(content, "name"),
            CorrectionKind.Undo => HasText(content, "undoes"),
            _ => content.Count == 0,
        };
    }

    private static bool HasText(JsonObject content, string name) => JsonTexts.Text(content, name) is { Length: > 0 };
}
