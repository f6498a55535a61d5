using System.Globalization;

namespace Dragoman.Ledger.Asking;

/// <summary>Days as the ledger writes them.</summary>
internal static class LedgerDay
{
    /// <summary>"1995-11-21".</summary>
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
