using System.Collections.Immutable;
using System.Text;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Takes reports of one tie together.</summary>
internal sealed class TieQuestions(LedgerConnection connection, DateOnly? knownOn)
{
    private readonly Dictionary<long, string> _names = [];

    /// <summary>The ties that a filter lets through, the most often reported first.</summary>
    internal ImmutableArray<StandingTie> Answer(RecordFilter filter)
    {
        IEnumerable<TieGroup> groups = Groups(filter);
        return Told(groups.Skip(filter.Offset ?? 0).Take(filter.Limit ?? int.MaxValue));
    }

    /// <summary>The same as far as indexes tell it; what is shown of them is asked for with <see cref="Told"/>.</summary>
    /// <remarks>
    /// A tie counts from the day it was first stated to the day somebody says that it is no more; <see cref="RecordFilter.From"/> and
    /// <see cref="RecordFilter.To"/> let those through that held in between.
    /// </remarks>
    internal IEnumerable<TieGroup> Groups(RecordFilter filter) => Rows(filter)
        .GroupBy(row => (row.Kind, row.From, row.To, Title: Plain(row.Title), What: Plain(row.What)))
        .Select(group => (group.Key, Group: new TieGroup(
            group.Key.Kind, NameOf(group.Key.From), NameOf(group.Key.To),
            [.. group.Select(row => row.Report).OrderBy(report => report.Day ?? DateOnly.MaxValue).ThenBy(report => report.Key.Version).ThenBy(report => report.Key.Ordinal)])))
        // Several rows of actors may stand for one entity.
        .GroupBy(one => (one.Key.Kind, one.Group.From, one.Group.To, one.Key.Title, one.Key.What), one => one.Group)
        .Select(same => (same.Key, Group: same.Skip(1).Any() ? Joined(same) : same.First()))
        .Where(one => !one.Group.Stating.IsEmpty && IsWithin(one.Group, filter))
        .OrderByDescending(one => one.Group.Stating.Length)
        .ThenBy(one => one.Key.Kind, StringComparer.Ordinal)
        .ThenBy(one => one.Key.From, StringComparer.Ordinal)
        .ThenBy(one => one.Key.To, StringComparer.Ordinal)
        .ThenBy(one => one.Key.Title, StringComparer.Ordinal)
        .ThenBy(one => one.Key.What, StringComparer.Ordinal)
        .Select(one => one.Group);

    /// <summary>Ties with the words that state them first and last.</summary>
    internal ImmutableArray<StandingTie> Told(IEnumerable<TieGroup> some)
    {
        ImmutableArray<TieGroup> groups = [.. some];
        HashSet<RecordKey> shown = [.. groups.SelectMany(group => new[] { group.Stating[0], group.Stating[^1], group.Ended }).OfType<TieGroup.Report>().Select(report => report.Key)];
        Dictionary<RecordKey, TieEntry> entries = LayerQuestions.Ties(connection, new RecordScope(new RecordFilter(), knownOn, Records: shown))
            .ToDictionary(entry => entry.Evidence.Key);
        ILookup<RecordKey, string> claimants = Claimants(groups.SelectMany(group => group.Stating).Select(report => report.Key));
        return
        [
            .. groups.Select(group =>
            {
                TieEntry first = entries[group.Stating[0].Key];
                return new StandingTie(
                    first.Kind, first.From?.Name, first.To?.Name, first.Title, first.What, first, entries[group.Stating[^1].Key], group.Stating.Length,
                    group.Stating.Select(report => report.Key.Version).Distinct().Count(),
                    [.. group.Stating.Select(report => claimants[report.Key].Last()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                    group.Ended is { } ended ? entries[ended.Key] : null);
            }),
        ];
    }

    private static TieGroup Joined(IEnumerable<TieGroup> same) => same.First() with
    {
        Reports = [.. same.SelectMany(group => group.Reports).OrderBy(report => report.Day ?? DateOnly.MaxValue).ThenBy(report => report.Key.Version).ThenBy(report => report.Key.Ordinal)],
    };

    private static bool IsWithin(TieGroup group, RecordFilter filter) =>
        (filter.To is not { } to || group.Stating[0].Day <= to)
        && (filter.From is not { } from || group.Ended is not { } ended || ended.Day >= from);

    /// <summary>Reports of ties, by the indexes of either side alone.</summary>
    private List<Row> Rows(RecordFilter filter)
    {
        StringBuilder narrow = new(" AND NOT EXISTS (SELECT 1 FROM records r INDEXED BY records_rejected WHERE r.standing = 'rejected' AND r.version = t.version AND r.ordinal = t.ordinal)");
        narrow.Append(filter.Type is null ? "" : " AND t.kind = $type COLLATE NOCASE");
        narrow.Append(knownOn is null ? "" : " AND v.published <= $known");
        narrow.Append(filter.Article is null ? "" : " AND t.version = $version");
        string sql = string.Join(" UNION ALL ", Sides(filter).Select(side =>
            $"""
            SELECT t.kind, t.from_actor, t.to_actor, t.title, t.what, t.realis, v.published, t.version, t.ordinal
            FROM ties t CROSS JOIN versions v INDEXED BY versions_days ON v.version = t.version WHERE v.superseded_by IS NULL AND {side}{narrow}
            """));
        using SqliteCommand command = connection.Command(sql);
        command.Parameters.AddWithValue("$type", filter.Type ?? "");
        command.Parameters.AddWithValue("$known", knownOn is { } known ? LedgerDay.Iso(known) : "");
        command.Parameters.AddWithValue("$version", filter.Article is { } article ? ArticleLookup.Find(connection, article) : 0);
        using SqliteDataReader row = command.ExecuteReader();
        List<Row> rows = [];
        while (row.Read())
        {
            string kind = row.GetString(0);
            string title = row.IsDBNull(3) ? "" : row.GetString(3);
            rows.Add(new Row(
                kind, row.IsDBNull(1) ? null : row.GetInt64(1), row.IsDBNull(2) ? null : row.GetInt64(2), title, row.IsDBNull(4) ? "" : row.GetString(4),
                TieGroup.Report.Of(
                    new RecordKey(row.GetInt64(7), row.GetInt32(8)), row.IsDBNull(6) ? null : FoundRecord.Day(row.GetString(6)), kind, title,
                    row.GetString(5))));
        }

        return rows;
    }

    /// <summary>Conditions that do not overlap, each for one index.</summary>
    private string[] Sides(RecordFilter filter)
    {
        if (SideOf(filter.Entities, filter.Actor, filter.Level) is not { } ones)
        {
            return ["1"];
        }

        return SideOf(filter.OtherEntities, filter.Other, filter.Level) is { } others
            ? [$"t.from_actor IN ({ones}) AND t.to_actor IN ({others})", $"t.to_actor IN ({ones}) AND t.from_actor IN ({others})"]
            : [$"t.from_actor IN ({ones})", $"t.to_actor IN ({ones}) AND (t.from_actor IS NULL OR t.from_actor NOT IN ({ones}))"];
    }

    /// <summary>The actors of one side as a list; null where none is asked for.</summary>
    private string? SideOf(IReadOnlyCollection<long>? entities, string? name, PairLevel level)
    {
        PartySide? side = entities is not null ? PartySide.Of(connection, entities, level, knownOn)
            : name is not null ? PartySide.Find(connection, name, level, knownOn)
            : null;
        return side is null ? null : side.Actors.IsEmpty ? "-1" : string.Join(',', side.Actors);
    }

    private string NameOf(long? actor)
    {
        if (actor is not { } number)
        {
            return "";
        }

        if (!_names.TryGetValue(number, out string? name))
        {
            using SqliteCommand command = connection.Command("SELECT n.name FROM actors a JOIN entities n ON n.entity = a.entity WHERE a.actor = $a");
            command.Parameters.AddWithValue("$a", number);
            _names[number] = name = (string)command.ExecuteScalar()!; // a foreign key of ties
        }

        return name;
    }

    /// <summary>By record, the article, its outlet, and those whom it cites, outermost first.</summary>
    private ILookup<RecordKey, string> Claimants(IEnumerable<RecordKey> keys)
    {
        using SqliteCommand command = connection.Command(
            $"""
            SELECT k.column1, k.column2, coalesce(v.outlet, v.doc), n.name
            FROM (VALUES {RecordKey.Rows(keys)}) k CROSS JOIN versions v ON v.version = k.column1
            LEFT JOIN participants p ON p.version = k.column1 AND p.ordinal = k.column2 AND p.role = 'source'
            LEFT JOIN actors a ON a.actor = p.actor LEFT JOIN entities n ON n.entity = a.entity ORDER BY k.column1, k.column2, p.position
            """);
        using SqliteDataReader row = command.ExecuteReader();
        List<(RecordKey Key, string Name)> found = [];
        while (row.Read())
        {
            found.Add((new RecordKey(row.GetInt64(0), row.GetInt32(1)), row.IsDBNull(3) ? row.GetString(2) : row.GetString(3)));
        }

        return found.ToLookup(one => one.Key, one => one.Name);
    }

    /// <summary>A title or a wish without what changes from report to report: letters' case, white space, and that an office is a former one.</summary>
    private static string Plain(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        string plain = string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.StartsWith("former ", StringComparison.Ordinal) ? plain["former ".Length..] : plain;
    }

    private readonly record struct Row(string Kind, long? From, long? To, string Title, string What, TieGroup.Report Report);
}
