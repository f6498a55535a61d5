namespace Dragoman.Ledger.Storing;

/// <summary>The tables and views of a ledger; <c>docs/ledger.md</c> tells what each column means.</summary>
/// <remarks>Nothing here needs a SQLite newer than 3.31: a view that an old library cannot parse locks it out of the whole file.</remarks>
internal static partial class LedgerSchema
{
    /// <summary>Marks a SQLite file as a ledger: "Drgm".</summary>
    internal const int ApplicationId = 0x4472676D;

    /// <summary>The format that this program writes, and the newest that it reads.</summary>
    internal const int Version = 4;

    /// <summary>Articles, and what was found in them.</summary>
    internal const string Tables = """
        CREATE TABLE articles (
            article     INTEGER PRIMARY KEY,
            identity    TEXT NOT NULL UNIQUE,
            collection  TEXT NOT NULL
        );
        CREATE TABLE versions (
            version       INTEGER PRIMARY KEY,
            article       INTEGER NOT NULL REFERENCES articles,
            number        INTEGER NOT NULL,
            hash          TEXT NOT NULL,
            superseded_by INTEGER REFERENCES versions,
            doc           TEXT NOT NULL,
            title         TEXT,
            outlet        TEXT,
            address       TEXT,
            language      TEXT,
            published     TEXT,
            published_how TEXT,
            text          TEXT NOT NULL,
            other_fields  TEXT NOT NULL,
            codebook      TEXT NOT NULL,
            origin        TEXT NOT NULL,
            UNIQUE (article, hash),
            UNIQUE (article, number)
        );
        CREATE UNIQUE INDEX versions_current ON versions (article) WHERE superseded_by IS NULL;
        CREATE INDEX versions_doc ON versions (doc);
        CREATE INDEX versions_days ON versions (version, published) WHERE superseded_by IS NULL;
        CREATE INDEX versions_outlet ON versions (outlet COLLATE NOCASE);
        CREATE INDEX versions_published ON versions (published) WHERE superseded_by IS NULL;
        CREATE TABLE segments (
            version    INTEGER NOT NULL REFERENCES versions,
            ordinal    INTEGER NOT NULL,
            kind       TEXT NOT NULL,
            span_start INTEGER NOT NULL,
            span_end   INTEGER NOT NULL,
            author     TEXT,
            day        TEXT,
            PRIMARY KEY (version, ordinal)
        ) WITHOUT ROWID;
        CREATE TABLE sentences (
            version    INTEGER NOT NULL REFERENCES versions,
            ordinal    INTEGER NOT NULL,
            span_start INTEGER NOT NULL,
            span_end   INTEGER NOT NULL,
            PRIMARY KEY (version, ordinal)
        ) WITHOUT ROWID;
        CREATE TABLE entities (
            entity INTEGER PRIMARY KEY,
            name   TEXT NOT NULL UNIQUE
        );
        CREATE INDEX entities_name ON entities (name COLLATE NOCASE);
        CREATE TABLE actors (
            actor   INTEGER PRIMARY KEY,
            name    TEXT NOT NULL,
            country TEXT NOT NULL,
            sector  TEXT NOT NULL,
            entity  INTEGER NOT NULL REFERENCES entities,
            UNIQUE (name, country, sector)
        );
        CREATE INDEX actors_entity ON actors (entity);
        CREATE INDEX actors_name ON actors (name COLLATE NOCASE);
        CREATE TABLE mentions (
            version    INTEGER NOT NULL REFERENCES versions,
            span_start INTEGER NOT NULL,
            span_end   INTEGER NOT NULL,
            actor      INTEGER NOT NULL REFERENCES actors,
            name       TEXT NOT NULL,
            PRIMARY KEY (version, span_start, span_end, actor)
        ) WITHOUT ROWID;
        CREATE INDEX mentions_actor ON mentions (actor, name);
        CREATE INDEX mentions_name ON mentions (name COLLATE NOCASE, actor);
        CREATE TABLE records (
            version       INTEGER NOT NULL REFERENCES versions,
            ordinal       INTEGER NOT NULL,
            layer         TEXT NOT NULL,
            span_start    INTEGER NOT NULL,
            span_end      INTEGER NOT NULL,
            words         TEXT NOT NULL,
            sentence      INTEGER,
            segment       TEXT NOT NULL,
            rule          TEXT NOT NULL,
            confidence    REAL NOT NULL,
            realis        TEXT,
            hedged        INTEGER,
            day_from      TEXT,
            day_to        TEXT,
            day_precision TEXT,
            json          TEXT NOT NULL,
            standing      TEXT NOT NULL,
            machine       TEXT,
            PRIMARY KEY (version, ordinal)
        ) WITHOUT ROWID;
        CREATE TABLE participants (
            version  INTEGER NOT NULL,
            ordinal  INTEGER NOT NULL,
            role     TEXT NOT NULL,
            position INTEGER NOT NULL,
            actor    INTEGER NOT NULL REFERENCES actors,
            PRIMARY KEY (version, ordinal, role, position),
            FOREIGN KEY (version, ordinal) REFERENCES records
        ) WITHOUT ROWID;
        CREATE INDEX participants_actor ON participants (actor, role);
        CREATE TABLE events (
            version         INTEGER NOT NULL,
            ordinal         INTEGER NOT NULL,
            report          INTEGER NOT NULL UNIQUE,
            type            TEXT NOT NULL,
            mode            TEXT NOT NULL,
            quad            TEXT NOT NULL,
            score           REAL NOT NULL,
            cameo           TEXT NOT NULL,
            place           TEXT,
            place_id        TEXT,
            place_country   TEXT,
            place_precision TEXT,
            latitude        REAL,
            longitude       REAL,
            same_as         TEXT NOT NULL,
            PRIMARY KEY (version, ordinal),
            FOREIGN KEY (version, ordinal) REFERENCES records
        ) WITHOUT ROWID;
        CREATE TABLE event_contexts (
            version INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            context TEXT NOT NULL,
            PRIMARY KEY (version, ordinal, context),
            FOREIGN KEY (version, ordinal) REFERENCES events
        ) WITHOUT ROWID;
        CREATE TABLE statements (
            version       INTEGER NOT NULL,
            ordinal       INTEGER NOT NULL,
            statement     INTEGER NOT NULL UNIQUE,
            mode          TEXT NOT NULL,
            content_start INTEGER NOT NULL,
            content_end   INTEGER NOT NULL,
            content       TEXT NOT NULL,
            PRIMARY KEY (version, ordinal),
            FOREIGN KEY (version, ordinal) REFERENCES records
        ) WITHOUT ROWID;
        CREATE TABLE quantities (
            version   INTEGER NOT NULL,
            ordinal   INTEGER NOT NULL,
            kind      TEXT NOT NULL,
            low       REAL,
            high      REAL,
            unit      TEXT NOT NULL,
            qualifier TEXT NOT NULL,
            measured  TEXT NOT NULL,
            PRIMARY KEY (version, ordinal),
            FOREIGN KEY (version, ordinal) REFERENCES records
        ) WITHOUT ROWID;
        CREATE INDEX quantities_measured ON quantities (measured, kind);
        CREATE TABLE ties (
            version INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            kind    TEXT NOT NULL,
            title   TEXT,
            what    TEXT,
            from_actor INTEGER REFERENCES actors,
            to_actor   INTEGER REFERENCES actors,
            realis  TEXT NOT NULL,
            PRIMARY KEY (version, ordinal),
            FOREIGN KEY (version, ordinal) REFERENCES records
        ) WITHOUT ROWID;
        CREATE INDEX ties_from ON ties (from_actor, kind, to_actor, realis, title, what);
        CREATE INDEX ties_to ON ties (to_actor, kind, from_actor, realis, title, what);
        CREATE INDEX records_rejected ON records (version, ordinal) WHERE standing = 'rejected';
        CREATE VIRTUAL TABLE statement_search USING fts5 (
            content, content = 'statements', content_rowid = 'statement',
            tokenize = 'porter unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE article_search USING fts5 (
            title, text, content = 'versions', content_rowid = 'version',
            tokenize = 'porter unicode61 remove_diacritics 2'
        );
        """;

    /// <summary>Tables as an outsider would want them: current versions only, names instead of numbers.</summary>
    internal const string Views = """
        CREATE VIEW current_articles AS
            SELECT v.version, a.collection, v.doc, v.title, v.outlet, v.address, v.published, v.published_how,
                   v.number AS versions, length(v.text) AS characters,
                   (SELECT count(*) FROM records r WHERE r.version = v.version) AS records, v.text
            FROM versions v JOIN articles a USING (article)
            WHERE v.superseded_by IS NULL;
        CREATE VIEW event_actors AS
            SELECT p.version, p.ordinal, p.role, p.position, p.actor, n.name, a.country, a.sector
            FROM participants p JOIN actors a USING (actor) JOIN entities n USING (entity)
            WHERE p.role IN ('actor', 'recipient');
        CREATE VIEW sources AS
            SELECT p.version, p.ordinal, p.position, p.actor, n.name, a.country, a.sector
            FROM participants p JOIN actors a USING (actor) JOIN entities n USING (entity)
            WHERE p.role = 'source';
        CREATE VIEW current_records AS
            SELECT r.version, r.ordinal, v.doc || '#' || r.ordinal AS id, v.doc, v.outlet, v.published, r.layer,
                   r.day_from, r.day_to, r.day_precision, r.realis, r.hedged, r.words,
                   (SELECT substr(v.text, s.span_start + 1, s.span_end - s.span_start)
                    FROM sentences s WHERE s.version = r.version AND s.ordinal = r.sentence) AS sentence,
                   (SELECT group_concat(name, ' > ') FROM (SELECT name FROM sources s
                    WHERE s.version = r.version AND s.ordinal = r.ordinal ORDER BY s.position)) AS said_by,
                   r.segment, r.rule, r.confidence, r.standing
            FROM records r JOIN versions v USING (version)
            WHERE v.superseded_by IS NULL AND r.standing <> 'rejected';
        CREATE VIEW event_reports AS
            SELECT r.*, e.type, e.mode, e.quad, e.score, e.cameo, e.place, e.place_country, e.place_precision, e.latitude, e.longitude, e.same_as,
                   (SELECT group_concat(name, '; ') FROM (SELECT name FROM event_actors a
                    WHERE a.version = r.version AND a.ordinal = r.ordinal AND a.role = 'actor'
                    ORDER BY a.position)) AS actors,
                   (SELECT group_concat(name, '; ') FROM (SELECT name FROM event_actors a
                    WHERE a.version = r.version AND a.ordinal = r.ordinal AND a.role = 'recipient'
                    ORDER BY a.position)) AS recipients,
                   (SELECT group_concat(context, '; ') FROM (SELECT context FROM event_contexts c
                    WHERE c.version = r.version AND c.ordinal = r.ordinal ORDER BY context)) AS contexts
            FROM current_records r JOIN events e USING (version, ordinal);
        CREATE VIEW statement_reports AS
            SELECT r.*, s.mode, s.content, speaker.name AS speaker, addressee.name AS addressee
            FROM current_records r JOIN statements s USING (version, ordinal)
            LEFT JOIN participants ps ON ps.version = r.version AND ps.ordinal = r.ordinal AND ps.role = 'speaker'
            LEFT JOIN actors speaker_row ON speaker_row.actor = ps.actor LEFT JOIN entities speaker ON speaker.entity = speaker_row.entity
            LEFT JOIN participants pa ON pa.version = r.version AND pa.ordinal = r.ordinal AND pa.role = 'addressee'
            LEFT JOIN actors addressee_row ON addressee_row.actor = pa.actor LEFT JOIN entities addressee ON addressee.entity = addressee_row.entity;
        CREATE VIEW quantity_reports AS
            SELECT r.*, q.kind, q.low, q.high, q.unit, q.qualifier, q.measured
            FROM current_records r JOIN quantities q USING (version, ordinal);
        CREATE VIEW tie_reports AS
            SELECT r.*, t.kind, holder.name AS from_actor, other.name AS to_actor, t.title, t.what
            FROM current_records r JOIN ties t USING (version, ordinal)
            LEFT JOIN participants pf ON pf.version = r.version AND pf.ordinal = r.ordinal AND pf.role = 'from'
            LEFT JOIN actors holder_row ON holder_row.actor = pf.actor LEFT JOIN entities holder ON holder.entity = holder_row.entity
            LEFT JOIN participants pt ON pt.version = r.version AND pt.ordinal = r.ordinal AND pt.role = 'to'
            LEFT JOIN actors other_row ON other_row.actor = pt.actor LEFT JOIN entities other ON other.entity = other_row.entity;
        CREATE VIEW actor_names AS
            SELECT m.actor, n.name AS actor_name, m.name, count(*) AS times
            FROM mentions m JOIN actors a USING (actor) JOIN entities n USING (entity) JOIN versions v USING (version)
            WHERE v.superseded_by IS NULL
            GROUP BY m.actor, m.name;
        CREATE VIEW actor_posts AS
            SELECT from_actor AS person, title AS post, to_actor AS body, published AS stated, doc
            FROM tie_reports WHERE kind = 'role' AND realis = 'actual';
        CREATE VIEW event_pairs AS
            SELECT x.name AS one, y.name AS other, x.role || '-' || y.role AS roles, r.type, r.realis,
                   r.day_from, r.day_to, r.published, r.id, r.version, r.ordinal
            FROM event_reports r
            JOIN event_actors x ON x.version = r.version AND x.ordinal = r.ordinal
            JOIN event_actors y ON y.version = r.version AND y.ordinal = r.ordinal
            WHERE x.role = 'actor' AND (y.role = 'recipient' OR y.position > x.position) AND x.name <> y.name;
        """;
}
