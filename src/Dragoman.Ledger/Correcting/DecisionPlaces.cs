using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Correcting;

/// <summary>Keeps in the log where each decision holds in the ledger as it is, and why one does not.</summary>
internal sealed class DecisionPlaces(LedgerConnection connection)
{
    /// <summary>Notes what became of the anchors in the current version of an article.</summary>
    internal void Save(DecidedVersion version, ReplayedVersion replayed)
    {
        foreach (((int number, int position), FoundAnchor found) in replayed.Places)
        {
            Rows.Run(
                connection,
                "UPDATE decision_anchors SET version = $1, ordinal = $2, problem = $3, says_otherwise = $4 WHERE decision = $5 AND position = $6",
                version.Version, found.Ordinal, found.Problem is { } problem ? DecisionJson.Word(problem) : null, found.SaysOtherwise ? 1 : 0,
                number, position);
        }
    }

    /// <summary>Notes that an article is not in the ledger.</summary>
    internal void Lose(string identity) => Rows.Run(
        connection,
        "UPDATE decision_anchors SET version = NULL, ordinal = NULL, problem = $1, says_otherwise = 0 WHERE identity = $2",
        DecisionJson.Word(UnplacedReason.ArticleMissing), identity);

    /// <summary>Tells of each decision about records whether it has its full effect.</summary>
    /// <param name="identity">Only of those about this article; null for all.</param>
    internal void SettleProblems(string? identity) => Rows.Run(
        connection,
        $"""
        UPDATE decisions SET problem = due.problem
        FROM (SELECT d.decision, CASE
                WHEN d.undone_by IS NOT NULL THEN NULL
                WHEN d.undoes IS NOT NULL THEN
                    CASE WHEN d.undoes IN (SELECT key FROM decisions) THEN NULL ELSE '{DecisionJson.Word(UnplacedReason.EntryMissing)}' END
                ELSE (SELECT a.problem FROM decision_anchors a
                      WHERE a.decision = d.decision AND a.problem IS NOT NULL ORDER BY a.position LIMIT 1) END AS problem
              FROM decisions d WHERE d.kind NOT IN ('rename', 'join', 'part')
              AND ($1 IS NULL OR d.decision IN (SELECT decision FROM decision_anchors WHERE identity = $1))) due
        WHERE due.decision = decisions.decision AND due.problem IS NOT decisions.problem
        """,
        identity);

    /// <summary>Tells of each decision about an actor whether the ledger has one of that name.</summary>
    /// <param name="decisions">Those that count.</param>
    /// <param name="names">What they come to.</param>
    internal void SettleActorProblems(IReadOnlyList<StoredDecision> decisions, ActorNames names)
    {
        string[] named = [.. decisions.Select(decision => ActorNames.NamesIn(decision.Decision).Name)];
        // A name that only a renaming gave is borne by whoever was renamed.
        HashSet<string> borne =
            new(new ActorEntities(connection).Borne(names.Given.Concat(named)).SelectMany(names.Chain), StringComparer.Ordinal);
        connection.Run("UPDATE decisions SET problem = NULL WHERE kind IN ('rename', 'join', 'part') AND problem IS NOT NULL");
        foreach ((StoredDecision decision, string name) in decisions.Zip(named))
        {
            if (!borne.Contains(name))
            {
                Rows.Run(
                    connection, "UPDATE decisions SET problem = $1 WHERE decision = $2", DecisionJson.Word(UnplacedReason.ActorMissing), decision.Number);
            }
        }
    }
}
