using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Tells ties with all reports of each taken together.</summary>
internal sealed class TieQuestions(LedgerConnection connection, DateOnly? knownOn)
{
    private const string Columns = "t.tie, t.reports, t.first, t.last, t.ended";

    // No side is asked for.
    private const string Anyone = "1";

    private const string MostReported = "reports DESC, last DESC, tie";

    private readonly string? _known = knownOn is { } known ? LedgerDay.Iso(known) : null;

    private string Known => _known is null ? "" : " AND published <= $known";

    /// <summary>The ties that a filter lets through: the most often reported first, of these the last stated, of these in an order that is always the same.</summary>
    internal ImmutableArray<StandingTie> Answer(RecordFilter filter) =>
        Told(Ask(filter, "", MostReported, string.Create(CultureInfo.InvariantCulture, $" LIMIT {filter.Limit ?? -1} OFFSET {filter.Offset ?? 0}")));

    /// <summary>All of them, in the same order, as the ledger sums them up; what is shown of them is asked for with <see cref="Told"/>.</summary>
    /// <remarks>
    /// A tie counts from the day it was first stated to the day somebody says that it is no more; <see cref="RecordFilter.From"/> and
    /// <see cref="RecordFilter.To"/> let those through that held in between.
    /// </remarks>
    internal List<TieRow> Sums(RecordFilter filter) => Ask(filter, "", MostReported, "");

    /// <summary>Ties of one actor, in the same order.</summary>
    /// <param name="entity">The actor.</param>
    /// <param name="part">Which of its ties.</param>
    /// <param name="most">How many.</param>
    internal ImmutableArray<StandingTie> Of(long entity, TiePart part, int most)
    {
        string own = string.Create(CultureInfo.InvariantCulture, $"t.from_entity = {entity}");
        string ofIt = string.Create(CultureInfo.InvariantCulture, $"t.to_entity = {entity}");
        string condition = part switch
        {
            TiePart.Posts => $" AND {own} AND t.kind = 'role'",
            TiePart.Wants => $" AND {own} AND t.kind = 'wants'",
            TiePart.WantedOfIt => $" AND {ofIt} AND t.kind = 'wants'",
            _ => $" AND t.kind <> 'wants' AND NOT (t.kind = 'role' AND t.from_entity IS NOT NULL AND {own})",
        };
        return Told(Ask(new RecordFilter { Entities = [entity] }, condition, MostReported, string.Create(CultureInfo.InvariantCulture, $" LIMIT {most}")));
    }

    /// <summary>Wishes that hold and whose bearer is told, the last to be stated first come first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="most">How many; more where several begin on the day of the last; null for all.</param>
    internal List<TieRow> Wishes(RecordFilter filter, int? most)
    {
        const string Open = " AND t.from_entity IS NOT NULL AND t.ended IS NULL";
        List<TieRow> wishes = Ask(
            filter with { Type = "wants" }, Open, "first DESC, tie", string.Create(CultureInfo.InvariantCulture, $" LIMIT {most ?? -1}"));
        return most is null || wishes.Count < most || wishes is not [.., { First: { } first }]
            ? wishes
            : Ask(filter with { Type = "wants" }, $"{Open} AND t.first >= '{LedgerDay.Iso(first)}'", "first DESC, tie", "");
    }

    /// <summary>Ties with the words that state them first and last.</summary>
    internal ImmutableArray<StandingTie> Told(IEnumerable<TieRow> some)
    {
        ImmutableArray<TieRow> ties = [.. some];
        Dictionary<long, (RecordKey First, RecordKey Last, RecordKey? Ended, int Articles)> reports = Reports(ties);
        ILookup<long, string> claimants = Claimants(ties);
        HashSet<RecordKey> shown = [.. reports.Values.SelectMany(tie => new RecordKey?[] { tie.First, tie.Last, tie.Ended }).OfType<RecordKey>()];
        Dictionary<RecordKey, TieEntry> entries = LayerQuestions.Ties(connection, new RecordScope(new RecordFilter(), knownOn, Records: shown))
            .ToDictionary(entry => entry.Evidence.Key);
        return
        [
            .. ties.Select(tie =>
            {
                (RecordKey firstKey, RecordKey last, RecordKey? ended, int articles) = reports[tie.Tie];
                TieEntry first = entries[firstKey];
                return new StandingTie(
                    first.Kind, first.From?.Name, first.To?.Name, first.Title, first.What, first, entries[last], tie.Reports, articles,
                    [.. claimants[tie.Tie].Order(StringComparer.Ordinal)], ended is { } end ? entries[end] : null);
            }),
        ];
    }

    private List<TieRow> Ask(RecordFilter filter, string condition, string order, string cut)
    {
        StringBuilder narrow = new(condition);
        narrow.Append(filter.Type is null ? "" : " AND t.kind = lower($type)");
        narrow.Append(filter.To is null ? "" : " AND t.first <= $to AND t.first <> ''");
        narrow.Append(filter.Article is null ? "" : " AND t.tie IN (SELECT tie FROM listed_ties WHERE version = $version AND stands = 1)");
        narrow.Append(filter.From is null ? "" : " AND (t.ended IS NULL OR t.ended >= $from)");
        using SqliteCommand command = connection.Command(
            $"""
            {string.Join(" UNION ALL ", Sides(filter).Select(side => $"SELECT {Columns} FROM {Source(side)} t WHERE {side}{narrow}"))}
            ORDER BY {order}{cut}
            """);
        command.Parameters.AddWithValue("$type", filter.Type ?? "");
        command.Parameters.AddWithValue("$known", _known ?? "");
        command.Parameters.AddWithValue("$from", filter.From is { } from ? LedgerDay.Iso(from) : "");
        command.Parameters.AddWithValue("$to", filter.To is { } to ? LedgerDay.Iso(to) : "");
        command.Parameters.AddWithValue("$version", filter.Article is { } article ? ArticleLookup.Find(connection, article) : 0);
        using SqliteDataReader row = command.ExecuteReader();
        List<TieRow> rows = [];
        while (row.Read())
        {
            rows.Add(new TieRow(row.GetInt64(0), row.GetInt32(1), Day(row, 2), Day(row, 3), Day(row, 4)));
        }

        return rows;
    }

    private static DateOnly? Day(SqliteDataReader row, int column) => Rows.Text(row, column) is { Length: > 0 } day ? FoundRecord.Day(day) : null;

    /// <summary>Where ties stand: as the ledger sums them up, or those of a side summed up of what had been published by a day.</summary>
    private string Source(string side) => _known is null
        ? "standing_ties"
        : $"""
          (SELECT s.tie, s.kind, s.from_entity, s.to_entity, k.reports AS reports, k.first AS first, k.last AS last,
          (SELECT min(d.published) FROM listed_ties d WHERE d.tie = s.tie AND d.stands = -1 AND d.published > k.last AND d.published <= $known) AS ended
          FROM (SELECT tie, count(*) AS reports, min(published) AS first, max(published) AS last FROM listed_ties WHERE stands = 1 AND published <= $known
           {(side == Anyone ? "" : $"AND tie IN (SELECT t.tie FROM standing_ties t WHERE {side})")} GROUP BY tie) k
          CROSS JOIN standing_ties s ON s.tie = k.tie)
          """;

    /// <summary>Conditions that do not overlap, each for one index.</summary>
    private string[] Sides(RecordFilter filter)
    {
        if (SideOf(filter.Entities, filter.Actor, filter.Level) is not { } ones)
        {
            return [Anyone];
        }

        return SideOf(filter.OtherEntities, filter.Other, filter.Level) is { } others
            ? [$"t.from_entity IN ({ones}) AND t.to_entity IN ({others})", $"t.to_entity IN ({ones}) AND t.from_entity IN ({others}) AND NOT (t.from_entity IN ({ones}) AND t.to_entity IN ({others}))"]
            : [$"t.from_entity IN ({ones})", $"t.to_entity IN ({ones}) AND (t.from_entity IS NULL OR t.from_entity NOT IN ({ones}))"];
    }

    /// <summary>The entities of one side as a list; null where none is asked for.</summary>
    private string? SideOf(IReadOnlyCollection<long>? entities, string? name, PairLevel level)
    {
        ImmutableArray<long>? side = entities is not null ? PartySide.Of(connection, entities, level, knownOn)
            : name is not null ? PartySide.Find(connection, name, level, knownOn)
            : null;
        return side is { } all ? string.Join(',', all.DefaultIfEmpty(-1)) : null;
    }

    /// <summary>By tie the first and the last report that states it, the first after these that says that it is no more, and how many articles state it.</summary>
    private Dictionary<long, (RecordKey First, RecordKey Last, RecordKey? Ended, int Articles)> Reports(ImmutableArray<TieRow> ties)
    {
        using SqliteCommand command = connection.Command(
            $"""
            SELECT * FROM (SELECT version, ordinal FROM listed_ties WHERE tie = $tie AND stands = 1{Known} ORDER BY published, version, ordinal LIMIT 1),
            (SELECT version, ordinal FROM listed_ties WHERE tie = $tie AND stands = 1{Known} ORDER BY published DESC, version DESC, ordinal DESC LIMIT 1),
            (SELECT count(DISTINCT version) FROM listed_ties WHERE tie = $tie AND stands = 1{Known})
            LEFT JOIN (SELECT version, ordinal FROM listed_ties WHERE tie = $tie AND stands = -1 AND published = $ended ORDER BY version, ordinal LIMIT 1)
            """);
        SqliteParameter number = command.Parameters.Add("$tie", SqliteType.Integer);
        SqliteParameter end = command.Parameters.Add("$ended", SqliteType.Text);
        command.Parameters.AddWithValue("$known", _known ?? "");
        Dictionary<long, (RecordKey First, RecordKey Last, RecordKey? Ended, int Articles)> found = [];
        foreach (TieRow tie in ties)
        {
            (number.Value, end.Value) = (tie.Tie, tie.Ended is { } day ? LedgerDay.Iso(day) : "");
            using SqliteDataReader row = command.ExecuteReader();
            row.Read();
            found[tie.Tie] = (
                new RecordKey(row.GetInt64(0), row.GetInt32(1)), new RecordKey(row.GetInt64(2), row.GetInt32(3)),
                row.IsDBNull(5) ? null : new RecordKey(row.GetInt64(5), row.GetInt32(6)), row.GetInt32(4));
        }

        return found;
    }

    /// <summary>By tie those on whose word it rests, each once.</summary>
    private ILookup<long, string> Claimants(ImmutableArray<TieRow> ties) => Rows
        .List(
            connection,
            $"SELECT DISTINCT tie, claimant FROM listed_ties WHERE tie IN ({string.Join(',', ties.Select(tie => tie.Tie))}) AND stands = 1 AND ($1 IS NULL OR published <= $1)",
            row => (Tie: row.GetInt64(0), Claimant: row.GetString(1)),
            _known)
        .ToLookup(one => one.Tie, one => one.Claimant);
}
