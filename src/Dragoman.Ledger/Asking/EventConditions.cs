using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>What a filter asks of events: as statements to the ledger, and as a test of an event that is not written in it.</summary>
internal sealed class EventConditions
{
    private readonly LedgerConnection _connection;
    private readonly RecordFilter _filter;
    private readonly DateOnly? _knownOn;
    private readonly HashSet<long>? _entities;
    private readonly HashSet<long>? _others;
    private readonly long? _version;

    internal EventConditions(LedgerConnection connection, RecordFilter filter, DateOnly? knownOn)
    {
        _connection = connection;
        _filter = filter;
        _knownOn = knownOn;
        _entities = filter.Actor is { } actor ? ActorLookup.Entities(connection, actor) : null;
        _others = _entities is not null && filter.Other is { } other ? ActorLookup.Entities(connection, other) : null;
        _version = filter.Article is { } article ? ArticleLookup.Find(connection, article) : null;
    }

    /// <summary>Statements whose answers, one after the other, are the rows of the events that stand as they are written, in order; alias <c>m</c>.</summary>
    /// <param name="columns">The columns to read.</param>
    internal IEnumerable<SqliteCommand> Stored(string columns)
    {
        if (_filter.From is { } from)
        {
            // The index knows when an event begins; the few that last long are found by an index of their own.
            string low = Iso(from.AddDays(Math.Max(-MergedEventWriter.LongDays, -from.DayNumber)));
            yield return Statement(columns, "m.is_long = 1 AND m.sort_day < $low", low);
            yield return Statement(columns, "SORT_DAY >= $low", low);
        }
        else
        {
            yield return Statement(columns, "1", null);
        }
    }

    /// <summary>The components with something published by the day and something after it, in which events may be that the filter lets through.</summary>
    internal ImmutableArray<long> Components()
    {
        if (_knownOn is not { } day)
        {
            return [];
        }

        StringBuilder sql = new("SELECT DISTINCT m.component FROM ");
        sql.Append(Source()).Append(" WHERE m.first_published <= $known AND (m.component_last IS NULL OR m.component_last > $known)");
        sql.Append(Between()).Append(" ORDER BY m.component");
        using SqliteCommand command = _connection.Command(sql.ToString());
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
            && (_entities is null || then.Entities.Overlaps(_entities))
            && (_others is null || then.Pairs.Any(pair => IsBetween(pair.One, pair.Other)))
            && (_version is not { } version || then.Versions.Contains(version));
    }

    private bool IsBetween(long one, long other) =>
        (_entities!.Contains(one) && _others!.Contains(other)) || (_entities.Contains(other) && _others!.Contains(one)); // asked with both

    private static bool IsOfType(MergedEvent e, string type) =>
        e.Type.Equals(type, StringComparison.OrdinalIgnoreCase)
        || (e.Mode.Length > 0 && $"{e.Type} {e.Mode}".Equals(type, StringComparison.OrdinalIgnoreCase));

    private SqliteCommand Statement(string columns, string days, string? low)
    {
        string sortDay = _entities is not null && _others is null ? "p.sort_day" : "m.sort_day";
        StringBuilder sql = new($"SELECT {columns} FROM {Source()} WHERE {days.Replace("SORT_DAY", sortDay, StringComparison.Ordinal)}");
        sql.Append(Between());
        List<(string Name, object Value)> values = [];
        Narrow(" AND $low = $low", "$low", low);
        Narrow(" AND coalesce(m.day_to, m.last_published) >= $from", "$from", _filter.From is { } from ? Iso(from) : null);
        Narrow($" AND {sortDay} <= $to", "$to", _filter.To is { } to ? Iso(to) : null);
        Narrow(" AND (m.type = $type COLLATE NOCASE OR (m.mode <> '' AND m.type || ' ' || m.mode = $type COLLATE NOCASE))", "$type", _filter.Type);
        Narrow(" AND m.realis = $realis", "$realis", _filter.Realis?.ToString().ToLowerInvariant());
        Narrow(" AND m.component_last <= $known", "$known", _knownOn is { } known ? Iso(known) : null);
        Narrow(" AND EXISTS (SELECT 1 FROM merged_reports x JOIN events y USING (report) WHERE x.event = m.event AND y.version = $version)", "$version", _version);
        sql.Append(CultureInfo.InvariantCulture, $" ORDER BY {sortDay}, m.event");
        SqliteCommand command = _connection.Command(sql.ToString());
        foreach ((string name, object value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;

        void Narrow(string condition, string name, object? value)
        {
            if (value is not null)
            {
                sql.Append(condition);
                values.Add((name, value));
            }
        }
    }

    // With one actor asked for, its own list is read in order of days, and nothing is sorted.
    private string Source() => _entities is not null && _others is null
        ? "merged_participants p CROSS JOIN merged_events m ON m.event = p.event"
        : "merged_events m";

    private string Between()
    {
        if (_entities is null)
        {
            return "";
        }

        string entities = string.Join(',', _entities.Order());
        if (_others is null)
        {
            return $" AND p.entity IN ({entities})";
        }

        string others = string.Join(',', _others.Order());
        return $"""
             AND m.event IN (SELECT event FROM merged_pairs WHERE level = '{EventPairs.Named}' AND one IN ({entities}) AND other IN ({others})
            UNION SELECT event FROM merged_pairs WHERE level = '{EventPairs.Named}' AND one IN ({others}) AND other IN ({entities}))
            """;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
