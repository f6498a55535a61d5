using System.Globalization;

namespace Dragoman.Ledger.Asking;

/// <summary>The key of a record.</summary>
/// <param name="Version">The version of the article.</param>
/// <param name="Ordinal">Its place among the records of the version.</param>
internal readonly record struct RecordKey(long Version, int Ordinal)
{
    /// <summary>Keys as rows of SQL: <c>(1,2),(1,3)</c>; a row that no record has where there are none.</summary>
    internal static string Rows(IEnumerable<RecordKey> keys)
    {
        string rows = string.Join(',', keys.Select(key => string.Create(CultureInfo.InvariantCulture, $"({key.Version},{key.Ordinal})")));
        return rows.Length > 0 ? rows : "(-1,-1)";
    }
}
