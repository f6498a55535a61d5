using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Compares what had been published by two days.</summary>
internal sealed class ChangeQuestions
{
    // Silence after a single event or report is no news.
    private const int LeastBeforeSilence = 2;

    private readonly LedgerConnection _connection;
    private readonly DateOnly _since;
    private readonly DateOnly _until;
    private readonly DateOnly _before;

    /// <summary>Prepares a comparison.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="since">The earlier day.</param>
    /// <param name="until">The later day; null for that of the last article.</param>
    internal ChangeQuestions(LedgerConnection connection, DateOnly since, DateOnly? until)
    {
        _connection = connection;
        _since = since;
        // An article of unknown day has changed nothing between the two, and so is in neither.
        _until = until ?? LedgerDay.Last(connection) ?? since;
        // Silence is measured against as long a time before.
        _before = since.AddDays(-Math.Clamp(_until.DayNumber - since.DayNumber, 0, since.DayNumber));
    }

    /// <summary>The changes, by kind, then by day of publication, then by name.</summary>
    internal ImmutableArray<LedgerChange> Answer(RecordFilter filter) =>
    [
        .. Events(filter).Concat(Pairs(filter)).Concat(Ties(filter))
            .OrderBy(change => change.Kind)
            .ThenBy(change => change.Published ?? DateOnly.MaxValue)
            .ThenBy(change => change.One, StringComparer.Ordinal)
            .ThenBy(change => change.Other, StringComparer.Ordinal)
            .ThenBy(change => change.Event?.Id, StringComparer.Ordinal),
    ];

    /// <summary>Events first reported since, events that stand otherwise, and actors who come with them.</summary>
    private List<LedgerChange> Events(RecordFilter filter)
    {
        ImmutableArray<MergedEvent> told = new EventQuery(_connection, _until).Answer(filter with { PublishedAfter = _since });
        Dictionary<string, MergedEvent> before = new EventQuery(_connection, _since).OfIds(told.Select(e => e.Id)).ToDictionary(e => e.Id, StringComparer.Ordinal);
        HashSet<string> met = new(StringComparer.Ordinal);
        List<LedgerChange> changes = [];
        foreach (MergedEvent e in told.OrderBy(e => e.FirstPublished ?? DateOnly.MaxValue))
        {
            MergedEvent? then = before.GetValueOrDefault(e.Id);
            (string one, string? other) = Parties(e);
            LedgerChange change = new() { Kind = ChangeKind.NewEvent, One = one, Other = other, Published = e.FirstPublished, Event = e };
            if (then is null && !(e.FirstPublished <= _since))
            {
                changes.Add(change);
                changes.AddRange(e.Actors.Concat(e.Recipients).Concat(e.AlsoNamed).Select(actor => actor.Name)
                    .Where(name => met.Add(name) && !WasKnown(name))
                    .Select(name => change with { Kind = ChangeKind.NewActor, One = name, Other = null }));
            }
            else if (then is not null && (then.Realis != e.Realis || IsDenied(e) != IsDenied(then)))
            {
                changes.Add(change with { Kind = ChangeKind.Standing, Published = e.LastPublished, RealisBefore = then.Realis });
            }
        }

        return changes;
    }

    private static bool IsDenied(MergedEvent e) => e.Disputed.Contains("realis");

    private static (string One, string? Other) Parties(MergedEvent e) =>
        (string.Join(", ", e.Actors.Select(actor => actor.Name)), e.Recipients.IsEmpty ? null : string.Join(", ", e.Recipients.Select(actor => actor.Name)));

    /// <summary>Whether a report published by the earlier day has the actor in an event.</summary>
    private bool WasKnown(string name)
    {
        using SqliteCommand command = _connection.Command(
            """
            SELECT EXISTS (SELECT 1 FROM entities n JOIN actors a USING (entity) JOIN participants p USING (actor) JOIN versions v USING (version)
            JOIN records r ON r.version = p.version AND r.ordinal = p.ordinal
            WHERE n.name = $name AND p.role IN ('actor', 'recipient') AND v.superseded_by IS NULL AND v.published <= $since AND r.standing <> 'rejected')
            """);
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$since", LedgerDay.Iso(_since));
        return (long)command.ExecuteScalar()! == 1; // EXISTS always answers
    }

    /// <summary>Pairs that deal anew, have turned, or have fallen silent.</summary>
    private IEnumerable<LedgerChange> Pairs(RecordFilter filter)
    {
        Dictionary<(string, string), PairPeriod> before = Relations(filter, _since);
        Dictionary<(string, string), PairPeriod> earlier = Relations(filter, _before);
        foreach (((string one, string other) pair, PairPeriod after) in Relations(filter, _until))
        {
            PairPeriod old = before.GetValueOrDefault(pair) ?? Nothing(pair);
            PairPeriod since = after.Minus(old);
            PairPeriod recent = old.Minus(earlier.GetValueOrDefault(pair) ?? Nothing(pair));
            LedgerChange change = new() { Kind = ChangeKind.NewPair, One = pair.one, Other = pair.other, Before = old, Since = since };
            if (old.Events == 0 && since.Events > 0)
            {
                yield return change;
            }
            else if (since.Events > 0 && Math.Sign(old.ScoreSum) * Math.Sign(since.ScoreSum) < 0)
            {
                yield return change with { Kind = ChangeKind.TurnedPair };
            }
            else if (since.Events <= 0 && recent.Events >= LeastBeforeSilence)
            {
                yield return change with { Kind = ChangeKind.SilentPair, Before = recent };
            }
        }
    }

    private static PairPeriod Nothing((string One, string Other) pair) => new() { One = pair.One, Other = pair.Other, Period = "" };

    private Dictionary<(string One, string Other), PairPeriod> Relations(RecordFilter filter, DateOnly knownOn) =>
        new PairQuestions(_connection, knownOn, (_before, _until)).Answer(filter with { Limit = null }, RelationPeriod.All).ToDictionary(pair => (pair.One, pair.Other));

    /// <summary>Ties that are new, ended, or no longer stated.</summary>
    private IEnumerable<LedgerChange> Ties(RecordFilter filter)
    {
        TieQuestions ties = new(_connection, _until);
        List<TieRow> sums = ties.Sums(filter with { Type = null, Limit = null });
        return
        [
            .. Told(ChangeKind.NewTie, tie => tie.First > _since),
            .. Told(ChangeKind.EndedTie, tie => tie.Ended > _since),
            .. Told(ChangeKind.SilentTie, tie => tie.Ended is null && tie.Reports >= LeastBeforeSilence && tie.Last <= _since && tie.Last > _before),
        ];

        IEnumerable<LedgerChange> Told(ChangeKind kind, Func<TieRow, bool> isChanged) => ties.Told(sums.Where(isChanged)).Select(tie => new LedgerChange
        {
            Kind = kind,
            One = tie.From ?? "?",
            Other = tie.To,
            Tie = tie,
            Published = kind switch
            {
                ChangeKind.NewTie => tie.First.Evidence.Published,
                ChangeKind.EndedTie => tie.Ended?.Evidence.Published,
                _ => null,
            },
        });
    }
}
