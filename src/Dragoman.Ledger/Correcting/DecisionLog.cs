using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Correcting;

/// <summary>The log of decisions in a ledger: read in the order in which they take effect, by moment and then by key.</summary>
internal sealed class DecisionLog(LedgerConnection connection)
{
    /// <summary>Number of the entry with a key; null for none.</summary>
    internal int? NumberOf(string key) => (int?)Rows.Number(connection, "SELECT decision FROM decisions WHERE key = $1", key);

    /// <summary>The entry with a number; null for none.</summary>
    internal StoredDecision? At(int number) => Read("WHERE d.decision = $1", number) is [var only, ..] ? only : null;

    /// <summary>Those with some numbers.</summary>
    internal ImmutableArray<StoredDecision> Of(IEnumerable<int> numbers) => Read($"WHERE d.decision IN ({string.Join(',', numbers)})");

    /// <summary>All decisions.</summary>
    internal ImmutableArray<StoredDecision> All() => Read("WHERE true");

    /// <summary>Those that hold on to an article, undone ones with them.</summary>
    internal ImmutableArray<StoredDecision> About(string identity) =>
        Read("WHERE d.decision IN (SELECT decision FROM decision_anchors WHERE identity = $1)", identity);

    /// <summary>Those that count and put reports together or apart.</summary>
    internal ImmutableArray<StoredDecision> RulingDecisions() => Read("WHERE d.kind IN ('merge', 'split') AND d.undone_by IS NULL");

    /// <summary>Those that count and tell who an actor is.</summary>
    internal ImmutableArray<StoredDecision> ActorDecisions() => Read("WHERE d.kind IN ('rename', 'join', 'part') AND d.undone_by IS NULL");

    /// <summary>Whether there is any decision about actors, undone or not; nearly always there is none, and nothing has to be asked.</summary>
    internal bool HasActorDecisions() =>
        Rows.Number(connection, "SELECT 1 FROM decisions WHERE kind IN ('rename', 'join', 'part') LIMIT 1") is not null;

    /// <summary>What the articles are known by to which some entries hold on.</summary>
    internal List<string> ArticlesOf(IEnumerable<int> numbers) => Rows.List(
        connection,
        $"SELECT DISTINCT identity FROM decision_anchors WHERE decision IN ({string.Join(',', numbers)}) ORDER BY identity",
        row => row.GetString(0));

    /// <summary>Numbers of the decisions about an article that have no effect, or not all of it.</summary>
    internal ImmutableArray<int> UnplacedAbout(string identity) =>
    [
        .. Rows.List(
            connection,
            """
            SELECT DISTINCT decision FROM decisions JOIN decision_anchors a USING (decision)
            WHERE a.identity = $1 AND a.problem IS NOT NULL AND undone_by IS NULL ORDER BY decision
            """,
            row => row.GetInt32(0),
            identity),
    ];

    /// <summary>Adds a decision that is not in the log, and gives its number.</summary>
    internal int Append(Decision decision)
    {
        int number = 1 + (int)(Rows.Number(connection, "SELECT max(decision) FROM decisions") ?? 0);
        JsonObject content = JsonTexts.Object(decision.Content) ?? [];
        using (RowWriter decisions = new(
            connection, "decisions", false, "decision", "key", "kind", "who", "decided", "why", "content", "undoes"))
        {
            decisions.Write(
                number, decision.Key, DecisionJson.Word(decision.Kind), decision.Signature.Who, DecisionJson.Iso(decision.Signature.When),
                decision.Signature.Why, decision.Content, JsonTexts.Text(content, "undoes"));
        }

        using RowWriter anchors = new(
            connection, "decision_anchors", false, "decision", "position", "role", "identity", "hash", "layer", "type", "span_start", "span_end",
            "quote", "prefix", "suffix", "said", "problem", "says_otherwise");
        for (int i = 0; i < decision.Anchors.Length; i++)
        {
            DecisionAnchor anchor = decision.Anchors[i];
            anchors.Write(
                number, i, DecisionJson.Word(anchor.Role), anchor.Article, anchor.Version, anchor.Layer, anchor.Type, anchor.Start, anchor.End,
                anchor.Quote, anchor.Prefix, anchor.Suffix, anchor.Said, DecisionJson.Word(UnplacedReason.ArticleMissing), 0);
        }

        return number;
    }

    /// <summary>Removes the entries that hold on to an article, and those that undo them.</summary>
    internal void Forget(string identity)
    {
        string numbers = string.Join(',', Rows.List(
            connection,
            """
            WITH RECURSIVE about (decision, key) AS (
                SELECT decision, key FROM decisions WHERE decision IN (SELECT decision FROM decision_anchors WHERE identity = $1)
                UNION SELECT d.decision, d.key FROM decisions d JOIN about ON d.undoes = about.key)
            SELECT decision FROM about ORDER BY decision
            """,
            row => row.GetInt32(0),
            identity));
        connection.Run($"UPDATE decisions SET undone_by = NULL WHERE undone_by IN ({numbers})");
        connection.Run($"DELETE FROM decision_anchors WHERE decision IN ({numbers})");
        connection.Run($"DELETE FROM decisions WHERE decision IN ({numbers})");
    }

    private ImmutableArray<StoredDecision> Read(string where, params ReadOnlySpan<object?> values)
    {
        ILookup<int, DecisionAnchor> anchors = Rows.List(
            connection,
            $"""
            SELECT a.decision, a.role, a.identity, a.hash, a.layer, a.type, a.span_start, a.span_end, a.quote, a.prefix, a.suffix, a.said
            FROM decision_anchors a JOIN decisions d USING (decision) {where} ORDER BY a.decision, a.position
            """,
            row => (Number: row.GetInt32(0), Anchor: Anchor(row)),
            values).ToLookup(one => one.Number, one => one.Anchor);
        return
        [
            .. Rows.List(
                connection,
                $"""
                SELECT d.decision, d.key, d.kind, d.who, d.decided, d.why, d.content, d.undone_by FROM decisions d {where} ORDER BY d.decided, d.key
                """,
                row => new StoredDecision(row.GetInt32(0), Decision(row, anchors), Counts: row.IsDBNull(7)),
                values),
        ];
    }

    private static Decision Decision(SqliteDataReader row, ILookup<int, DecisionAnchor> anchors) => new()
    {
        Key = row.GetString(1),
        Kind = Enum.Parse<CorrectionKind>(row.GetString(2), ignoreCase: true),
        Signature = new Signature(row.GetString(3), DecisionJson.Instant(row.GetString(4), "decisions.decided"), row.GetString(5)),
        Content = row.GetString(6),
        Anchors = [.. anchors[row.GetInt32(0)]],
    };

    private static DecisionAnchor Anchor(SqliteDataReader row) => new()
    {
        Role = Enum.Parse<AnchorRole>(row.GetString(1), ignoreCase: true),
        Article = row.GetString(2),
        Version = row.GetString(3),
        Layer = row.GetString(4),
        Type = row.GetString(5),
        Start = row.GetInt32(6),
        End = row.GetInt32(7),
        Quote = row.GetString(8),
        Prefix = row.GetString(9),
        Suffix = row.GetString(10),
        Said = row.GetString(11),
    };
}
