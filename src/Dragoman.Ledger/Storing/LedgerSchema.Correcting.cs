namespace Dragoman.Ledger.Storing;

internal static partial class LedgerSchema
{
    /// <summary>The log of what analysts decided, and where each decision holds.</summary>
    internal const string CorrectingTables = """
        CREATE TABLE decisions (
            decision  INTEGER PRIMARY KEY,
            key       TEXT NOT NULL UNIQUE,
            kind      TEXT NOT NULL,
            who       TEXT NOT NULL,
            decided   TEXT NOT NULL,
            why       TEXT NOT NULL,
            content   TEXT NOT NULL,
            undoes    TEXT,
            undone_by INTEGER REFERENCES decisions,
            problem   TEXT
        );
        CREATE INDEX decisions_kind ON decisions (kind);
        CREATE INDEX decisions_undoes ON decisions (undoes) WHERE undoes IS NOT NULL;
        CREATE TABLE decision_anchors (
            decision       INTEGER NOT NULL REFERENCES decisions,
            position       INTEGER NOT NULL,
            role           TEXT NOT NULL,
            identity       TEXT NOT NULL,
            hash           TEXT NOT NULL,
            layer          TEXT NOT NULL,
            type           TEXT NOT NULL,
            span_start     INTEGER NOT NULL,
            span_end       INTEGER NOT NULL,
            quote          TEXT NOT NULL,
            prefix         TEXT NOT NULL,
            suffix         TEXT NOT NULL,
            said           TEXT NOT NULL,
            version        INTEGER,
            ordinal        INTEGER,
            problem        TEXT,
            says_otherwise INTEGER NOT NULL,
            PRIMARY KEY (decision, position)
        ) WITHOUT ROWID;
        CREATE INDEX decision_anchors_identity ON decision_anchors (identity);
        CREATE INDEX decision_anchors_record ON decision_anchors (version, ordinal);
        """;
}
