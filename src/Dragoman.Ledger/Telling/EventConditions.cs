using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Telling;

/// <summary>What a filter asks of events, as statements to the ledger.</summary>
internal sealed class EventConditions
{
    private readonly LedgerConnection _connection;
    private readonly RecordFilter _filter;
    private readonly DateOnly? _knownOn;
    private readonly HashSet<long>? _entities;
    private readonly HashSet<long>? _others;
    private readonly StringBuilder _narrow = new();
    private string _classes = "";
    private readonly List<(string Name, object Value)> _values = [];

    internal EventConditions(LedgerConnection connection, RecordFilter filter, DateOnly? knownOn)
    {
        _connection = connection;
        _filter = filter;
        _knownOn = knownOn;
        (_entities, _others) = ActorLookup.Sides(connection, filter);
        Narrow(filter);
    }

    /// <summary>Whether the filter lets every event through.</summary>
    internal bool AreNone => Narrowing.Length == 0 && _entities is null && _filter.Place is null;

    /// <summary>What is asked of a row beside actors and places, over alias <c>p</c>: event, class, sort_day, last_day; begins with AND where there is anything.</summary>
    internal string Narrowing => $"{Within("p.class")}{_narrow}";

    /// <summary>Statements whose answers, one after the other, have a row for each event that is let through, in order of days.</summary>
    /// <remarks>An event that is found in several ways has several rows, one behind the other.</remarks>
    /// <param name="columns">Columns to read beside the number of the event and the family it is found in; of alias <c>p</c>: class, sort_day, last_day.</param>
    internal IEnumerable<SqliteCommand> InOrder(string columns)
    {
        if (!_filter.LatestFirst && Low is { } low)
        {
            yield return Ordered(columns, $"p.sort_day < '{low}'", isLong: true);
            yield return Ordered(columns, $"p.sort_day >= '{low}'", isLong: false);
        }
        else
        {
            yield return Ordered(columns, _filter.LatestFirst ? $"p.sort_day < '{StoredDays.NoDay}'" : "1", isLong: false);
        }
    }

    /// <summary>A source of the events that are let through, each once, with columns <c>event</c>, <c>sort_day</c> and <c>class</c>.</summary>
    internal string Events
    {
        get
        {
            const string Columns = "p.sort_day AS sort_day, p.class AS class";
            string rows = Low is { } low
                ? $"{Union(Columns, $"p.sort_day < '{low}'", isLong: true, Narrowing)} UNION ALL {Union(Columns, $"p.sort_day >= '{low}'", isLong: false, Narrowing)}"
                : Union(Columns, "1", isLong: false, Narrowing);
            return FindOnce ? $"({rows})" : $"(SELECT DISTINCT event, sort_day, class FROM ({rows}))";
        }
    }

    /// <summary>How many events are let through.</summary>
    internal int Count()
    {
        using SqliteCommand command = Command($"SELECT count(*) FROM {Events}");
        return (int)(long)command.ExecuteScalar()!; // count(*) always answers
    }

    /// <summary>A source of the numbers of the events that are let through as a family of tables has them, with a column <c>event</c>.</summary>
    internal string Source(EventFamily family) => $"({Union("0", "1", isLong: false, Narrowing, family)})";

    /// <summary>A statement with the values that the conditions need.</summary>
    internal SqliteCommand Command(string sql)
    {
        SqliteCommand command = _connection.Command(sql);
        foreach ((string name, object value) in _values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    /// <summary>Whether one row stands for one event, as none can be found in two ways.</summary>
    private bool FindOnce => _entities is null && _filter.Place is null;

    /// <summary>What began before this day and lasts into the days asked for is long, and found by an index of its own; null where no first day is asked for.</summary>
    private string? Low => _filter.From is { } from ? LedgerDay.Iso(from.AddDays(Math.Max(-MergedEventWriter.LongDays, -from.DayNumber))) : null;

    private SqliteCommand Ordered(string columns, string days, bool isLong) =>
        // The index of classes would find what is asked for and sort all of it; in order of days the first page is found at once.
        Command($"{Union($"{columns}, p.sort_day AS sort_day", days, isLong, $"{Within("+p.class")}{_narrow}")} ORDER BY sort_day{(_filter.LatestFirst ? " DESC" : "")}, 1");

    private string Union(string columns, string days, bool isLong, string narrowing, EventFamily? only = null) => string.Join(
        " UNION ALL ",
        from family in EventFamily.Of(_knownOn).Where(family => only is null || family == only)
        from arm in Arms(family, isLong)
        select $"SELECT p.event AS event, '{family.Name}' AS family, {columns} FROM {arm.Source} WHERE {family.Stands} AND {days}{arm.Condition}{narrowing}");

    /// <summary>Where to look: each arm is read in order of days, by an index of its own, so that nothing is sorted.</summary>
    private IEnumerable<(string Source, string Condition)> Arms(EventFamily family, bool isLong)
    {
        if (_entities is null && _filter.Place is null)
        {
            yield return ($"{family.Name}_events p", isLong ? " AND p.is_long = 1" : "");
            yield break;
        }

        if (_entities is null)
        {
            string lasting = isLong ? " AND p.is_long = 1" : "";
            yield return ($"{family.Name}_events p", $" AND p.place = $place COLLATE NOCASE{lasting}");
            if (_filter.Place is { } asked && StateNames.CodeOf(asked) is { } country)
            {
                yield return ($"{family.Name}_events p", $" AND p.place_country = '{country}'{lasting}");
            }

            yield break;
        }

        // What stands beside an actor or a pair says nothing of the place, and of how long an event lasts.
        string events = isLong || _filter.Place is not null
            ? $" AND EXISTS (SELECT 1 FROM {family.Name}_events m WHERE m.event = p.event AND m.known_from = p.known_from{(isLong ? " AND m.is_long = 1" : "")}{AtPlace()})"
            : "";
        string level = EventPairs.Word(_filter.Level);
        if (_others is not null)
        {
            string others = string.Join(',', _others.Order());
            string entities = string.Join(',', _entities.Order());
            yield return ($"{family.Name}_pairs p", $" AND p.level = '{level}' AND p.one IN ({entities}) AND p.other IN ({others}){events}");
            yield return ($"{family.Name}_pairs p", $" AND p.level = '{level}' AND p.one IN ({others}) AND p.other IN ({entities}){events}");
            yield break;
        }

        foreach (long entity in _entities.Order().DefaultIfEmpty(-1))
        {
            string number = entity.ToString(CultureInfo.InvariantCulture);
            yield return ($"{family.Name}_participants p", $" AND p.entity = {number}{events}");
            if (_filter.Level == PairLevel.Bodies)
            {
                yield return ($"{family.Name}_pairs p", $" AND p.level = '{level}' AND p.one = {number}{events}");
                yield return ($"{family.Name}_pairs p", $" AND p.level = '{level}' AND p.other = {number}{events}");
            }
        }
    }

    /// <summary>That a column is among the classes that are asked for; "" where none are.</summary>
    private string Within(string column) => _classes.Length > 0 ? $" AND {column} IN ({_classes})" : "";

    private string AtPlace() => _filter.Place is not { } asked
        ? ""
        : StateNames.CodeOf(asked) is { } country
            ? $" AND (m.place = $place COLLATE NOCASE OR m.place_country = '{country}')"
            : " AND m.place = $place COLLATE NOCASE";

    private void Narrow(RecordFilter filter)
    {
        Value("$known", _knownOn is { } known ? LedgerDay.Iso(known) : null);
        Value("$place", filter.Place);
        Where(" AND p.last_day >= $from", "$from", filter.From is { } from ? LedgerDay.Iso(from) : null);
        Where(" AND p.sort_day <= $to", "$to", filter.To is { } to ? LedgerDay.Iso(to) : null);
        if (filter.Type is not null || filter.Realis is not null || filter.Types is not null)
        {
            IEnumerable<long> classes = EventClass.All(_connection).Where(IsAsked).Select(one => one.Number);
            _classes = string.Join(',', classes.DefaultIfEmpty(-1));
        }

        string joined = _knownOn is null ? "" : " AND f.since <= $known";
        string published = _knownOn is null ? "" : " AND f.published <= $known";
        Where(
            " AND EXISTS (SELECT 1 FROM merged_reports f JOIN events y ON y.report = f.report WHERE f.event = p.event AND y.version = $version)", "$version",
            filter.Article is { } article ? ArticleLookup.Find(_connection, article) : null);
        Where($" AND EXISTS (SELECT 1 FROM event_outlets f WHERE f.event = p.event AND f.outlet = $outlet{joined})", "$outlet", filter.Outlet);
        if (filter.Words is { } words)
        {
            string question = SearchQuestion.Of(words) ?? SearchQuestion.Nothing;
            const string Articles = "SELECT rowid FROM article_search WHERE article_search MATCH $words";
            // Of many articles those of an event are looked for among them; by way of the index all of them would be tried for each event.
            Where(
                SearchQuestion.IsRare(_connection, "article_search", question)
                    ? $" AND p.event IN (SELECT f.event FROM events y JOIN merged_reports f ON f.report = y.report WHERE y.version IN ({Articles}){published})"
                    : $" AND EXISTS (SELECT 1 FROM merged_reports f JOIN events y ON y.report = f.report WHERE f.event = p.event{published} AND +y.version IN ({Articles}))",
                "$words", question);
        }

        // An event stands so since its last report.
        Where(" AND p.known_from > $after", "$after", filter.PublishedAfter is { } after ? LedgerDay.Iso(after) : null);
        if (filter.Source is { } source)
        {
            string sources = string.Join(',', ActorLookup.Entities(_connection, source).Order());
            _narrow.Append(CultureInfo.InvariantCulture, $" AND EXISTS (SELECT 1 FROM event_sources f WHERE f.event = p.event AND f.entity IN ({sources}){joined})");
        }
    }

    private bool IsAsked(EventClass one) =>
        (_filter.Realis is not { } realis || one.Realis.Equals(realis.ToString(), StringComparison.OrdinalIgnoreCase))
        && (_filter.Type is not { } type || one.Type.Equals(type, StringComparison.OrdinalIgnoreCase)
            || (one.Mode.Length > 0 && $"{one.Type} {one.Mode}".Equals(type, StringComparison.OrdinalIgnoreCase)))
        && (_filter.Types?.Contains(one.Type, StringComparer.Ordinal) ?? true);

    private void Where(string condition, string name, object? value)
    {
        if (value is not null)
        {
            _narrow.Append(condition);
            Value(name, value);
        }
    }

    private void Value(string name, object? value)
    {
        if (value is not null)
        {
            _values.Add((name, value));
        }
    }
}
