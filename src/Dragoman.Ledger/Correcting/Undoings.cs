using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Correcting;

/// <summary>Tells which entries of the log are undone. An undoing can be undone itself, and so on.</summary>
internal sealed class Undoings(LedgerConnection connection)
{
    /// <summary>Settles anew what is undone by what, after entries have come or gone.</summary>
    /// <returns>Numbers of the entries that began or ceased to count.</returns>
    internal List<int> Settle()
    {
        List<(int Number, string Key, string? Undoes, int? UndoneBy)> entries = Concerned();
        ILookup<string, int> undoing = entries.Where(entry => entry.Undoes is not null).ToLookup(entry => entry.Undoes!, entry => entry.Number);
        Dictionary<int, string> keys = entries.ToDictionary(entry => entry.Number, entry => entry.Key);
        // A key is a hash over what is undone: no entry undoes itself by a detour, and the search ends.
        int? UndoneBy(string key) => undoing[key].Where(number => UndoneBy(keys[number]) is null).Select(number => (int?)number).FirstOrDefault();

        List<int> changed = [];
        foreach ((int number, string key, _, int? before) in entries)
        {
            int? now = UndoneBy(key);
            if (now != before)
            {
                Rows.Run(connection, "UPDATE decisions SET undone_by = $1 WHERE decision = $2", now, number);
            }

            if (now is null != before is null)
            {
                changed.Add(number);
            }
        }

        return changed;
    }

    /// <summary>The entries that undo or that are or were undone, in their order.</summary>
    private List<(int Number, string Key, string? Undoes, int? UndoneBy)> Concerned() => Rows.List(
        connection,
        """
        SELECT decision, key, undoes, undone_by FROM decisions
        WHERE undoes IS NOT NULL OR undone_by IS NOT NULL OR key IN (SELECT undoes FROM decisions WHERE undoes IS NOT NULL)
        ORDER BY decided, key
        """,
        row => (row.GetInt32(0), row.GetString(1), Rows.Text(row, 2), Rows.Whole(row, 3)));
}
