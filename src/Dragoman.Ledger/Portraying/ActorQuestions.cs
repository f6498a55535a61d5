using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Portraying;

/// <summary>Asks who appears, how, and with whom.</summary>
internal static class ActorQuestions
{
    /// <summary>The actors of the records that a filter lets through, the most frequent first.</summary>
    internal static ImmutableArray<ActorEntry> Actors(LedgerConnection connection, RecordScope scope)
    {
        RecordFilter filter = scope.Filter;
        RecordScope records = scope with { Filter = filter with { Type = null, Limit = null, Offset = null } };
        HashSet<long>? asked = filter.Actor is { } actor ? [.. ActorLookup.Find(connection, actor)] : null;
        HashSet<string>? names = asked is null ? null : NamesOf(connection, asked);
        Dictionary<(string Name, string Country), Tally> tallies = [];
        foreach (EventEntry e in LayerQuestions.Events(connection, records))
        {
            Count([.. e.Actors, .. e.Recipients], e.Sources, e.Days, e.Evidence, tally => tally.Events++);
        }

        foreach (StatementEntry s in filter.Realis is null ? LayerQuestions.Statements(connection, records) : [])
        {
            Count(Both(s.Speaker, s.Addressee), [], s.Days, s.Evidence, tally => tally.Statements++);
        }

        foreach (QuantityEntry q in LayerQuestions.Quantities(connection, records))
        {
            Count([], q.Sources, q.AsOf, q.Evidence, _ => { });
        }

        foreach (TieEntry t in LayerQuestions.Ties(connection, records))
        {
            Count(Both(t.From, t.To), t.Sources, null, t.Evidence, tally => tally.Ties++);
        }

        ILookup<string, string> called = Called(connection);
        ILookup<string, string> posts = Posts(connection, records);
        return
        [
            .. tallies
                .Where(found => names is null || names.Contains(found.Key.Name))
                .Where(found => filter.Type is null || found.Value.Sectors.Contains(filter.Type.ToUpperInvariant()))
                .OrderByDescending(found => found.Value.Events + found.Value.Statements + found.Value.Ties)
                .ThenByDescending(found => found.Value.Claims)
                .ThenBy(found => found.Key.Name, StringComparer.Ordinal)
                .ThenBy(found => found.Key.Country, StringComparer.Ordinal)
                .Skip(filter.Offset ?? 0)
                .Take(filter.Limit ?? int.MaxValue)
                .Select(found => found.Value.Entry(found.Key.Name, found.Key.Country, [.. called[found.Key.Name]], [.. posts[found.Key.Name]])),
        ];

        void Count(
            ImmutableArray<CodedActor> taking, ImmutableArray<CodedActor> sources, DayInterval? days, Evidence evidence, Action<Tally> add)
        {
            foreach (CodedActor one in taking.Distinct())
            {
                Tally tally = TallyOf(one);
                tally.See(one.Sector, days?.From ?? evidence.Published, days?.To ?? evidence.Published);
                add(tally);
            }

            foreach (CodedActor source in sources.Distinct())
            {
                Tally tally = TallyOf(source);
                tally.See(source.Sector, evidence.Published, evidence.Published);
                tally.Claims++;
            }
        }

        Tally TallyOf(CodedActor one)
        {
            if (!tallies.TryGetValue((one.Name, one.Country), out Tally? tally))
            {
                tallies[(one.Name, one.Country)] = tally = new Tally();
            }

            return tally;
        }
    }

    /// <summary>The pairs between which most is reported.</summary>
    internal static ImmutableArray<PairEntry> Pairs(LedgerConnection connection, RecordScope scope)
    {
        var reports =
            from e in LayerQuestions.Events(connection, scope with { Filter = scope.Filter with { Limit = null, Offset = null } })
            from pair in PairsOf(e)
            select (pair.One, pair.Other, Event: e);
        return
        [
            .. reports
                .GroupBy(report => (report.One, report.Other))
                .Select(group => new PairEntry(
                    group.Key.One,
                    group.Key.Other,
                    group.Count(),
                    group.Select(report => report.Event.Evidence.Article).Distinct(StringComparer.Ordinal).Count(),
                    group.Count(report => report.Event.Quad.EndsWith("cooperation", StringComparison.Ordinal)),
                    group.Count(report => report.Event.Quad.EndsWith("conflict", StringComparison.Ordinal)),
                    [
                        .. group.GroupBy(report => report.Event.Type, StringComparer.Ordinal)
                            .Select(type => KeyValuePair.Create(type.Key, type.Count()))
                            .OrderByDescending(type => type.Value).ThenBy(type => type.Key, StringComparer.Ordinal),
                    ]))
                .OrderByDescending(pair => pair.Reports)
                .ThenBy(pair => pair.One, StringComparer.Ordinal)
                .ThenBy(pair => pair.Other, StringComparer.Ordinal)
                .Skip(scope.Filter.Offset ?? 0)
                .Take(scope.Filter.Limit ?? int.MaxValue),
        ];
    }

    private static IEnumerable<(string One, string Other)> PairsOf(EventEntry e)
    {
        // With recipients the act goes from the ones to the others; without, it is mutual among the actors.
        IEnumerable<(string, string)> pairs = e.Recipients.Length > 0
            ? from actor in e.Actors from recipient in e.Recipients select (actor.Name, recipient.Name)
            : from i in Enumerable.Range(0, e.Actors.Length)
              from j in Enumerable.Range(i + 1, e.Actors.Length - i - 1)
              select (e.Actors[i].Name, e.Actors[j].Name);
        return pairs
            .Where(pair => pair.Item1 != pair.Item2)
            .Select(pair => string.CompareOrdinal(pair.Item1, pair.Item2) < 0 ? pair : (pair.Item2, pair.Item1))
            .Distinct();
    }

    private static ImmutableArray<CodedActor> Both(CodedActor? one, CodedActor? other) =>
        [.. new[] { one, other }.OfType<CodedActor>()];

    private static HashSet<string> NamesOf(LedgerConnection connection, HashSet<long> actors)
    {
        using SqliteCommand command = connection.Command(
            $"SELECT DISTINCT n.name FROM actors JOIN entities n USING (entity) WHERE actor IN ({string.Join(',', actors.Order())})");
        using SqliteDataReader row = command.ExecuteReader();
        HashSet<string> names = new(StringComparer.Ordinal);
        while (row.Read())
        {
            names.Add(row.GetString(0));
        }

        return names;
    }

    /// <summary>By actor, the names under which articles call it, the most used first, its own name left out.</summary>
    private static ILookup<string, string> Called(LedgerConnection connection)
    {
        using SqliteCommand command = connection.Command(
            """
            SELECT actor_name, name, sum(times) AS used FROM actor_names WHERE name <> actor_name
            GROUP BY actor_name, name ORDER BY actor_name, used DESC, name
            """);
        using SqliteDataReader row = command.ExecuteReader();
        List<(string Actor, string Name)> names = [];
        while (row.Read())
        {
            names.Add((row.GetString(0), row.GetString(1)));
        }

        return names.ToLookup(name => name.Actor, name => name.Name, StringComparer.Ordinal);
    }

    private static ILookup<string, string> Posts(LedgerConnection connection, RecordScope scope) =>
        LayerQuestions.Ties(connection, scope with { Filter = scope.Filter with { Type = "role", Actor = null, Realis = null, Limit = null, Offset = null } })
            .Where(tie => tie is { From: not null, Title.Length: > 0, Realis: Realis.Actual })
            .Select(tie => (Person: tie.From!.Name, Post: tie.To is { } body ? $"{tie.Title}, {body.Name}" : tie.Title!)) // From and Title were asked for above
            .Distinct()
            .OrderBy(post => post.Post, StringComparer.Ordinal)
            .ToLookup(post => post.Person, post => post.Post, StringComparer.Ordinal);

    private sealed class Tally
    {
        internal SortedSet<string> Sectors { get; } = new(StringComparer.Ordinal);

        internal int Events { get; set; }

        internal int Statements { get; set; }

        internal int Ties { get; set; }

        internal int Claims { get; set; }

        private DateOnly? First { get; set; }

        private DateOnly? Last { get; set; }

        internal void See(string sector, DateOnly? from, DateOnly? to)
        {
            if (sector.Length > 0)
            {
                Sectors.Add(sector);
            }

            First = First is { } first && (from is null || first <= from) ? first : from;
            Last = Last is { } last && (to is null || last >= to) ? last : to;
        }

        internal ActorEntry Entry(string name, string country, ImmutableArray<string> names, ImmutableArray<string> posts) =>
            new(name, country, [.. Sectors], names, posts, Events, Statements, Ties, Claims, First, Last);
    }
}
