using System.Globalization;

namespace Dragoman.Politics.Dating;

/// <summary>Days, years and decades written in digits.</summary>
internal static class DateNumbers
{
    /// <summary>The day of a month: 1 to 31, "1st" too; null for other words.</summary>
    public static int? DayOfMonth(string form)
    {
        ReadOnlySpan<char> digits = form.Length > 2 && form[^2..] is "st" or "nd" or "rd" or "th" ? form.AsSpan(0, form.Length - 2) : form;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31
            ? day
            : null;
    }

    /// <summary>A year of four digits, 1500 to 2100; null for other words.</summary>
    public static int? Year(string form) =>
        form.Length == 4 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1500 and <= 2100
            ? year
            : null;

    /// <summary>The first year of a decade ("1990s", "90s", "'90s"); null for other words.</summary>
    public static int? Decade(string form)
    {
        string bare = form.TrimStart('\'', '’').Replace("'s", "s", StringComparison.Ordinal);
        return bare.Length == 5 && bare[^1] == 's' && Year(bare[..4]) is { } year && year % 10 == 0 ? year
            : bare.Length == 3 && bare[1..] == "0s" && char.IsAsciiDigit(bare[0]) && bare[0] >= '2' ? 1900 + ((bare[0] - '0') * 10)
            : null;
    }
}
