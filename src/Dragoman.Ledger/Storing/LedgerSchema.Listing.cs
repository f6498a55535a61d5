namespace Dragoman.Ledger.Storing;

internal static partial class LedgerSchema
{
    /// <summary>The records that count, in the order in which they are listed, and how many there are.</summary>
    internal const string ListingTables = """
        CREATE TABLE listed_records (
            layer     TEXT NOT NULL,
            sort_day  TEXT NOT NULL,
            version   INTEGER NOT NULL,
            ordinal   INTEGER NOT NULL,
            last_day  TEXT NOT NULL,
            published TEXT NOT NULL,
            type      TEXT NOT NULL COLLATE NOCASE,
            detail    TEXT NOT NULL COLLATE NOCASE,
            realis    TEXT NOT NULL,
            outlet    TEXT COLLATE NOCASE,
            PRIMARY KEY (layer, sort_day, version, ordinal)
        ) WITHOUT ROWID;
        CREATE INDEX listed_records_long ON listed_records (layer, sort_day, version, ordinal, last_day) WHERE last_day > date(sort_day, '+31 days');
        CREATE INDEX listed_measures ON listed_records (detail, sort_day, version, ordinal, last_day, published, type, realis, outlet) WHERE layer = 'quantity';
        CREATE TABLE listed_parties (
            entity    INTEGER NOT NULL REFERENCES entities,
            layer     TEXT NOT NULL,
            role      TEXT NOT NULL,
            sort_day  TEXT NOT NULL,
            version   INTEGER NOT NULL,
            ordinal   INTEGER NOT NULL,
            actor     INTEGER NOT NULL,
            last_day  TEXT NOT NULL,
            published TEXT NOT NULL,
            type      TEXT NOT NULL COLLATE NOCASE,
            detail    TEXT NOT NULL COLLATE NOCASE,
            realis    TEXT NOT NULL,
            outlet    TEXT COLLATE NOCASE,
            PRIMARY KEY (entity, layer, role, sort_day, version, ordinal)
        ) WITHOUT ROWID;
        CREATE INDEX listed_parties_long ON listed_parties (entity, layer, role, sort_day, version, ordinal, last_day) WHERE last_day > date(sort_day, '+31 days');
        CREATE TABLE actor_totals (
            actor   INTEGER NOT NULL REFERENCES actors,
            kind    TEXT NOT NULL,
            records INTEGER NOT NULL,
            first   TEXT NOT NULL,
            last    TEXT NOT NULL,
            PRIMARY KEY (actor, kind)
        ) WITHOUT ROWID;
        CREATE TABLE listed_versions (
            version   INTEGER PRIMARY KEY,
            published TEXT NOT NULL,
            outlet    TEXT COLLATE NOCASE,
            origin    TEXT NOT NULL,
            records   INTEGER NOT NULL,
            doc       TEXT NOT NULL
        );
        CREATE INDEX listed_versions_outlet ON listed_versions (outlet COLLATE BINARY, origin, published, records);
        CREATE TABLE listed_ties (
            tie       INTEGER NOT NULL,
            stands    INTEGER NOT NULL,
            published TEXT NOT NULL,
            version   INTEGER NOT NULL,
            ordinal   INTEGER NOT NULL,
            claimant  TEXT NOT NULL,
            PRIMARY KEY (tie, stands, published, version, ordinal)
        ) WITHOUT ROWID;
        CREATE TABLE standing_ties (
            tie         INTEGER PRIMARY KEY,
            kind        TEXT NOT NULL,
            from_entity INTEGER REFERENCES entities,
            to_entity   INTEGER REFERENCES entities,
            reports     INTEGER NOT NULL,
            first       TEXT NOT NULL,
            last        TEXT NOT NULL,
            ended       TEXT
        );
        CREATE INDEX standing_ties_reports ON standing_ties (reports, last, tie);
        CREATE INDEX standing_ties_kind ON standing_ties (kind, reports, last, tie);
        CREATE INDEX standing_ties_first ON standing_ties (kind, first, tie);
        CREATE INDEX standing_ties_from ON standing_ties (from_entity, to_entity, kind, reports, first, last, ended);
        CREATE INDEX standing_ties_to ON standing_ties (to_entity, from_entity, kind, reports, first, last, ended);
        CREATE TABLE day_totals (
            published TEXT NOT NULL,
            layer     TEXT NOT NULL,
            records   INTEGER NOT NULL,
            PRIMARY KEY (published, layer)
        ) WITHOUT ROWID;
        """;
}
