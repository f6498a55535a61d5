using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Correcting;

/// <summary>Keeps the table <c>rulings</c> true to the decisions that put reports together and apart.</summary>
internal sealed class RulingTable(LedgerConnection connection, DecisionLog log)
{
    /// <summary>Writes the rulings anew where they differ.</summary>
    /// <returns>The reports that a ruling came to or left, as far as they count now.</returns>
    internal List<long> Settle()
    {
        SortedDictionary<(long One, long Other), bool> before = Stored();
        ILookup<int, long> reports = Reports();
        ReportRulings rulings = new();
        foreach (StoredDecision decision in log.RulingDecisions())
        {
            long[] named = [.. reports[decision.Number]];
            if (decision.Decision.Kind == CorrectionKind.Merge)
            {
                rulings.Merge([.. named.Where(report => report != 0)]);
            }
            else if (named is [not 0 and long report, .. var others])
            {
                rulings.Split(report, others.Where(other => other != 0));
            }
        }

        SortedDictionary<(long One, long Other), bool> after = rulings.Pairs;
        List<(long One, long Other)> changed = [.. before.Except(after).Concat(after.Except(before)).Select(pair => pair.Key).Distinct()];
        foreach ((long one, long other) in changed)
        {
            connection.Run($"DELETE FROM rulings WHERE one = {one} AND other = {other}");
            if (after.TryGetValue((one, other), out bool together))
            {
                connection.Run($"INSERT INTO rulings (one, other, together) VALUES ({one}, {other}, {(together ? 1 : 0)})");
            }
        }

        HashSet<long> touched = [.. changed.SelectMany(pair => (long[])[pair.One, pair.Other])];
        return [.. touched.Where(IsReport).Order()];
    }

    private SortedDictionary<(long One, long Other), bool> Stored() => new(Rows.List(
        connection,
        "SELECT one, other, together FROM rulings",
        row => (Pair: (row.GetInt64(0), row.GetInt64(1)), Together: row.GetInt64(2) != 0)).ToDictionary(ruling => ruling.Pair, ruling => ruling.Together));

    /// <summary>By decision, the reports that it names, in order; 0 for one that is not there, is rejected or superseded.</summary>
    private ILookup<int, long> Reports() => Rows.List(
        connection,
        """
        SELECT d.decision, coalesce(CASE WHEN r.standing <> 'rejected' THEN e.report END, 0)
        FROM decisions d JOIN decision_anchors a USING (decision)
        LEFT JOIN events e ON e.version = a.version AND e.ordinal = a.ordinal
        LEFT JOIN records r ON r.version = a.version AND r.ordinal = a.ordinal
        WHERE d.kind IN ('merge', 'split') AND d.undone_by IS NULL
        ORDER BY d.decision, a.position
        """,
        row => (Decision: row.GetInt32(0), Report: row.GetInt64(1))).ToLookup(one => one.Decision, one => one.Report);

    private bool IsReport(long key) => Rows.Number(
        connection,
        """
        SELECT 1 FROM events e JOIN records r ON r.version = e.version AND r.ordinal = e.ordinal JOIN versions v ON v.version = e.version
        WHERE e.report = $1 AND r.standing <> 'rejected' AND v.superseded_by IS NULL
        """,
        key) is not null;
}
