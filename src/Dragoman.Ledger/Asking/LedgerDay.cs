using System.Globalization;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Asking;

/// <summary>Days as the ledger writes them.</summary>
internal static class LedgerDay
{
    /// <summary>"1995-11-21".</summary>
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of the last article; null where none has a day.</summary>
    internal static DateOnly? Last(LedgerConnection connection) =>
        connection.Ask("SELECT max(published) FROM versions WHERE superseded_by IS NULL") is string day ? FoundRecord.Day(day) : null;
}
