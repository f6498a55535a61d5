using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Portraying;

/// <summary>Who one actor is.</summary>
/// <param name="Entity">Row of <c>entities</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Actors">Rows of <c>actors</c> that stand for it.</param>
/// <param name="Countries">Countries of these, sorted.</param>
/// <param name="Sectors">Sectors of these, sorted.</param>
internal sealed record ActorCard(
    long Entity, string Name, ImmutableArray<long> Actors, ImmutableArray<string> Countries, ImmutableArray<string> Sectors)
{
    private const int MostNames = 12;

    /// <summary>The one actor that a name means: the one that has it, else of those that go under it the one with most events.</summary>
    /// <exception cref="FaultException">DR260: there is none.</exception>
    internal static ActorCard Find(LedgerConnection connection, string name, DateOnly? knownOn)
    {
        string entities = string.Join(',', ActorLookup.Entities(connection, name).Order());
        using SqliteCommand command = connection.Command(
            $"""
            SELECT n.entity, n.name FROM entities n WHERE n.entity IN ({entities})
            ORDER BY n.name = $name COLLATE NOCASE DESC, (SELECT count(*) FROM merged_participants p WHERE p.entity = n.entity) DESC, n.name LIMIT 1
            """);
        command.Parameters.AddWithValue("$name", name);
        using SqliteDataReader row = command.ExecuteReader();
        if (!row.Read() || !IsKnown(connection, row.GetInt64(0), knownOn))
        {
            throw new FaultException(LedgerFaults.NobodyCalled(connection.Path, name));
        }

        (long entity, string called) = (row.GetInt64(0), row.GetString(1));
        using SqliteCommand actors = connection.Command("SELECT actor, country, sector FROM actors WHERE entity = $e ORDER BY actor");
        actors.Parameters.AddWithValue("$e", entity);
        using SqliteDataReader one = actors.ExecuteReader();
        List<(long Actor, string Country, string Sector)> rows = [];
        while (one.Read())
        {
            rows.Add((one.GetInt64(0), one.GetString(1), one.GetString(2)));
        }

        return new ActorCard(
            entity, called, [.. rows.Select(actor => actor.Actor)],
            [.. rows.Select(actor => actor.Country).Where(country => country.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. rows.Select(actor => actor.Sector).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Names under which articles call it, the most used first; its own name left out.</summary>
    internal ImmutableArray<string> Names(LedgerConnection connection, DateOnly? knownOn)
    {
        // What has been published since may not count, and so each mention is looked at; else the index alone counts them.
        string current = knownOn is null
            ? "EXISTS (SELECT 1 FROM mentions x JOIN versions v USING (version) WHERE x.actor = m.actor AND x.name = m.name AND v.superseded_by IS NULL)"
            : "(SELECT 1 FROM versions v WHERE v.version = m.version AND v.superseded_by IS NULL AND v.published <= $known)";
        using SqliteCommand command = connection.Command(
            $"""
            SELECT name FROM (SELECT m.actor, m.name, {(knownOn is null ? "0" : "m.version")} AS version, count(*) AS times FROM mentions m
            WHERE m.actor IN ({string.Join(',', Actors)}) AND m.name <> $name GROUP BY m.actor, m.name{(knownOn is null ? "" : ", m.version")}) m
            WHERE {current} GROUP BY name ORDER BY sum(times) DESC, name LIMIT {MostNames.ToString(CultureInfo.InvariantCulture)}
            """);
        command.Parameters.AddWithValue("$name", Name);
        command.Parameters.AddWithValue("$known", knownOn is { } known ? LedgerDay.Iso(known) : "");
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        while (row.Read())
        {
            names.Add(row.GetString(0));
        }

        return names.ToImmutable();
    }

    /// <summary>Whether something that names the actor had been published by a day.</summary>
    private static bool IsKnown(LedgerConnection connection, long entity, DateOnly? knownOn)
    {
        using SqliteCommand command = connection.Command(
            $"""
            SELECT EXISTS (SELECT 1 FROM actors a JOIN participants p USING (actor) JOIN versions v USING (version) WHERE a.entity = $e
            AND v.superseded_by IS NULL {(knownOn is null ? "" : "AND v.published <= $known")})
            OR EXISTS (SELECT 1 FROM actors a JOIN mentions m USING (actor) JOIN versions v USING (version) WHERE a.entity = $e
            AND v.superseded_by IS NULL {(knownOn is null ? "" : "AND v.published <= $known")})
            """);
        command.Parameters.AddWithValue("$e", entity);
        command.Parameters.AddWithValue("$known", knownOn is { } known ? LedgerDay.Iso(known) : "");
        return (long)command.ExecuteScalar()! == 1; // EXISTS always answers
    }
}
