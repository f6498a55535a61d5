using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Counting;

/// <summary>Counts what a filter lets through.</summary>
internal sealed class EventCounting(LedgerConnection connection, DateOnly? knownOn)
{
    /// <summary>How much there is of each layer.</summary>
    internal RecordCounts Counts(RecordFilter filter)
    {
        RecordScope scope = new(filter, knownOn);
        ImmutableArray<RecordLayer> layers = [RecordLayer.Event, RecordLayer.Statement, RecordLayer.Quantity, RecordLayer.Tie];
        int[] counts = IsUnfiltered(filter)
            ? [.. layers.Select(layer => Totals(layer.Name))]
            : [.. layers.Select(layer => LayerQuestions.Count(connection, layer, scope))];
        return new RecordCounts(Events(filter), counts[0], counts[1], counts[2], counts[3]);
    }

    /// <summary>What the events are like.</summary>
    internal EventFacets Facets(RecordFilter filter, int most)
    {
        EventConditions conditions = new(connection, filter, knownOn);
        Dictionary<long, EventClass> classes = EventClass.All(connection).ToDictionary(one => one.Number);
        ImmutableArray<(EventClass Class, int Count)> counted = [.. ByClass(conditions).Select(one => (classes[one.Key], one.Value))];
        return new EventFacets(
            counted.Sum(one => one.Count),
            Most(counted.Select(one => (one.Class.Type, one.Count)), most),
            Most(counted.Select(one => (one.Class.Quad, one.Count)), most),
            Most(counted.Select(one => (one.Class.Realis, one.Count)), most),
            Most(Beside("event_outlets", "outlet", conditions, row => row.GetString(1)), most),
            Named(Beside("event_parties", "entity", conditions, row => row.GetInt64(1)), most),
            Named(Beside("event_sources", "entity", conditions, row => row.GetInt64(1)), most));
    }

    /// <summary>How many events are of each type.</summary>
    internal ImmutableArray<Tally> Types(RecordFilter filter, int most)
    {
        Dictionary<long, EventClass> classes = EventClass.All(connection).ToDictionary(one => one.Number);
        return Most(ByClass(new EventConditions(connection, filter, knownOn)).Select(one => (classes[one.Key].Type, one.Value)), most);
    }

    /// <summary>How many events began in each stretch of time.</summary>
    internal ImmutableArray<DensityPeriod> Density(RecordFilter filter, DensityUnit unit)
    {
        EventConditions conditions = new(connection, filter, knownOn);
        Dictionary<long, EventClass> classes = EventClass.All(connection).ToDictionary(one => one.Number);
        Dictionary<(DateOnly First, long Class), int> counted = [];
        foreach (((long number, string day), int events) in Grouped(conditions, "p.class, p.sort_day", row => (row.GetInt64(1), row.GetString(2))))
        {
            if (day != StoredDays.NoDay)
            {
                (DateOnly, long) key = (DensityStretch.FirstOf(FoundRecord.Day(day), unit), number);
                counted[key] = counted.GetValueOrDefault(key) + events;
            }
        }

        return
        [
            .. counted.GroupBy(one => one.Key.First).OrderBy(stretch => stretch.Key).Select(stretch => new DensityPeriod(
                stretch.Key, DensityStretch.LastOf(stretch.Key, unit),
                Sum(stretch, "verbal cooperation"), Sum(stretch, "material cooperation"), Sum(stretch, "verbal conflict"), Sum(stretch, "material conflict"),
                Not(stretch, "future"), Not(stretch, "negated"), Not(stretch, "hypothetical"))),
        ];

        int Sum(IEnumerable<KeyValuePair<(DateOnly First, long Class), int>> stretch, string quad) =>
            stretch.Where(one => classes[one.Key.Class] is { Realis: "actual" } actual && actual.Quad == quad).Sum(one => one.Value);

        int Not(IEnumerable<KeyValuePair<(DateOnly First, long Class), int>> stretch, string realis) =>
            stretch.Where(one => classes[one.Key.Class].Realis == realis).Sum(one => one.Value);
    }

    /// <summary>Where the events were, the place with most first.</summary>
    internal ImmutableArray<EventPlace> Places(RecordFilter filter)
    {
        EventConditions conditions = new(connection, filter, knownOn);
        Dictionary<CodedPlace, (int Events, int Actual)> counted = [];
        foreach (EventFamily family in EventFamily.Of(knownOn))
        {
            string events = conditions.AreNone ? "" : $" AND p.event IN (SELECT event FROM {conditions.Source(family)})";
            using SqliteCommand command = conditions.Command(
                $"""
                SELECT p.place, p.place_id, p.latitude, p.longitude, p.place_country, p.place_precision, count(*), sum(p.realis = 'actual')
                FROM {family.Name}_events p WHERE p.place IS NOT NULL AND {family.Stands}{events}
                GROUP BY p.place, p.place_country, p.place_id, p.latitude, p.longitude, p.place_precision
                """);
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                CodedPlace place = new(
                    row.GetString(0), Rows.Text(row, 1), row.IsDBNull(2) ? null : row.GetDouble(2), row.IsDBNull(3) ? null : row.GetDouble(3),
                    Rows.Text(row, 4) ?? "", Rows.Text(row, 5) is { } precision ? FoundRecord.Parse<PlacePrecision>(precision) : null);
                (int known, int actual) = counted.GetValueOrDefault(place);
                counted[place] = (known + row.GetInt32(6), actual + row.GetInt32(7));
            }
        }

        return
        [
            .. counted.Select(one => new EventPlace(one.Key, one.Value.Events, one.Value.Actual))
                .OrderByDescending(place => place.Events)
                .ThenBy(place => place.Place.Name, StringComparer.Ordinal)
                .ThenBy(place => place.Place.Country, StringComparer.Ordinal)
                .ThenBy(place => place.Place.Precision)
                .ThenBy(place => place.Place.Id, StringComparer.Ordinal)
                .Skip(filter.Offset ?? 0)
                .Take(filter.Limit ?? int.MaxValue),
        ];
    }

    /// <summary>What the ledger reaches over.</summary>
    internal LedgerExtent Extent()
    {
        string known = knownOn is { } day ? LedgerDay.Iso(day) : StoredDays.Never;
        (string? first, string? last, int articles, int outlets) = Rows.List(
            connection,
            """
            SELECT min(first), max(last), coalesce(sum(articles), 0), count(DISTINCT outlet COLLATE NOCASE) FROM
            (SELECT outlet, min(nullif(published, 'never')) AS first, max(nullif(published, 'never')) AS last, count(*) AS articles
             FROM listed_versions WHERE published <= $1 GROUP BY outlet COLLATE BINARY)
            """,
            row => (Rows.Text(row, 0), Rows.Text(row, 1), row.GetInt32(2), row.GetInt32(3)), known)[0];
        RecordFilter one = new() { Limit = 1 };
        return new LedgerExtent(
            First(one), First(one with { LatestFirst = true }),
            first is null ? null : FoundRecord.Day(first), last is null ? null : FoundRecord.Day(last), articles, outlets, Totals(null));
    }

    /// <summary>How many records had been published; of a layer, or of all.</summary>
    private int Totals(string? layer) => (int)Rows.Number(
        connection,
        "SELECT coalesce(sum(records), 0) FROM day_totals WHERE published <= $1 AND ($2 IS NULL OR layer = $2)",
        knownOn is { } day ? LedgerDay.Iso(day) : StoredDays.Never, layer)!; // coalesce always answers

    private static bool IsUnfiltered(RecordFilter filter) =>
        filter with { Limit = null, Offset = null, LatestFirst = false, Level = PairLevel.Named } == new RecordFilter();

    private int Events(RecordFilter filter) => new EventConditions(connection, filter with { LatestFirst = false }, knownOn).Count();

    private DateOnly? First(RecordFilter filter) => OutlineRows.Read(connection, filter, knownOn) is [var e] ? e.Day : null;

    /// <summary>How many events are of each class.</summary>
    private Dictionary<long, int> ByClass(EventConditions conditions) => Grouped(conditions, "p.class", row => row.GetInt64(1))
        .GroupBy(one => one.Value, one => one.Count)
        .ToDictionary(one => one.Key, one => one.Sum());

    /// <summary>How many events have the same in some columns: class, sort_day. Of all events an index tells it that holds both in order.</summary>
    private IEnumerable<(T Value, int Count)> Grouped<T>(EventConditions conditions, string columns, Func<SqliteDataReader, T> make)
    {
        IEnumerable<string> sources = conditions.AreNone
            ? EventFamily.Of(knownOn).Select(family => $"{family.Name}_events p WHERE {family.Stands}")
            : [$"{conditions.Events} p"];
        return sources.SelectMany(source => Counted(conditions, $"SELECT count(*), {columns} FROM {source} GROUP BY {columns}", make));
    }

    /// <summary>How many of the events that are let through have each value of a table that stands beside them.</summary>
    private Dictionary<T, int> Beside<T>(string table, string column, EventConditions conditions, Func<SqliteDataReader, T> make)
        where T : notnull
    {
        string known = knownOn is null ? "" : " AND f.since <= $known";
        return Counted(
            conditions,
            conditions.AreNone
                ? $"SELECT count(*), f.{column} FROM {table} f WHERE true{known} GROUP BY f.{column}"
                : $"SELECT count(*), f.{column} FROM {conditions.Events} p CROSS JOIN {table} f ON f.event = p.event{known} GROUP BY f.{column} COLLATE BINARY",
            make).ToDictionary(one => one.Value, one => one.Count);
    }

    /// <summary>The rows of a count: how many, and from the second column on what they have.</summary>
    private static List<(T Value, int Count)> Counted<T>(EventConditions conditions, string sql, Func<SqliteDataReader, T> make)
    {
        using SqliteCommand command = conditions.Command(sql);
        using SqliteDataReader row = command.ExecuteReader();
        List<(T, int)> counted = [];
        while (row.Read())
        {
            counted.Add((make(row), row.GetInt32(0)));
        }

        return counted;
    }

    private ImmutableArray<Tally> Named(Dictionary<long, int> entities, int most)
    {
        // As many as the last of those shown has may be equal: names decide among them.
        int least = entities.Values.OrderDescending().Take(most).LastOrDefault();
        KeyValuePair<long, int>[] shown = [.. entities.Where(one => one.Value >= least)];
        Dictionary<long, string> names = ActorLookup.NamesOf(connection, shown.Select(one => one.Key));
        return Most(shown.Select(one => (names[one.Key], one.Value)), most);
    }

    private static ImmutableArray<Tally> Most(IEnumerable<KeyValuePair<string, int>> counted, int most) => Most(counted.Select(one => (one.Key, one.Value)), most);

    private static ImmutableArray<Tally> Most(IEnumerable<(string Name, int Count)> counted, int most) =>
    [
        .. counted.GroupBy(one => one.Name, StringComparer.Ordinal)
            .Select(group => new Tally(group.Key, group.Sum(one => one.Count)))
            .OrderByDescending(tally => tally.Count)
            .ThenBy(tally => tally.Name, StringComparer.Ordinal)
            .Take(most),
    ];
}
