namespace Dragoman.Ledger.Storing;

internal static partial class LedgerSchema
{
    /// <summary>Which reports are of one event, how that was found, and what each event is.</summary>
    internal const string MergingTables = """
        CREATE TABLE rulings (
            one      INTEGER NOT NULL,
            other    INTEGER NOT NULL,
            together INTEGER NOT NULL,
            PRIMARY KEY (one, other)
        ) WITHOUT ROWID;
        CREATE INDEX rulings_other ON rulings (other);
        CREATE TABLE report_keys (
            key       INTEGER NOT NULL,
            published INTEGER NOT NULL,
            report    INTEGER NOT NULL,
            day_from  INTEGER,
            day_to    INTEGER,
            PRIMARY KEY (key, published, report)
        ) WITHOUT ROWID;
        CREATE TABLE report_links (
            later   INTEGER NOT NULL,
            earlier INTEGER NOT NULL,
            key     INTEGER NOT NULL,
            score   REAL NOT NULL,
            PRIMARY KEY (later, earlier, key)
        ) WITHOUT ROWID;
        CREATE INDEX report_links_earlier ON report_links (earlier, later);
        CREATE TABLE merged_reports (
            report   INTEGER PRIMARY KEY,
            event    INTEGER NOT NULL,
            position INTEGER NOT NULL
        );
        CREATE INDEX merged_reports_event ON merged_reports (event, position);
        CREATE TABLE merged_events (
            event           INTEGER PRIMARY KEY,
            component       INTEGER NOT NULL,
            component_last  TEXT,
            type            TEXT NOT NULL,
            mode            TEXT NOT NULL,
            quad            TEXT NOT NULL,
            score           REAL NOT NULL,
            cameo           TEXT NOT NULL,
            realis          TEXT NOT NULL,
            hedged          INTEGER NOT NULL,
            day_from        TEXT,
            day_to          TEXT,
            day_precision   TEXT,
            sort_day        TEXT NOT NULL,
            place           TEXT,
            place_id        TEXT,
            place_country   TEXT,
            place_precision TEXT,
            latitude        REAL,
            longitude       REAL,
            reports         INTEGER NOT NULL,
            articles        INTEGER NOT NULL,
            sources         INTEGER NOT NULL,
            first_published TEXT,
            last_published  TEXT,
            disputed        TEXT NOT NULL,
            best_report     INTEGER NOT NULL,
            is_long         INTEGER NOT NULL
        );
        CREATE INDEX merged_events_day ON merged_events (sort_day, event);
        CREATE INDEX merged_events_long ON merged_events (sort_day, event) WHERE is_long = 1;
        CREATE INDEX merged_events_place ON merged_events (place COLLATE NOCASE);
        CREATE INDEX merged_events_country ON merged_events (place_country);
        CREATE INDEX merged_events_component ON merged_events (component);
        CREATE TABLE merged_participants (
            event    INTEGER NOT NULL REFERENCES merged_events,
            role     TEXT NOT NULL,
            position INTEGER NOT NULL,
            actor    INTEGER NOT NULL REFERENCES actors,
            entity   INTEGER NOT NULL REFERENCES entities,
            sort_day TEXT NOT NULL,
            PRIMARY KEY (event, role, position)
        ) WITHOUT ROWID;
        CREATE INDEX merged_participants_entity ON merged_participants (entity, sort_day, event);
        CREATE TABLE merged_pairs (
            one      INTEGER NOT NULL REFERENCES entities,
            other    INTEGER NOT NULL REFERENCES entities,
            event    INTEGER NOT NULL REFERENCES merged_events,
            level    TEXT NOT NULL,
            sort_day TEXT NOT NULL,
            realis   TEXT NOT NULL,
            type     TEXT NOT NULL,
            quad     TEXT NOT NULL,
            score    REAL NOT NULL,
            sources  INTEGER NOT NULL,
            PRIMARY KEY (level, one, other, event)
        ) WITHOUT ROWID;
        CREATE INDEX merged_pairs_one ON merged_pairs (level, one, sort_day);
        CREATE INDEX merged_pairs_other ON merged_pairs (level, other, sort_day, realis, type, quad, score, sources);
        CREATE INDEX merged_pairs_event ON merged_pairs (event);
        CREATE TABLE fingerprints (
            hash    INTEGER NOT NULL,
            version INTEGER NOT NULL REFERENCES versions,
            PRIMARY KEY (hash, version)
        ) WITHOUT ROWID;
        CREATE TABLE fingerprinted (
            version      INTEGER PRIMARY KEY REFERENCES versions,
            fingerprints INTEGER NOT NULL
        );
        CREATE TABLE article_copies (
            one    INTEGER NOT NULL REFERENCES versions,
            other  INTEGER NOT NULL REFERENCES versions,
            shared REAL NOT NULL,
            PRIMARY KEY (one, other)
        ) WITHOUT ROWID;
        CREATE INDEX article_copies_other ON article_copies (other);
        """;
}
