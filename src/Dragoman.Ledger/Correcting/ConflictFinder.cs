using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Dragoman.Ledger.Correcting;

/// <summary>Finds decisions that contradict one that was in the log before.</summary>
internal static class ConflictFinder
{
    /// <summary>Pairs of contradicting decisions of which one is new, by subject and number.</summary>
    /// <param name="log">The whole log.</param>
    /// <param name="added">Numbers of the new entries.</param>
    internal static ImmutableArray<CorrectionConflict> Find(ImmutableArray<LogEntry> log, ImmutableSortedSet<int> added)
    {
        // As they take effect: of two, the later one holds.
        IEnumerable<(string Subject, LogEntry Entry)> counting =
            from entry in log.OrderBy(entry => entry.Decision.Signature.When).ThenBy(entry => entry.Decision.Key, StringComparer.Ordinal)
            where entry.UndoneBy is null
            from subject in SubjectsOf(entry)
            select (subject, entry);
        IEnumerable<CorrectionConflict> conflicts =
            from subject in counting.GroupBy(one => one.Subject, one => one.Entry, StringComparer.Ordinal)
            from later in subject
            from earlier in subject.TakeWhile(other => other != later)
            where added.Contains(later.Number) != added.Contains(earlier.Number) && Contradict(earlier, later)
            select new CorrectionConflict(subject.Key, earlier.Number, later.Number);
        return [.. conflicts.OrderBy(conflict => conflict.Subject, StringComparer.Ordinal).ThenBy(conflict => conflict.Holding).ThenBy(conflict => conflict.Overruled)];
    }

    private static IEnumerable<string> SubjectsOf(LogEntry entry) =>
        entry.Decision.Kind is CorrectionKind.Rename or CorrectionKind.Join or CorrectionKind.Part
            ? [ActorNames.NamesIn(entry.Decision).Name]
            : entry.Places.Select(place => place.Record).OfType<string>();

    private static bool Contradict(LogEntry earlier, LogEntry later) => (earlier.Decision.Kind, later.Decision.Kind) switch
    {
        (CorrectionKind.Accept, CorrectionKind.Reject or CorrectionKind.Edit) => true,
        (CorrectionKind.Reject, CorrectionKind.Accept or CorrectionKind.Edit) => true,
        (CorrectionKind.Edit, CorrectionKind.Reject) => true,
        (CorrectionKind.Edit, CorrectionKind.Edit) => SetOtherwise(earlier.Decision, later.Decision),
        (CorrectionKind.Merge, CorrectionKind.Split) or (CorrectionKind.Split, CorrectionKind.Merge) => SharedReports(earlier, later) > 1,
        (CorrectionKind.Part, CorrectionKind.Rename or CorrectionKind.Join) => true,
        (CorrectionKind.Rename or CorrectionKind.Join, CorrectionKind.Part) => true,
        (CorrectionKind.Rename or CorrectionKind.Join, CorrectionKind.Rename or CorrectionKind.Join) =>
            ActorNames.NamesIn(earlier.Decision) != ActorNames.NamesIn(later.Decision),
        _ => false,
    };

    /// <summary>Whether both give a value to some field, and not the same.</summary>
    private static bool SetOtherwise(Decision earlier, Decision later)
    {
        JsonObject one = Fields(earlier);
        return Fields(later).Any(field => one.TryGetPropertyValue(field.Key, out JsonNode? value) && !JsonNode.DeepEquals(value, field.Value));
    }

    private static JsonObject Fields(Decision edit) => JsonTexts.Object(edit.Content)?["set"] as JsonObject ?? [];

    private static int SharedReports(LogEntry earlier, LogEntry later) =>
        earlier.Places.Select(place => place.Record).OfType<string>().Intersect(later.Places.Select(place => place.Record).OfType<string>()).Count();
}
