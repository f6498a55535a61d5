using System.Globalization;
using System.Text;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Values as tables for other programs write them: the same on every machine.</summary>
internal static class ExportText
{
    /// <summary>What stands between the values of a list.</summary>
    internal const string Between = "; ";

    /// <summary>A day as 2021-07-09; "" for none.</summary>
    internal static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number in digits with a full stop; "" for none.</summary>
    internal static string Number(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A whole number.</summary>
    internal static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A list in one field.</summary>
    internal static string List(IEnumerable<string> values) => string.Join(Between, values);

    /// <summary>The day that a table with room for one day gives an event: its first, else the day of its first report.</summary>
    internal static DateOnly? OneDay(MergedEvent e) => e.Days?.From ?? e.FirstPublished;

    /// <summary>A value that parts neither fields nor lines.</summary>
    internal static string OneField(string value) => value.AsSpan().IndexOfAny("\t\r\n") < 0
        ? value
        : value.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');

    /// <summary>A value as a field of CSV.</summary>
    internal static string Quoted(string value) => value.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A value without the signs that XML cannot hold.</summary>
    internal static string Xml(string value)
    {
        StringBuilder kept = new(value.Length);
        foreach (Rune rune in value.EnumerateRunes())
        {
            // Source: XML 1.0, production Char; surrogates without a partner have become U+FFFD.
            if (rune.Value is 0x9 or 0xA or 0xD or (>= 0x20 and < 0xFFFE) or > 0xFFFF)
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }
}
