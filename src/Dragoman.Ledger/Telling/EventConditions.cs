using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Telling;

/// <summary>What a filter asks of events: as statements to the ledger, and as a test of an event that is not written in it.</summary>
internal sealed class EventConditions
{
    private readonly LedgerConnection _connection;
    private readonly RecordFilter _filter;
    private readonly DateOnly? _knownOn;
    private readonly HashSet<long>? _entities;
    private readonly HashSet<long>? _others;
    private readonly long? _version;
    private readonly List<long>? _sources;
    private readonly string? _words;

    internal EventConditions(LedgerConnection connection, RecordFilter filter, DateOnly? knownOn)
    {
        _connection = connection;
        _filter = filter;
        _knownOn = knownOn;
        (_entities, _others) = ActorLookup.Sides(connection, filter);
        _version = filter.Article is { } article ? ArticleLookup.Find(connection, article) : null;
        _sources = filter.Source is { } source ? ActorLookup.Find(connection, source) : null;
        _words = filter.Words is { } words ? SearchQuestion.Of(words) ?? SearchQuestion.Nothing : null;
    }

    /// <summary>Statements whose answers, one after the other, are the rows of the events that stand as they are written, in order; alias <c>m</c>.</summary>
    /// <param name="columns">The columns to read.</param>
    internal IEnumerable<SqliteCommand> Stored(string columns)
    {
        if (_filter is { From: { } from, LatestFirst: false })
        {
            // The index knows when an event begins; the few that last long are found by an index of their own.
            string low = Iso(from.AddDays(Math.Max(-MergedEventWriter.LongDays, -from.DayNumber)));
            yield return Statement(columns, "m.is_long = 1 AND m.sort_day < $low", low);
            yield return Statement(columns, "SORT_DAY >= $low", low);
        }
        else
        {
            yield return Statement(columns, _filter.LatestFirst ? $"SORT_DAY < '{MergedEventWriter.NoDay}'" : "1", null);
        }
    }

    /// <summary>The components with something published by the day and something after it, in which events may be that the filter lets through.</summary>
    internal ImmutableArray<long> Components()
    {
        if (_knownOn is not { } day)
        {
            return [];
        }

        string sql = string.Join(" UNION ", Arms().Select(arm =>
            $"SELECT DISTINCT m.component FROM {arm.Source} WHERE m.first_published <= $known AND (m.component_last IS NULL OR m.component_last > $known){arm.Condition}"));
        using SqliteCommand command = _connection.Command($"{sql} ORDER BY 1");
        command.Parameters.AddWithValue("$known", Iso(day));
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<long>.Builder found = ImmutableArray.CreateBuilder<long>();
        while (row.Read())
        {
            found.Add(row.GetInt64(0));
        }

        return found.ToImmutable();
    }

    /// <summary>Whether the filter lets an event through that was divided anew.</summary>
    internal bool LetThrough(ThenEvent then)
    {
        MergedEvent e = then.Event;
        DateOnly? first = e.Days?.From ?? e.FirstPublished;
        DateOnly? last = e.Days?.To ?? e.LastPublished;
        return (_filter.From is not { } from || last >= from)
            && (_filter.To is not { } to || first <= to)
            && (_filter.Realis is not { } realis || e.Realis == realis)
            && (_filter.Type is not { } type || IsOfType(e, type))
            && (_entities is null || then.Entities.Overlaps(_entities) || (_filter.Level == PairLevel.Bodies && then.Bodies.Any(IsOfActor)))
            && (_filter.Place is not { } place || IsAt(e.Place, place))
            && (_filter.PublishedAfter is not { } after || e.LastPublished > after)
            && (_filter.Types?.Contains(e.Type) ?? true)
            && (_others is null || (_filter.Level == PairLevel.Bodies ? then.Bodies : then.Pairs).Any(pair => IsBetween(pair.One, pair.Other)))
            && (_version is not { } version || then.Versions.Contains(version));
    }

    private bool IsBetween(long one, long other) =>
        (_entities!.Contains(one) && _others!.Contains(other)) || (_entities.Contains(other) && _others!.Contains(one)); // asked with both

    private bool IsOfActor((long One, long Other) pair) => _entities!.Contains(pair.One) || _entities.Contains(pair.Other); // asked with an actor

    private static bool IsAt(CodedPlace? there, string place) =>
        there is not null && (there.Name.Equals(place, StringComparison.OrdinalIgnoreCase) || (StateNames.CodeOf(place) is { } code && there.Country == code));

    private static bool IsOfType(MergedEvent e, string type) =>
        e.Type.Equals(type, StringComparison.OrdinalIgnoreCase)
        || (e.Mode.Length > 0 && $"{e.Type} {e.Mode}".Equals(type, StringComparison.OrdinalIgnoreCase));

    private SqliteCommand Statement(string columns, string days, string? low)
    {
        StringBuilder narrow = new();
        List<(string Name, object Value)> values = [];
        Narrow("", "$low", low);
        Narrow(" AND coalesce(m.day_to, m.last_published) >= $from", "$from", _filter.From is { } from ? Iso(from) : null);
        Narrow(" AND SORT_DAY <= $to", "$to", _filter.To is { } to ? Iso(to) : null);
        Narrow(" AND (m.type = $type COLLATE NOCASE OR (m.mode <> '' AND m.type || ' ' || m.mode = $type COLLATE NOCASE))", "$type", _filter.Type);
        Narrow(" AND m.realis = $realis", "$realis", _filter.Realis?.ToString().ToLowerInvariant());
        Narrow(" AND m.component_last <= $known", "$known", _knownOn is { } known ? Iso(known) : null);
        Narrow(" AND (m.place = $place COLLATE NOCASE OR m.place_country = nullif($country, ''))", "$place", _filter.Place);
        values.Add(("$country", _filter.Place is { } place ? StateNames.CodeOf(place) ?? "" : ""));
        Narrow(" AND m.last_published > $after", "$after", _filter.PublishedAfter is { } after ? Iso(after) : null);
        Narrow(" AND EXISTS (SELECT 1 FROM merged_reports x JOIN events y USING (report) WHERE x.event = m.event AND y.version = $version)", "$version", _version);
        Narrow(" AND EXISTS (SELECT 1 FROM merged_reports x JOIN events y USING (report) JOIN versions w ON w.version = y.version WHERE x.event = m.event AND w.outlet = $outlet COLLATE NOCASE)", "$outlet", _filter.Outlet);
        if (_sources is { } sources)
        {
            narrow.Append(CultureInfo.InvariantCulture, $" AND EXISTS (SELECT 1 FROM merged_reports x JOIN events y USING (report) JOIN participants s ON s.version = y.version AND s.ordinal = y.ordinal WHERE x.event = m.event AND s.role = 'source' AND s.actor IN ({string.Join(',', sources)}))");
        }

        Narrow(
            " AND EXISTS (SELECT 1 FROM merged_reports x JOIN events y USING (report) WHERE x.event = m.event AND y.version IN (SELECT rowid FROM article_search WHERE article_search MATCH $words))",
            "$words", _words);
        if (_filter.Types is { } types)
        {
            narrow.Append(CultureInfo.InvariantCulture, $" AND m.type IN ({string.Join(',', types.Select(type => $"'{type}'"))})");
        }

        // Of a pair the few that are asked for are chosen by their days first: what is read of an event costs more than to sort it.
        bool isChosen = _others is not null;
        string order = $"ORDER BY sort_day{(_filter.LatestFirst ? " DESC" : "")}, 1";
        string arms = string.Join(" UNION ALL ", Arms().Select(arm =>
            $"SELECT {(isChosen ? "m.event" : columns)}, {arm.SortDay} AS sort_day FROM {arm.Source} WHERE {days}{arm.Condition}{narrow}".Replace("SORT_DAY", arm.SortDay, StringComparison.Ordinal)));
        SqliteCommand command = _connection.Command(isChosen
            ? $"SELECT {columns}, q.sort_day AS sort_day FROM ({arms} {order} LIMIT {(_filter.Offset + _filter.Limit ?? _filter.Limit ?? -1).ToString(CultureInfo.InvariantCulture)}) q CROSS JOIN merged_events m ON m.event = q.event {order}"
            : $"{arms} {order}");
        foreach ((string name, object value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;

        void Narrow(string condition, string name, object? value)
        {
            if (value is not null)
            {
                narrow.Append(condition);
                values.Add((name, value));
            }
        }
    }

    /// <summary>Where to look: each arm is read in order of days, by an index of its own, so that nothing is sorted.</summary>
    private IEnumerable<(string Source, string SortDay, string Condition)> Arms()
    {
        if (_entities is null)
        {
            yield return ("merged_events m", "m.sort_day", "");
            yield break;
        }

        string entities = string.Join(',', _entities.Order());
        string level = EventPairs.Word(_filter.Level);
        if (_others is not null)
        {
            string others = string.Join(',', _others.Order());
            yield return ($"""
                (SELECT event, sort_day FROM merged_pairs WHERE level = '{level}' AND one IN ({entities}) AND other IN ({others})
                UNION SELECT event, sort_day FROM merged_pairs WHERE level = '{level}' AND one IN ({others}) AND other IN ({entities})) p
                CROSS JOIN merged_events m ON m.event = p.event
                """, "p.sort_day", "");
            yield break;
        }

        yield return ("merged_participants p CROSS JOIN merged_events m ON m.event = p.event", "p.sort_day", $" AND p.entity IN ({entities})");
        if (_filter.Level == PairLevel.Bodies)
        {
            yield return ("merged_pairs p CROSS JOIN merged_events m ON m.event = p.event", "p.sort_day", $" AND p.level = '{level}' AND p.one IN ({entities})");
            yield return ("merged_pairs p CROSS JOIN merged_events m ON m.event = p.event", "p.sort_day", $" AND p.level = '{level}' AND p.other IN ({entities})");
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
