using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Portraying;

/// <summary>Puts together what an outlet reported.</summary>
/// <param name="connection">The ledger.</param>
/// <param name="knownOn">The day by which it had been published; null for all.</param>
/// <param name="most">How long each part may be.</param>
internal sealed class OutletQuestions(LedgerConnection connection, DateOnly? knownOn, int most)
{
    private const string Current = "v.superseded_by IS NULL AND ($3 IS NULL OR v.published <= $3)";

    /// <summary>The dossier of an outlet.</summary>
    /// <exception cref="FaultException">DR262: no article is by it.</exception>
    internal OutletDossier Answer(string name)
    {
        ImmutableArray<OutletArticle> articles = Articles(name);
        if (articles.IsEmpty)
        {
            throw new FaultException(LedgerFaults.NoOutlet(connection.Path, name));
        }

        ImmutableArray<DateOnly> days = [.. articles.Select(article => article.Published).OfType<DateOnly>()];
        ImmutableArray<ImmutableArray<string>> events = [.. Events(name)];
        return new OutletDossier(
            Tallies("SELECT v.outlet, count(*) FROM versions v WHERE v.outlet = $1 COLLATE NOCASE GROUP BY v.outlet", name)[0].Name,
            days.IsEmpty ? null : days[^1],
            days.IsEmpty ? null : days[0],
            articles.Length,
            [.. articles.Take(most)],
            Tallies(
                $"""
                SELECT r.layer, count(*) FROM versions v JOIN records r ON r.version = v.version
                WHERE v.outlet = $1 COLLATE NOCASE AND {Current} AND r.standing <> 'rejected' GROUP BY r.layer
                """,
                name),
            Tallies(
                $"""
                SELECT n.name, count(*) FROM versions v JOIN participants p ON p.version = v.version AND p.role IN ('speaker', 'source')
                JOIN records r ON r.version = p.version AND r.ordinal = p.ordinal JOIN actors a ON a.actor = p.actor JOIN entities n ON n.entity = a.entity
                WHERE v.outlet = $1 COLLATE NOCASE AND {Current} AND r.standing <> 'rejected' GROUP BY n.name
                """,
                name),
            events.Count(others => others.IsEmpty),
            events.Count(others => !others.IsEmpty),
            [
                .. events.SelectMany(others => others).GroupBy(other => other, StringComparer.Ordinal)
                    .Select(group => new Tally(group.Key, group.Count()))
                    .OrderByDescending(tally => tally.Count).ThenBy(tally => tally.Name, StringComparer.Ordinal).Take(most),
            ],
            Copies(name));
    }

    private ImmutableArray<OutletArticle> Articles(string name) => Ask(
        $"""
        SELECT v.doc, v.title, v.published, (SELECT count(*) FROM records r WHERE r.version = v.version AND r.standing <> 'rejected') FROM versions v
        WHERE v.outlet = $1 COLLATE NOCASE AND {Current} ORDER BY v.published DESC, v.doc, v.version
        """,
        name,
        row => new OutletArticle(row.GetString(0), Rows.Text(row, 1), Rows.Text(row, 2) is { } day ? FoundRecord.Day(day) : null, row.GetInt32(3)));

    private ImmutableArray<CopiedArticle> Copies(string name) => Ask(
        $"""
        SELECT v.doc, o.doc, o.outlet, c.shared
        FROM versions v JOIN (SELECT one, other, shared FROM article_copies UNION SELECT other, one, shared FROM article_copies) c ON c.one = v.version
        JOIN versions o ON o.version = c.other
        WHERE v.outlet = $1 COLLATE NOCASE AND {Current} AND o.superseded_by IS NULL AND ($3 IS NULL OR o.published <= $3)
        ORDER BY v.published DESC, v.doc, o.doc LIMIT $2
        """,
        name,
        row => new CopiedArticle(row.GetString(0), row.GetString(1), Rows.Text(row, 2), row.GetDouble(3)));

    /// <summary>Of each event that the outlet reports, the other outlets that do.</summary>
    private IEnumerable<ImmutableArray<string>> Events(string name) => Ask(
        """
        SELECT mine.event, o.outlet FROM event_outlets mine JOIN event_outlets o ON o.event = mine.event
        WHERE mine.outlet = $1 AND ($3 IS NULL OR (mine.since <= $3 AND o.since <= $3)) ORDER BY mine.event, o.outlet
        """,
        name,
        row => (Event: row.GetInt64(0), Outlet: row.GetString(1)))
        .GroupBy(one => one.Event, one => one.Outlet)
        .Select(outlets => Others(outlets, name));

    private static ImmutableArray<string> Others(IEnumerable<string?> outlets, string name) =>
        [.. outlets.OfType<string>().Where(outlet => !IsIt(outlet, name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsIt(string? outlet, string name) => name.Equals(outlet, StringComparison.OrdinalIgnoreCase);

    private ImmutableArray<Tally> Tallies(string sql, string name) =>
        Ask($"{sql} ORDER BY 2 DESC, 1 LIMIT $2", name, row => new Tally(row.GetString(0), row.GetInt32(1)));

    private ImmutableArray<T> Ask<T>(string sql, string name, Func<SqliteDataReader, T> make) =>
        [.. Rows.List(connection, sql, make, name, most, knownOn is { } known ? LedgerDay.Iso(known) : null)];
}
