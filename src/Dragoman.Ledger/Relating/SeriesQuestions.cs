using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Puts figures that measure the same thing in order of time.</summary>
internal sealed class SeriesQuestions
{
    // A figure that the same source tells again within so many days is one telling; later it is a new measurement.
    private const int DaysOfOneTelling = 7;

    // So many articles are asked at once for the places that they tell of.
    private const int Chunk = 400;

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
        ImmutableArray<(QuantityEntry Figure, int? Sentence)> figures = filter.Actor is { } actor ? About(actor, filter, things) : Figures(filter with { Limit = null });
        HashSet<long> versions = [.. figures.Select(one => one.Figure.Evidence.Key.Version)];
        Dictionary<(long, int), string> places = Places(versions);
        IReadOnlySet<(long, long)> copies = new ArticleCopies(_connection).Among(versions);
        Telling[] tellings =
        [
            .. figures.Select(one => new Telling(
                one.Figure, things.Of(one.Figure.Of, one.Figure.Kind), one.Figure.Evidence.Key.Version,
                one.Sentence is { } sentence ? places.GetValueOrDefault((one.Figure.Evidence.Key.Version, sentence)) : null)),
        ];
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

    /// <summary>The places that sentences of some articles tell of, by the events that stand in them: of each sentence the first.</summary>
    private Dictionary<(long Version, int Sentence), string> Places(IEnumerable<long> versions)
    {
        Dictionary<(long, int), string> places = [];
        foreach (long[] some in versions.Chunk(Chunk))
        {
            using SqliteCommand command = _connection.Command(
                $"""
                SELECT e.version, r.sentence, e.place FROM events e JOIN records r ON r.version = e.version AND r.ordinal = e.ordinal
                WHERE e.version IN ({string.Join(',', some)}) AND e.place IS NOT NULL AND r.sentence IS NOT NULL AND r.standing <> 'rejected'
                ORDER BY e.version, e.ordinal
                """);
            using SqliteDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                places.TryAdd((row.GetInt64(0), row.GetInt32(1)), row.GetString(2));
            }
        }

        return places;
    }

    /// <summary>What the measured is called: what has no name is shown in the words of the text, and not in their singular.</summary>
    private static string Shown(Telling telling) => telling.Thing.IsNamed || telling.Thing.Name.Length == 0 ? telling.Thing.Name : telling.Figure.Of;

    /// <summary>The figures that measure an actor or that it claims: of more than are asked for the latest.</summary>
    private ImmutableArray<(QuantityEntry Figure, int? Sentence)> About(string actor, RecordFilter filter, MeasuredThings things)
    {
        List<long> actors = ActorLookup.Find(_connection, actor);
        HashSet<string> names = [actor, .. ActorLookup.Names(_connection, actors)];
        RecordFilter about = filter with
        {
            Entities = ActorLookup.Entities(_connection, actor),
            Measured =
            [
                .. Measured().Where(one => names.Contains(things.Of(one.Measured, one.Kind).Name) || names.Contains(one.Measured))
                    .Select(one => one.Measured).Distinct(StringComparer.Ordinal),
            ],
        };
        // What has no day at all is among the latest of none, and counts only where there is room.
        return filter.Limit is { } limit && Figures(about with { LatestFirst = true }) is { Length: var found } latest && found == limit ? latest : Figures(about with { Limit = null });
    }

    private ImmutableArray<(QuantityEntry Figure, int? Sentence)> Figures(RecordFilter filter) => LayerQuestions.Quantities(
        _connection, new RecordScope(filter with { Offset = null }, _knownOn), ", r.sentence", (figure, row) => (figure, Rows.Whole(row, LayerQuestions.FirstBesideQuantity)));

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
        // Only what tells the same figure is the same telling.
        Dictionary<(double?, double?, Realis), List<List<Telling>>> alike = [];
        foreach (Telling telling in tellings.OrderBy(one => one.Figure.Evidence.Published ?? DateOnly.MaxValue).ThenBy(one => one.Figure.Evidence.Id, StringComparer.Ordinal))
        {
            (double?, double?, Realis) figure = (telling.Figure.Low, telling.Figure.High, telling.Figure.Realis);
            if (!alike.TryGetValue(figure, out List<List<Telling>>? likely))
            {
                alike[figure] = likely = [];
            }

            if (likely.Find(group => group.Exists(one => IsSame(one, telling, copies))) is { } same)
            {
                same.Add(telling);
            }
            else
            {
                groups.Add([telling]);
                likely.Add(groups[^1]);
            }
        }

        bool mayExclude = FigureDisputes.MayExclude(tellings[0].Figure.Kind, thing);
        return
        [
            .. groups
                .Select(group => new FigurePoint(
                    group[0].Figure,
                    [.. group.Select(one => one.Figure.Evidence.Id)],
                    group.Select(one => one.Version).Distinct().Count(),
                    group.Select(one => one.Place).FirstOrDefault(place => place is not null),
                    [
                        .. (mayExclude ? groups : [])
                            .Where(other => FigureDisputes.Exclude(group[0].Figure, other[0].Figure, thing))
                            .Select(other => other[0].Figure.Evidence.Id),
                    ]))
                .OrderBy(point => point.Day ?? DateOnly.MaxValue)
                .ThenBy(point => point.Figure.Low ?? point.Figure.High)
                .ThenBy(point => point.Figure.Evidence.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether two that tell the same figure are one telling.</summary>
    private static bool IsSame(Telling one, Telling other, IReadOnlySet<(long, long)> copies) =>
        copies.Contains((one.Version, other.Version)) || (IsSameTime(one.Figure, other.Figure) && Claimant(one) == Claimant(other));

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
