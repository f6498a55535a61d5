using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Puts figures that measure the same thing in order of time.</summary>
internal sealed class SeriesQuestions
{
    // A figure that the same source tells again within so many days is one telling; later it is a new measurement.
    private const int DaysOfOneTelling = 7;

    // A place that the sentence of a figure tells of, by the events that stand in it.
    private const string Columns = """
        , r.version, r.ordinal,
        (SELECT e.place FROM records o JOIN events e ON e.version = o.version AND e.ordinal = o.ordinal
         WHERE o.version = r.version AND o.layer = 'event' AND o.sentence = r.sentence AND o.standing <> 'rejected' AND e.place IS NOT NULL
         ORDER BY o.ordinal LIMIT 1)
        """;

    private readonly LedgerConnection _connection;
    private readonly DateOnly? _knownOn;

    internal SeriesQuestions(LedgerConnection connection, DateOnly? knownOn)
    {
        _connection = connection;
        _knownOn = knownOn;
    }

    /// <summary>The series of the figures that a filter lets through, by kind, thing, unit and place.</summary>
    internal ImmutableArray<FigureSeries> Answer(RecordFilter filter)
    {
        using MeasuredThings things = new(_connection);
        IReadOnlyCollection<RecordKey>? keys = filter.Actor is { } actor ? About(actor, filter.Limit, things) : null;
        RecordScope scope = new(filter with { Actor = null, Limit = null, Offset = null }, _knownOn, Records: keys);
        ImmutableArray<Telling> tellings = LayerQuestions.Quantities(
            _connection, scope, Columns,
            (figure, row) => new Telling(
                figure, things.Of(figure.Of, figure.Kind), row.GetInt64(LayerQuestions.FirstBesideQuantity),
                row.IsDBNull(LayerQuestions.FirstBesideQuantity + 2) ? null : row.GetString(LayerQuestions.FirstBesideQuantity + 2)));
        IReadOnlySet<(long, long)> copies = new ArticleCopies(_connection).Among(tellings.Select(one => one.Version).ToHashSet());
        return
        [
            .. tellings
                .GroupBy(one => (one.Figure.Kind, one.Figure.Unit, one.Thing.Name, Place: one.Thing.IsNamed ? null : one.Place))
                .OrderBy(group => group.Key.Kind, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Unit, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Place, StringComparer.Ordinal)
                .Select(group => new FigureSeries(
                    group.Key.Kind, group.Key.Unit, Shown(group.First()), group.Key.Place, Points([.. group], group.First().Thing, copies))),
        ];
    }

    /// <summary>What the measured is called: what has no name is shown in the words of the text, and not in their singular.</summary>
    private static string Shown(Telling telling) => telling.Thing.IsNamed || telling.Thing.Name.Length == 0 ? telling.Thing.Name : telling.Figure.Of;

    /// <summary>Keys of the figures that measure an actor or that it claims, the last published first.</summary>
    private HashSet<RecordKey> About(string actor, int? limit, MeasuredThings things)
    {
        List<long> actors = ActorLookup.Find(_connection, actor);
        HashSet<string> names = [actor, .. ActorLookup.Names(_connection, actors)];
        List<string> called = [.. Measured().Where(one => names.Contains(things.Of(one.Measured, one.Kind).Name) || names.Contains(one.Measured)).Select(one => one.Measured)];
        using SqliteCommand command = _connection.Command(
            $"""
            SELECT k.version, k.ordinal FROM
            (SELECT version, ordinal FROM quantities WHERE measured IN ({string.Join(',', called.Distinct(StringComparer.Ordinal).Select((_, i) => $"$m{i}"))})
             UNION SELECT q.version, q.ordinal FROM participants p JOIN quantities q ON q.version = p.version AND q.ordinal = p.ordinal
             WHERE p.actor IN ({string.Join(',', actors)}) AND p.role = 'source') k
            CROSS JOIN versions v INDEXED BY versions_days ON v.version = k.version WHERE v.superseded_by IS NULL {(_knownOn is null ? "" : "AND v.published <= $known")}
            ORDER BY v.published DESC, k.version, k.ordinal LIMIT $limit
            """);
        foreach ((string name, int i) in called.Distinct(StringComparer.Ordinal).Select((name, i) => (name, i)))
        {
            command.Parameters.AddWithValue($"$m{i}", name);
        }

        command.Parameters.AddWithValue("$limit", limit ?? -1);
        if (_knownOn is { } known)
        {
            command.Parameters.AddWithValue("$known", LedgerDay.Iso(known));
        }

        using SqliteDataReader row = command.ExecuteReader();
        HashSet<RecordKey> keys = [];
        while (row.Read())
        {
            keys.Add(new RecordKey(row.GetInt64(0), row.GetInt32(1)));
        }

        return keys;
    }

    private List<(string Kind, string Measured)> Measured()
    {
        using SqliteCommand command = _connection.Command("SELECT DISTINCT kind, measured FROM quantities WHERE measured <> ''");
        using SqliteDataReader row = command.ExecuteReader();
        List<(string, string)> found = [];
        while (row.Read())
        {
            found.Add((row.GetString(0), row.GetString(1)));
        }

        return found;
    }

    /// <summary>The points of a series: tellings of one figure together, and each told with which it disagrees.</summary>
    private static ImmutableArray<FigurePoint> Points(ImmutableArray<Telling> tellings, MeasuredThing thing, IReadOnlySet<(long, long)> copies)
    {
        List<List<Telling>> groups = [];
        foreach (Telling telling in tellings.OrderBy(one => one.Figure.Evidence.Published ?? DateOnly.MaxValue).ThenBy(one => one.Figure.Evidence.Id, StringComparer.Ordinal))
        {
            if (groups.Find(group => group.Exists(one => IsSame(one, telling, copies))) is { } same)
            {
                same.Add(telling);
            }
            else
            {
                groups.Add([telling]);
            }
        }

        return
        [
            .. groups
                .Select(group => new FigurePoint(
                    group[0].Figure,
                    [.. group.Select(one => one.Figure.Evidence.Id)],
                    group.Select(one => one.Version).Distinct().Count(),
                    group.Select(one => one.Place).FirstOrDefault(place => place is not null),
                    [
                        .. groups
                            .Where(other => FigureDisputes.Exclude(group[0].Figure, other[0].Figure, thing))
                            .Select(other => other[0].Figure.Evidence.Id),
                    ]))
                .OrderBy(point => point.Day ?? DateOnly.MaxValue)
                .ThenBy(point => point.Figure.Low ?? point.Figure.High)
                .ThenBy(point => point.Figure.Evidence.Id, StringComparer.Ordinal),
        ];
    }

    private static bool IsSame(Telling one, Telling other, IReadOnlySet<(long, long)> copies) =>
        one.Figure.Low == other.Figure.Low
        && one.Figure.High == other.Figure.High
        && one.Figure.Realis == other.Figure.Realis
        && (copies.Contains((one.Version, other.Version)) || (Claimant(one) == Claimant(other) && IsSameTime(one.Figure, other.Figure)));

    private static bool IsSameTime(QuantityEntry one, QuantityEntry other)
    {
        if (one.AsOf is { } days && other.AsOf is { } others)
        {
            return days.From <= others.To && others.From <= days.To;
        }

        return one.Evidence.Published is { } day && other.Evidence.Published is { } otherDay
            ? Math.Abs(day.DayNumber - otherDay.DayNumber) <= DaysOfOneTelling
            : one.Evidence.Article == other.Evidence.Article;
    }

    /// <summary>On whose word a figure rests in the end.</summary>
    private static string Claimant(Telling telling) =>
        telling.Figure.Sources is [.., { } last] ? SourceGroups.Plain(last.Name)
        : telling.Figure.Evidence.Outlet is { } outlet ? SourceGroups.Plain(outlet)
        : telling.Figure.Evidence.Article;

    private readonly record struct Telling(QuantityEntry Figure, MeasuredThing Thing, long Version, string? Place);
}
