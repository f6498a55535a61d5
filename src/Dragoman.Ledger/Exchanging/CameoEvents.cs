using System.Collections.Frozen;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Exchanging;

/// <summary>CAMEO's events and what they are in PLOVER (<c>data/exchange/cameo-events.tsv</c>). Does not change; thread-safe.</summary>
internal sealed class CameoEvents
{
    private const int HighestRoot = 20;

    private readonly FrozenDictionary<string, CameoEvent> _events;

    private CameoEvents(IEnumerable<CameoEvent> events) => _events = events.ToFrozenDictionary(e => e.Code, StringComparer.Ordinal);

    /// <summary>The table that the assembly carries.</summary>
    internal static CameoEvents Carried { get; } = new(CarriedTable.Rows("cameo-events.tsv", 6).Select(row => new CameoEvent(
        row.Fields[0], row.Fields[1], row.Fields[2], row.OneOf(3, "role", "host", "") == "host", row.NumberAt(4, "goldstein"))));

    /// <summary>Every event, in no order.</summary>
    internal IEnumerable<CameoEvent> All => _events.Values;

    /// <summary>The event of a code as a table writes it; null where CAMEO has none.</summary>
    /// <param name="written">A code that may have lost its leading zero: programs that read tables take it for a number.</param>
    internal CameoEvent? Find(string written)
    {
        if (written is ['0', ..] && _events.TryGetValue(written, out CameoEvent? asWritten))
        {
            return asWritten;
        }

        // Roots without their zero are no codes of events in any table: "42" is 042, and "14" is 014, not 14.
        string code = written.PadLeft(3, '0');
        if (code.Length == 3 && !IsRoot(code.AsSpan(0, 2)))
        {
            code = $"0{code}";
        }

        return _events.GetValueOrDefault(code);
    }

    private static bool IsRoot(ReadOnlySpan<char> digits) =>
        char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[1]) && int.Parse(digits, null) is >= 1 and <= HighestRoot;
}
