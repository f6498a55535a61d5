using System.Collections.Immutable;
using System.Text;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Takes reports of one tie together.</summary>
internal sealed class TieQuestions(LedgerConnection connection, DateOnly? knownOn)
{
    /// <summary>The ties that a filter lets through, the most often reported first.</summary>
    /// <remarks>
    /// A tie counts from the day it was first stated to the day somebody says that it is no more; <see cref="RecordFilter.From"/> and
    /// <see cref="RecordFilter.To"/> let those through that held in between. What is only planned or possible is no tie, except a wish.
    /// </remarks>
    internal ImmutableArray<StandingTie> Answer(RecordFilter filter)
    {
        ImmutableArray<Row> rows = Rows(filter);
        IEnumerable<ImmutableArray<Row>> groups = rows
            .GroupBy(row => (row.Kind, row.From, row.To, Plain(row.Title), Plain(row.What)))
            .Select(group => group.OrderBy(row => row.Day ?? DateOnly.MaxValue).ThenBy(row => row.Key.Version).ThenBy(row => row.Key.Ordinal).ToImmutableArray())
            .Where(group => group.Any(row => row.Holds) && IsWithin(group, filter))
            .OrderByDescending(group => group.Count(row => row.Holds))
            .ThenBy(group => (group[0].Kind, group[0].From, group[0].To, group[0].Title, group[0].What).ToString(), StringComparer.Ordinal);
        return Told([.. filter.Limit is { } limit ? groups.Take(limit) : groups]);
    }

    private static bool IsWithin(ImmutableArray<Row> group, RecordFilter filter) =>
        (filter.To is not { } to || group.First(row => row.Holds).Day <= to)
        && (filter.From is not { } from || Ended(group) is not { } ended || ended.Day >= from);

    /// <summary>The first report after the last that states a tie which says that it is no more.</summary>
    private static Row? Ended(ImmutableArray<Row> group)
    {
        Row last = group.Last(row => row.Holds);
        return group.FirstOrDefault(row => row.IsDenied && row.Day > last.Day);
    }

    private ImmutableArray<StandingTie> Told(ImmutableArray<ImmutableArray<Row>> groups)
    {
        HashSet<RecordKey> shown = [];
        foreach (ImmutableArray<Row> group in groups)
        {
            shown.Add(group.First(row => row.Holds).Key);
            shown.Add(group.Last(row => row.Holds).Key);
            if (Ended(group) is { } ended)
            {
                shown.Add(ended.Key);
            }
        }

        Dictionary<string, TieEntry> entries = LayerQuestions.Ties(connection, new RecordScope(new RecordFilter(), knownOn, Records: shown))
            .ToDictionary(entry => entry.Evidence.Id, StringComparer.Ordinal);
        ILookup<RecordKey, string> cited = Cited(groups.SelectMany(group => group));
        return
        [
            .. groups.Select(group =>
            {
                ImmutableArray<Row> stating = [.. group.Where(row => row.Holds)];
                TieEntry first = entries[stating[0].Id];
                return new StandingTie(
                    first.Kind, first.From?.Name, first.To?.Name, first.Title, first.What, first, entries[stating[^1].Id], stating.Length,
                    stating.Select(row => row.Key.Version).Distinct().Count(),
                    [.. stating.Select(row => cited[row.Key].LastOrDefault() ?? row.Outlet ?? row.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                    Ended(group) is { } ended ? entries[ended.Id] : null);
            }),
        ];
    }

    private ImmutableArray<Row> Rows(RecordFilter filter)
    {
        StringBuilder sql = new(
            $"""
            SELECT t.kind, coalesce(nf.name, ''), coalesce(nt.name, ''), coalesce(t.title, ''), coalesce(t.what, ''), r.realis, v.published,
            v.outlet, v.doc, r.version, r.ordinal
            FROM {Source(filter)} JOIN records r ON r.version = t.version AND r.ordinal = t.ordinal JOIN versions v ON v.version = t.version
            LEFT JOIN participants pf ON pf.version = t.version AND pf.ordinal = t.ordinal AND pf.role = 'from' AND pf.position = 0
            LEFT JOIN actors af ON af.actor = pf.actor LEFT JOIN entities nf ON nf.entity = af.entity
            LEFT JOIN participants pt ON pt.version = t.version AND pt.ordinal = t.ordinal AND pt.role = 'to' AND pt.position = 0
            LEFT JOIN actors at ON at.actor = pt.actor LEFT JOIN entities nt ON nt.entity = at.entity
            WHERE v.superseded_by IS NULL AND r.standing <> 'rejected'
            """);
        sql.Append(filter.Type is null ? "" : " AND t.kind = $type COLLATE NOCASE");
        sql.Append(knownOn is null ? "" : " AND v.published <= $known");
        sql.Append(filter.Article is null ? "" : " AND t.version = $version");
        using SqliteCommand command = connection.Command(sql.ToString());
        command.Parameters.AddWithValue("$type", filter.Type ?? "");
        command.Parameters.AddWithValue("$known", knownOn is { } known ? LedgerDay.Iso(known) : "");
        command.Parameters.AddWithValue("$version", filter.Article is { } article ? ArticleLookup.Find(connection, article) : 0);
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<Row>.Builder rows = ImmutableArray.CreateBuilder<Row>();
        while (row.Read())
        {
            rows.Add(new Row(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), FoundRecord.Parse<Realis>(row.GetString(5)),
                row.IsDBNull(6) ? null : FoundRecord.Day(row.GetString(6)), row.IsDBNull(7) ? null : row.GetString(7), row.GetString(8),
                new RecordKey(row.GetInt64(9), row.GetInt32(10))));
        }

        return rows.ToImmutable();
    }

    /// <summary>Where to look: at all ties, or by their sides at those of one actor or between two.</summary>
    private string Source(RecordFilter filter)
    {
        if (SideOf(filter.Entities, filter.Actor, filter.Level) is not { } ones)
        {
            return "ties t";
        }

        string keys = SideOf(filter.OtherEntities, filter.Other, filter.Level) is { } others
            ? $"""
              SELECT p.version, p.ordinal FROM participants p JOIN participants q ON q.version = p.version AND q.ordinal = p.ordinal
              WHERE p.actor IN ({ones}) AND p.role IN ('from', 'to') AND q.role IN ('from', 'to') AND q.role <> p.role
              AND q.actor IN ({others})
              """
            : $"SELECT version, ordinal FROM participants WHERE actor IN ({ones}) AND role IN ('from', 'to')";
        return $"(SELECT DISTINCT version, ordinal FROM ({keys})) k CROSS JOIN ties t ON t.version = k.version AND t.ordinal = k.ordinal";
    }

    /// <summary>The actors of one side as a list; null where none is asked for.</summary>
    private string? SideOf(IReadOnlyCollection<long>? entities, string? name, PairLevel level)
    {
        PartySide? side = entities is not null ? PartySide.Of(connection, entities, level, knownOn)
            : name is not null ? PartySide.Find(connection, name, level, knownOn)
            : null;
        return side is null ? null : string.Join(',', side.Actors);
    }

    /// <summary>By record, those whom it cites, outermost first.</summary>
    private ILookup<RecordKey, string> Cited(IEnumerable<Row> rows)
    {
        using SqliteCommand command = connection.Command(
            $"""
            SELECT p.version, p.ordinal, n.name
            FROM (VALUES {RecordKey.Rows(rows.Select(row => row.Key))}) k
            CROSS JOIN participants p ON p.version = k.column1 AND p.ordinal = k.column2 AND p.role = 'source'
            JOIN actors a ON a.actor = p.actor JOIN entities n ON n.entity = a.entity ORDER BY p.version, p.ordinal, p.position
            """);
        using SqliteDataReader row = command.ExecuteReader();
        List<(RecordKey Key, string Name)> found = [];
        while (row.Read())
        {
            found.Add((new RecordKey(row.GetInt64(0), row.GetInt32(1)), row.GetString(2)));
        }

        return found.ToLookup(one => one.Key, one => one.Name);
    }

    /// <summary>A title or a wish without what changes from report to report: letters' case, white space, and that an office is a former one.</summary>
    private static string Plain(string text)
    {
        string plain = string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.StartsWith("former ", StringComparison.Ordinal) ? plain["former ".Length..] : plain;
    }

    private sealed record Row(
        string Kind, string From, string To, string Title, string What, Realis Realis, DateOnly? Day, string? Outlet, string Article, RecordKey Key)
    {
        internal bool IsFormer => Kind == "role" && Title.StartsWith("former", StringComparison.OrdinalIgnoreCase);

        internal bool IsDenied => Realis == Realis.Negated || IsFormer;

        internal bool Holds => !IsDenied && (Realis == Realis.Actual || Kind == "wants");

        internal string Id => RecordJson.RecordId(Article, Key.Ordinal);
    }
}
