using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Relating;

/// <summary>Finds acts that one report tells and another denies.</summary>
internal sealed class DisputeQuestions(LedgerConnection connection, DateOnly? knownOn)
{
    // Denials are read so many at once, until as many are disputed as are asked for.
    private const int Chunk = 64;

    /// <summary>Denied acts, each with the reports that say otherwise.</summary>
    internal ImmutableArray<DisputedEvent> Events(RecordFilter filter) =>
    [
        .. Denials(filter)
            .Select(denial => new DisputedEvent(denial, filter.Realis is null ? Claims(denial, filter) : []))
            .Where(dispute => dispute.Claims.Length > 0 || dispute.Denial.Sources.Length > 0)
            .Skip(filter.Offset ?? 0)
            .Take(filter.Limit ?? int.MaxValue),
    ];

    private IEnumerable<EventEntry> Denials(RecordFilter filter)
    {
        if (filter.Realis is not null and not Realis.Negated)
        {
            yield break;
        }

        ImmutableArray<EventEntry> some;
        int read = 0;
        do
        {
            some = LayerQuestions.Events(connection, new RecordScope(filter with { Realis = Realis.Negated, Offset = read, Limit = Chunk }, knownOn));
            read += some.Length;
            foreach (EventEntry denial in some)
            {
                yield return denial;
            }
        }
        while (some.Length == Chunk);
    }

    /// <summary>Reports of an act of the same type by the same actors, about the same time, that say it was or will be.</summary>
    private ImmutableArray<EventEntry> Claims(EventEntry denial, RecordFilter filter)
    {
        if (denial.Actors.IsEmpty)
        {
            return [];
        }

        RecordFilter near = filter with { Type = denial.Type, Offset = null, Limit = null, LatestFirst = false };
        if (denial.Evidence.Published is { } published)
        {
            DateOnly first = published.AddDays(-Math.Min(FigureDisputes.DaysApart, published.DayNumber));
            DateOnly last = published.AddDays(Math.Min(FigureDisputes.DaysApart, DateOnly.MaxValue.DayNumber - published.DayNumber));
            first = denial.Days is { } days && days.From < first ? days.From : first;
            last = denial.Days is { } until && until.To > last ? until.To : last;
            near = near with { From = filter.From > first ? filter.From : first, To = filter.To < last ? filter.To : last };
        }

        // Whoever else is asked for takes part in what is found; else those of the denial say where to look.
        near = filter.Actor is null ? near with { Actor = denial.Actors[0].Name, Entities = Entities(denial.Actors.Select(actor => actor.Name)) } : near;
        return [.. LayerQuestions.Events(connection, new RecordScope(near, knownOn)).Where(claim => Contradict(denial, claim))];
    }

    private List<long> Entities(IEnumerable<string> names) =>
        [.. names.SelectMany(name => Rows.List(connection, "SELECT entity FROM entities WHERE name = $1", row => row.GetInt64(0), name))];

    private static bool Contradict(EventEntry denial, EventEntry claim) =>
        claim.Realis is Realis.Actual or Realis.Future
        && claim.Type == denial.Type
        && Share(denial.Actors, claim.Actors)
        && (denial.Recipients.IsEmpty || claim.Recipients.IsEmpty || Share(denial.Recipients, claim.Recipients))
        && FigureDisputes.Near(denial.Days, denial.Evidence.Published, claim.Days, claim.Evidence.Published);

    private static bool Share(ImmutableArray<CodedActor> some, ImmutableArray<CodedActor> others) =>
        some.Any(one => others.Any(other => other.Name == one.Name));
}
