namespace Dragoman.Ledger.Storing;

internal static partial class LedgerSchema
{
    /// <summary>Which reports are of one event, how that was found, and what each event is.</summary>
    internal static string MergingTables { get; } = $$"""
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
        CREATE TABLE event_classes (
            class  INTEGER PRIMARY KEY,
            type   TEXT NOT NULL,
            mode   TEXT NOT NULL,
            quad   TEXT NOT NULL,
            realis TEXT NOT NULL
        );
        CREATE TABLE merged_reports (
            report    INTEGER PRIMARY KEY,
            event     INTEGER NOT NULL,
            position  INTEGER NOT NULL,
            published TEXT
        );
        CREATE INDEX merged_reports_event ON merged_reports (event, position, published);
        {{Events("merged", "PRIMARY KEY (event)", "")}}
        {{Events("past", "PRIMARY KEY (event, known_from)", "known_until TEXT NOT NULL,")}}
        CREATE INDEX merged_events_known ON merged_events (known_from);
        CREATE INDEX merged_events_class ON merged_events (class, sort_day, known_from);
        CREATE INDEX past_events_class ON past_events (class, sort_day, known_from, known_until);
        CREATE INDEX past_events_known ON past_events (known_from);
        CREATE INDEX past_events_until ON past_events (known_until);
        CREATE TABLE event_outlets (
            outlet TEXT NOT NULL COLLATE NOCASE,
            event  INTEGER NOT NULL REFERENCES merged_events,
            since  TEXT NOT NULL,
            PRIMARY KEY (outlet, event)
        ) WITHOUT ROWID;
        CREATE INDEX event_outlets_event ON event_outlets (event, outlet, since);
        CREATE TABLE event_sources (
            entity INTEGER NOT NULL REFERENCES entities,
            event  INTEGER NOT NULL REFERENCES merged_events,
            since  TEXT NOT NULL,
            PRIMARY KEY (entity, event)
        ) WITHOUT ROWID;
        CREATE INDEX event_sources_event ON event_sources (event, entity, since);
        CREATE TABLE event_parties (
            entity INTEGER NOT NULL REFERENCES entities,
            event  INTEGER NOT NULL REFERENCES merged_events,
            since  TEXT NOT NULL,
            PRIMARY KEY (entity, event)
        ) WITHOUT ROWID;
        CREATE INDEX event_parties_event ON event_parties (event, entity, since);
        CREATE TABLE pair_totals (
            level                TEXT NOT NULL,
            one                  INTEGER NOT NULL REFERENCES entities,
            other                INTEGER NOT NULL REFERENCES entities,
            events               INTEGER NOT NULL,
            verbal_cooperation   INTEGER NOT NULL,
            material_cooperation INTEGER NOT NULL,
            verbal_conflict      INTEGER NOT NULL,
            material_conflict    INTEGER NOT NULL,
            meetings             INTEGER NOT NULL,
            corroborated         INTEGER NOT NULL,
            sources              INTEGER NOT NULL,
            score                INTEGER NOT NULL,
            planned              INTEGER NOT NULL,
            denied               INTEGER NOT NULL,
            possible             INTEGER NOT NULL,
            first                TEXT,
            last                 TEXT,
            PRIMARY KEY (level, one, other)
        ) WITHOUT ROWID;
        CREATE INDEX pair_totals_other ON pair_totals (level, other);
        CREATE INDEX pair_totals_events ON pair_totals (level, events);
        CREATE TABLE actor_dealings (
            level       TEXT NOT NULL,
            entity      INTEGER NOT NULL REFERENCES entities,
            partners    INTEGER NOT NULL,
            events      INTEGER NOT NULL,
            cooperation INTEGER NOT NULL,
            conflict    INTEGER NOT NULL,
            PRIMARY KEY (level, entity)
        ) WITHOUT ROWID;
        CREATE TABLE pair_days (
            level  TEXT NOT NULL,
            day    TEXT NOT NULL,
            events INTEGER NOT NULL,
            PRIMARY KEY (level, day)
        ) WITHOUT ROWID;
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

    /// <summary>Events as they stand, or as they stood for some days, with those who take part and the pairs that they lie between.</summary>
    /// <param name="family">merged or past.</param>
    /// <param name="key">Key of an event.</param>
    /// <param name="until">The column that tells until when it stood so.</param>
    private static string Events(string family, string key, string until)
    {
        string ofState = until.Length > 0 ? "known_from, " : "";
        string stood = until.Length > 0 ? ", known_from, known_until" : ", known_from";
        return $"""
            CREATE TABLE {family}_events (
                event           INTEGER NOT NULL,
                known_from      TEXT NOT NULL,
                {until}
                class           INTEGER NOT NULL REFERENCES event_classes,
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
                last_day        TEXT NOT NULL,
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
                is_long         INTEGER NOT NULL,
                {key}
            ){(until.Length > 0 ? " WITHOUT ROWID" : "")};
            CREATE INDEX {family}_events_day ON {family}_events (sort_day, event, class, last_day{stood});
            CREATE INDEX {family}_events_long ON {family}_events (sort_day, event, class, last_day{stood}) WHERE is_long = 1;
            CREATE INDEX {family}_events_place ON {family}_events (place COLLATE NOCASE, sort_day, event, class, last_day{stood});
            CREATE INDEX {family}_events_places ON {family}_events (place, place_country, place_id, latitude, longitude, place_precision, realis{stood});
            CREATE INDEX {family}_events_country ON {family}_events (place_country, sort_day, event, class, last_day{stood});
            CREATE TABLE {family}_participants (
                event      INTEGER NOT NULL,
                known_from TEXT NOT NULL,
                {until}
                role       TEXT NOT NULL,
                position   INTEGER NOT NULL,
                actor      INTEGER NOT NULL REFERENCES actors,
                entity     INTEGER NOT NULL REFERENCES entities,
                sort_day   TEXT NOT NULL,
                last_day   TEXT NOT NULL,
                class      INTEGER NOT NULL REFERENCES event_classes,
                PRIMARY KEY (event, {ofState}role, position)
            ) WITHOUT ROWID;
            CREATE INDEX {family}_participants_entity ON {family}_participants (entity, sort_day, event, class, last_day{stood});
            CREATE TABLE {family}_pairs (
                one        INTEGER NOT NULL REFERENCES entities,
                other      INTEGER NOT NULL REFERENCES entities,
                event      INTEGER NOT NULL,
                known_from TEXT NOT NULL,
                {until}
                level      TEXT NOT NULL,
                sort_day   TEXT NOT NULL,
                last_day   TEXT NOT NULL,
                class      INTEGER NOT NULL REFERENCES event_classes,
                score      REAL NOT NULL,
                sources    INTEGER NOT NULL,
                PRIMARY KEY (level, one, other, sort_day, event{(until.Length > 0 ? ", known_from" : "")})
            ) WITHOUT ROWID;
            CREATE INDEX {family}_pairs_one ON {family}_pairs (level, one, sort_day, event, class, last_day{stood});
            CREATE INDEX {family}_pairs_other ON {family}_pairs (level, other, sort_day, event, class, last_day{stood}, one, score, sources);
            CREATE INDEX {family}_pairs_event ON {family}_pairs (event);
            """;
    }
}
