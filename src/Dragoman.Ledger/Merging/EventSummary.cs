using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Merging;

/// <summary>What the reports of an event say together, as far as one line can tell it.</summary>
internal sealed record EventSummary
{
    /// <summary>The report whose type, mode and codes stand for all: of the most frequent ones the first.</summary>
    internal required EventReport Typical { get; init; }

    /// <summary>The report whose words tell it best.</summary>
    internal required EventReport Best { get; init; }

    /// <summary>Who does it, as most reports have it.</summary>
    internal required ImmutableArray<Party> Actors { get; init; }

    /// <summary>To whom, as most reports have it.</summary>
    internal required ImmutableArray<Party> Recipients { get; init; }

    /// <summary>When, as the reports have it that tell it most finely; null where none tells it.</summary>
    internal required DayInterval? Days { get; init; }

    /// <summary>Where, as the reports have it that tell it most finely; null where none tells it.</summary>
    internal required CodedPlace? Place { get; init; }

    /// <summary>Where it stands: it has happened once a report says so, else it has not, else it is planned, else possible.</summary>
    internal required Realis Realis { get; init; }

    /// <summary>Whether every report that says so tells it with reserve.</summary>
    internal required bool Hedged { get; init; }

    /// <summary>Fields in which reports exclude each other: actors, days, mode, place, realis; sorted.</summary>
    internal required ImmutableArray<string> Disputed { get; init; }

    /// <summary>Sums up reports.</summary>
    /// <param name="reports">The reports of one event in order of publication; at least one.</param>
    internal static EventSummary Of(ImmutableArray<EventReport> reports)
    {
        Realis realis = Standing(reports);
        ImmutableArray<EventReport> telling = [.. reports.Where(report => report.Realis == realis)];
        EventReport typical = Most(telling, report => (report.Type, report.Mode), report => report.Mode.Length > 0 ? 1 : 0);
        return new EventSummary
        {
            Typical = typical,
            Best = reports.OrderByDescending(report => Weight(report, realis)).First(),
            Actors = Parties(reports, report => report.Actors, typical),
            Recipients = Parties(reports, report => report.Recipients, typical),
            Days = FinestDays(reports),
            Place = FinestPlace(reports),
            Realis = realis,
            Hedged = telling.All(report => report.Hedged),
            Disputed = [.. Disputes(reports)],
        };
    }

    private static Realis Standing(ImmutableArray<EventReport> reports)
    {
        foreach (Realis realis in (ReadOnlySpan<Realis>)[Realis.Actual, Realis.Negated, Realis.Future])
        {
            if (reports.Any(report => report.Realis == realis))
            {
                return realis;
            }
        }

        return Realis.Hypothetical;
    }

    /// <summary>The first report with the most frequent value; of equally frequent values the one that says more.</summary>
    private static EventReport Most<T>(ImmutableArray<EventReport> reports, Func<EventReport, T> value, Func<EventReport, int> content) =>
        reports.GroupBy(value)
            .OrderByDescending(group => group.Count() + content(group.First()))
            .ThenByDescending(group => content(group.First()))
            .First().First();

    /// <summary>The parties of one side as most reports tell them that tell them as the typical one does, with an actor or without.</summary>
    private static ImmutableArray<Party> Parties(
        ImmutableArray<EventReport> reports, Func<EventReport, ImmutableArray<Party>> side, EventReport typical)
    {
        ImmutableArray<EventReport> alike = [.. reports.Where(report => report.Recipients.IsEmpty == typical.Recipients.IsEmpty && !side(report).IsEmpty)];
        return alike.IsEmpty
            ? []
            : side(Most(alike, report => string.Join('|', side(report).Select(party => party.Entity).Order()), report => side(report).Count(party => party.IsNamed)));
    }

    private static DayInterval? FinestDays(ImmutableArray<EventReport> reports)
    {
        ImmutableArray<EventReport> dated = [.. reports.Where(report => report.Days is not null)];
        if (dated.IsEmpty)
        {
            return null;
        }

        DayPrecision finest = dated.Min(report => report.Days!.Precision); // dated ones have days
        return Most([.. dated.Where(report => report.Days!.Precision == finest)], report => report.Days, _ => 0).Days; // as above
    }

    private static CodedPlace? FinestPlace(ImmutableArray<EventReport> reports)
    {
        ImmutableArray<EventReport> placed = [.. reports.Where(report => report.Place is not null)];
        if (placed.IsEmpty)
        {
            return null;
        }

        PlacePrecision? finest = placed.Min(report => report.Place!.Precision ?? PlacePrecision.Country); // placed ones have a place
        ImmutableArray<EventReport> fine = [.. placed.Where(report => (report.Place!.Precision ?? PlacePrecision.Country) == finest)]; // as above
        return Most(fine, report => report.Place!.Name, _ => 0).Place; // as above
    }

    private static IEnumerable<string> Disputes(ImmutableArray<EventReport> reports)
    {
        if (reports.Length == 1)
        {
            yield break;
        }

        if (Differ(reports.Where(report => !report.Parties.IsEmpty).Select(report => report.Parties), (one, other) => PartyComparison.Compare(one, other).Share > 0.6))
        {
            yield return "actors";
        }

        if (Differ(reports.Select(report => report.Days).OfType<DayInterval>(), (one, other) => one.From <= other.To && other.From <= one.To))
        {
            yield return "days";
        }

        if (Differ(reports.Select(report => report.Mode).Where(mode => mode.Length > 0), (one, other) => one == other))
        {
            yield return "mode";
        }

        if (Differ(reports.Select(report => report.Place).OfType<CodedPlace>(), (one, other) => one.Name == other.Name || one.Precision != other.Precision))
        {
            yield return "place";
        }

        if (reports.Any(report => report.Realis == Realis.Negated) && reports.Any(report => report.Realis is Realis.Actual))
        {
            yield return "realis";
        }
    }

    private static bool Differ<T>(IEnumerable<T> values, Func<T, T, bool> agree)
    {
        // What hundreds of reports say falls into a few kinds; the first of each kind stands for it.
        List<T> kinds = [];
        foreach (T told in values)
        {
            if (kinds.Exists(kind => !agree(kind, told)))
            {
                return true;
            }

            if (kinds.Count < 8 && !kinds.Contains(told))
            {
                kinds.Add(told);
            }
        }

        return false;
    }

    /// <summary>How well a report's words serve to show the event.</summary>
    private static double Weight(EventReport report, Realis realis) =>
        (report.Realis == realis ? 20 : 0)
        + (report.Segment == "body" ? 8 : report.Segment == "related" ? 0 : 4)
        + (report.HasPreciseDays ? 4 : report.Days is null ? 0 : 2)
        + (report.Place is null ? 0 : 1)
        + (2 * Math.Min(3, report.Parties.Count(party => party.IsNamed)))
        + (report.Hedged ? 0 : 1)
        + report.Confidence;
}
