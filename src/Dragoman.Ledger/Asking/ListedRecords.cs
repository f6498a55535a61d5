using System.Globalization;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>Finds the records of a layer that a filter lets through, in the lists that the ledger keeps in order of days.</summary>
internal sealed class ListedRecords
{
    // The lists know when a record begins; the few that last longer than this stand in an index of their own, which holds what this condition lets through.
    private const int LongDays = 31;
    private const string IsLong = "p.last_day > date(p.sort_day, '+31 days')";

    private readonly LedgerConnection _connection;
    private readonly RecordLayer _layer;
    private readonly RecordFilter _filter;
    private readonly Narrowing _narrowing = new();
    private readonly List<string> _arms = [];

    internal ListedRecords(LedgerConnection connection, RecordLayer layer, RecordFilter filter, DateOnly? knownOn)
    {
        _connection = connection;
        _layer = layer;
        _filter = filter;
        _narrowing.Where("p.published <= $known", "$known", knownOn is { } known ? LedgerDay.Iso(known) : null);
        _narrowing.Where("p.last_day >= $from", "$from", filter.From is { } from ? LedgerDay.Iso(from) : null);
        _narrowing.Where("p.sort_day <= $to", "$to", filter.To is { } to ? LedgerDay.Iso(to) : null);
        _narrowing.Where(layer.IsOfType, "$type", filter.Type);
        _narrowing.Where("p.realis = $realis", "$realis", filter.Realis?.ToString().ToLowerInvariant());
        _narrowing.Where("p.outlet = $outlet", "$outlet", filter.Outlet);
        _narrowing.Where(
            layer == RecordLayer.Statement
                ? $"(p.version, p.ordinal) IN ({layer.HasWords})"
                : "p.version IN (SELECT rowid FROM article_search WHERE article_search MATCH $words)",
            "$words", filter.Words is { } words ? SearchQuestion.Of(words) ?? SearchQuestion.Nothing : null);
        Look();
    }

    /// <summary>How many there are, <see cref="RecordFilter.Limit"/> and <see cref="RecordFilter.Offset"/> aside.</summary>
    internal int Count() => Stretches().Sum(Count);

    /// <summary>The keys of those that are asked for, by day, then by article, then as they stand in it.</summary>
    internal List<RecordKey> Keys() => [.. Stretches().SelectMany(Found).Skip(_filter.Offset ?? 0).Take(_filter.Limit ?? int.MaxValue)];

    /// <summary>Conditions that divide the list in order of days, so that what has ended before the days asked for is not read through.</summary>
    private IEnumerable<string> Stretches()
    {
        if (_filter.From is not { } from)
        {
            return ["1"];
        }

        string low = LedgerDay.Iso(from.AddDays(Math.Max(-LongDays, -from.DayNumber)));
        string[] stretches = [$"p.sort_day < '{low}' AND {IsLong}", $"p.sort_day >= '{low}'"];
        return _filter.LatestFirst ? stretches.Reverse() : stretches;
    }

    private int Count(string stretch)
    {
        // A record that is found in two ways counts once.
        using SqliteCommand command = _narrowing.Command(
            _connection,
            _arms.Count == 1
                ? $"SELECT count(*) FROM {_arms[0]} AND {stretch}{_narrowing}"
                : $"SELECT count(*) FROM ({string.Join(" UNION ", _arms.Select(arm => $"SELECT p.sort_day, p.version, p.ordinal FROM {arm} AND {stretch}{_narrowing}"))})");
        return (int)(long)command.ExecuteScalar()!; // count(*) always answers
    }

    private IEnumerable<RecordKey> Found(string stretch)
    {
        string dated = _filter.LatestFirst ? $" AND p.sort_day < '{StoredDays.NoDay}'" : "";
        using SqliteCommand command = _narrowing.Command(
            _connection,
            $"""
            {string.Join(" UNION ALL ", _arms.Select(arm => $"SELECT p.sort_day AS sort_day, p.version AS version, p.ordinal AS ordinal FROM {arm} AND {stretch}{dated}{_narrowing}"))}
            ORDER BY sort_day{(_filter.LatestFirst ? " DESC" : "")}, version, ordinal
            """);
        using SqliteDataReader row = command.ExecuteReader();
        RecordKey? before = null;
        while (row.Read())
        {
            RecordKey key = new(row.GetInt64(1), row.GetInt32(2));
            // What is found in two ways stands there twice, one behind the other.
            if (key != before)
            {
                before = key;
                yield return key;
            }
        }
    }

    /// <summary>Each way in which a record can be found is read in order of days by an index of its own, so that nothing is sorted.</summary>
    private void Look()
    {
        HashSet<long>? actors = _filter.Entities is { } known ? [.. known] : _filter.Actor is { } actor ? ActorLookup.Entities(_connection, actor) : null;
        HashSet<long>? sources = _filter.Source is { } source ? ActorLookup.Entities(_connection, source) : null;
        string[] vouching = _layer == RecordLayer.Statement ? ["speaker"] : ["source"];
        if (actors is null && sources is null)
        {
            _arms.Add($"listed_records p WHERE p.layer = '{_layer.Name}'");
            return;
        }

        AddParties(actors ?? sources!, actors is null ? vouching : [.. _layer.Roles]); // one of them is asked for
        if (actors is not null && _layer.MayMeasure)
        {
            AddMeasured();
        }

        if (actors is not null && sources is not null)
        {
            _narrowing.Where($"""
                EXISTS (SELECT 1 FROM listed_parties f WHERE f.entity IN ({Numbers(sources)}) AND f.layer = '{_layer.Name}'
                AND f.role = '{vouching[0]}' AND f.sort_day = p.sort_day AND f.version = p.version AND f.ordinal = p.ordinal)
                """);
        }
    }

    private void AddParties(HashSet<long> entities, string[] roles)
    {
        foreach (long entity in entities.Order().DefaultIfEmpty(-1))
        {
            foreach (string role in roles)
            {
                _arms.Add(string.Create(CultureInfo.InvariantCulture, $"listed_parties p WHERE p.entity = {entity} AND p.layer = '{_layer.Name}' AND p.role = '{role}'"));
            }
        }
    }

    private void AddMeasured()
    {
        string[] words = _filter.Measured?.ToArray() ?? (_filter.Actor is { } actor ? [actor] : []);
        string names = string.Join(',', words.Select((_, i) => $"$m{i}"));
        // A name that is typed may be in any case of letters; words of texts are themselves.
        string exactly = _filter.Measured is null ? "" : $" AND p.detail COLLATE BINARY IN ({names})";
        _arms.Add($"listed_records p WHERE p.layer = '{_layer.Name}' AND p.detail IN ({names}){exactly}");
        foreach ((string word, int i) in words.Select((word, i) => (word, i)))
        {
            _narrowing.Value($"$m{i}", word);
        }
    }

    private static string Numbers(IEnumerable<long> numbers) =>
        string.Join(',', numbers.Order().DefaultIfEmpty(-1).Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
