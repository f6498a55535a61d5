using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Counting;

/// <summary>Counts what a filter lets through.</summary>
internal sealed class EventCounting(LedgerConnection connection, DateOnly? knownOn)
{
    /// <summary>How much there is of each layer.</summary>
    internal RecordCounts Counts(RecordFilter filter)
    {
        RecordScope scope = new(filter, knownOn);
        return new RecordCounts(
            Events(filter).Count(), LayerQuestions.CountEvents(connection, scope), filter.Realis is null ? LayerQuestions.CountStatements(connection, scope) : 0,
            LayerQuestions.CountQuantities(connection, scope), LayerQuestions.CountTies(connection, scope));
    }

    /// <summary>What the events are like.</summary>
    internal EventFacets Facets(RecordFilter filter, int most)
    {
        ImmutableArray<MergedEvent> events = [.. Events(filter)];
        return new EventFacets(
            events.Length,
            Most(events.Select(e => e.Type), most),
            Most(events.Select(e => e.Quad), most),
            Most(events.Select(e => e.Realis.ToString().ToLowerInvariant()), most),
            Most(Of(events, report => [report.Evidence.Outlet]), most),
            Most(events.SelectMany(e => e.Actors.Concat(e.Recipients).Concat(e.AlsoNamed).Select(actor => actor.Name).Distinct(StringComparer.Ordinal)), most),
            Most(Of(events, report => report.Sources.Select(source => source.Name)), most));
    }

    /// <summary>How many events began in each stretch of time.</summary>
    internal ImmutableArray<DensityPeriod> Density(RecordFilter filter, DensityUnit unit) =>
    [
        .. Events(filter)
            .Where(e => DayOf(e) is not null)
            .GroupBy(e => FirstOf(DayOf(e)!.Value, unit)) // as asked for above
            .OrderBy(group => group.Key)
            .Select(group => new DensityPeriod(
                group.Key, LastOf(group.Key, unit),
                group.Count(e => Is(e, "verbal cooperation")), group.Count(e => Is(e, "material cooperation")),
                group.Count(e => Is(e, "verbal conflict")), group.Count(e => Is(e, "material conflict")),
                group.Count(e => e.Realis == Realis.Future), group.Count(e => e.Realis == Realis.Negated), group.Count(e => e.Realis == Realis.Hypothetical))),
    ];

    /// <summary>Where the events were, the place with most first.</summary>
    internal ImmutableArray<EventPlace> Places(RecordFilter filter) =>
    [
        .. Events(filter)
            .Where(e => e.Place is not null)
            .GroupBy(e => e.Place!) // as asked for above
            .Select(group => new EventPlace(group.Key, group.Count(), group.Count(e => e.Realis == Realis.Actual)))
            .OrderByDescending(place => place.Events)
            .ThenBy(place => place.Place.Name, StringComparer.Ordinal)
            .ThenBy(place => place.Place.Country, StringComparer.Ordinal)
            .Skip(filter.Offset ?? 0)
            .Take(filter.Limit ?? int.MaxValue),
    ];

    /// <summary>What the ledger reaches over.</summary>
    internal LedgerExtent Extent()
    {
        string known = knownOn is { } day ? LedgerDay.Iso(day) : StoredDays.NoDay;
        (string? first, string? last, int articles, int outlets, int records) = Rows.List(
            connection,
            """
            SELECT min(published), max(published), count(*), count(DISTINCT outlet COLLATE NOCASE),
            (SELECT count(*) FROM records r JOIN versions w USING (version) WHERE w.superseded_by IS NULL AND r.standing <> 'rejected' AND coalesce(w.published, $2) <= $1)
            FROM versions WHERE superseded_by IS NULL AND coalesce(published, $2) <= $1
            """,
            row => (Rows.Text(row, 0), Rows.Text(row, 1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4)), known, StoredDays.NoDay)[0];
        RecordFilter one = new() { Limit = 1 };
        return new LedgerExtent(
            Events(one).Select(DayOf).FirstOrDefault(), Events(one with { LatestFirst = true }).Select(DayOf).FirstOrDefault(),
            first is null ? null : FoundRecord.Day(first), last is null ? null : FoundRecord.Day(last), articles, outlets, records);
    }

    private IEnumerable<MergedEvent> Events(RecordFilter filter) => new EventQuery(connection, knownOn).Each(filter with { LatestFirst = filter.LatestFirst && filter.Limit == 1, Limit = filter.Limit == 1 ? 1 : null, Offset = null });

    private static bool Is(MergedEvent e, string quad) => e.Realis == Realis.Actual && e.Quad == quad;

    private static DateOnly? DayOf(MergedEvent e) => e.Days?.From ?? e.FirstPublished;

    /// <summary>The first day of the stretch that a day lies in.</summary>
    private static DateOnly FirstOf(DateOnly day, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => day,
        DensityUnit.Week => day.AddDays(-Math.Min(((int)day.DayOfWeek + 6) % 7, day.DayNumber)),
        DensityUnit.Month => new DateOnly(day.Year, day.Month, 1),
        DensityUnit.Year => new DateOnly(day.Year, 1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No such stretch of time."),
    };

    private static DateOnly LastOf(DateOnly first, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => first,
        DensityUnit.Week => first.AddDays(6),
        DensityUnit.Month => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        _ => new DateOnly(first.Year, 12, 31),
    };

    private ImmutableArray<Tally> Most(IEnumerable<string> names, int most) =>
    [
        .. names.GroupBy(name => name, StringComparer.Ordinal)
            .Select(group => new Tally(group.Key, group.Count()))
            .OrderByDescending(tally => tally.Count)
            .ThenBy(tally => tally.Name, StringComparer.Ordinal)
            .Take(most),
    ];

    /// <summary>What the reports of events have, each once an event.</summary>
    private IEnumerable<string> Of(ImmutableArray<MergedEvent> events, Func<EventEntry, IEnumerable<string?>> values)
    {
        using EventDetails details = new(connection, knownOn);
        return [.. events.SelectMany(e => details.Of(e.Id).Reports.SelectMany(values).OfType<string>().Distinct(StringComparer.Ordinal))];
    }
}
