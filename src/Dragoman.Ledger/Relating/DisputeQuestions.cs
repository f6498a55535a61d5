using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Relating;

/// <summary>Finds acts that one report tells and another denies.</summary>
internal static class DisputeQuestions
{
    /// <summary>Denied acts, each with the reports that say otherwise.</summary>
    internal static ImmutableArray<DisputedEvent> Events(ImmutableArray<EventEntry> events, RecordFilter filter) =>
    [
        .. events
            .Where(denial => denial.Realis == Realis.Negated)
            .Select(denial => new DisputedEvent(denial, [.. events.Where(claim => Contradict(denial, claim))]))
            .Where(dispute => dispute.Claims.Length > 0 || dispute.Denial.Sources.Length > 0)
            .Skip(filter.Offset ?? 0)
            .Take(filter.Limit ?? int.MaxValue),
    ];

    private static bool Contradict(EventEntry denial, EventEntry claim) =>
        claim.Realis is Realis.Actual or Realis.Future
        && claim.Type == denial.Type
        && Share(denial.Actors, claim.Actors)
        && (denial.Recipients.IsEmpty || claim.Recipients.IsEmpty || Share(denial.Recipients, claim.Recipients))
        && FigureDisputes.Near(denial.Days, denial.Evidence.Published, claim.Days, claim.Evidence.Published);

    private static bool Share(ImmutableArray<CodedActor> some, ImmutableArray<CodedActor> others) =>
        some.Any(one => others.Any(other => other.Name == one.Name));
}
