using System.Collections.Frozen;
using System.Globalization;

namespace Dragoman.Politics.Dating;

/// <summary>The closed classes of words that date expressions are made of.</summary>
internal static class DateWords
{
    private static readonly string[] _months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] _weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] _numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly FrozenDictionary<string, int> _monthByName = Names(_months, 1, 3).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> _weekdayByName = Names(_weekdays, 0, 3).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>1 for "January", "Jan", "Jan."; null for other words.</summary>
    public static int? Month(string form) => _monthByName.TryGetValue(form.TrimEnd('.'), out int month) ? month : null;

    /// <summary>The weekday that a word names, abbreviations included.</summary>
    public static DayOfWeek? Weekday(string form) =>
        _weekdayByName.TryGetValue(form.TrimEnd('.'), out int day) ? (DayOfWeek)day : null;

    /// <summary>Number words to twenty, "a", "an", and digits; null for other words.</summary>
    public static int? Number(string form)
    {
        int word = Array.IndexOf(_numbers, form);
        return word >= 0 ? word
            : form is "a" or "an" ? 1
            : int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) && digits < 1000 ? digits
            : null;
    }

    /// <summary>The day of a month: 1 to 31, "1st" too.</summary>
    public static int? DayOfMonth(string form)
    {
        ReadOnlySpan<char> digits = form.Length > 2 && form[^2..] is "st" or "nd" or "rd" or "th" ? form.AsSpan(0, form.Length - 2) : form;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31
            ? day
            : null;
    }

    /// <summary>A year of four digits, 1500 to 2100.</summary>
    public static int? Year(string form) =>
        form.Length == 4 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1500 and <= 2100
            ? year
            : null;

    /// <summary>The first year of a decade ("1990s", "90s", "'90s").</summary>
    public static int? Decade(string form)
    {
        string bare = form.TrimStart('\'', '’').Replace("'s", "s", StringComparison.Ordinal);
        return bare.Length == 5 && bare[^1] == 's' && Year(bare[..4]) is { } year && year % 10 == 0 ? year
            : bare.Length == 3 && bare[1..] == "0s" && char.IsAsciiDigit(bare[0]) && bare[0] >= '2' ? 1900 + ((bare[0] - '0') * 10)
            : null;
    }

    /// <summary>"day", "week", "month", "year", "decade", "hour" for their singulars and plurals; null for other words.</summary>
    public static string? Unit(string form) => form switch
    {
        "day" or "days" => "day",
        "night" or "nights" => "day",
        "week" or "weeks" or "fortnight" => "week",
        "weekend" or "weekends" => "weekend",
        "month" or "months" => "month",
        "quarter" => "quarter",
        "year" or "years" => "year",
        "decade" or "decades" => "decade",
        "hour" or "hours" or "minute" or "minutes" => "hour",
        _ => null,
    };

    /// <summary>"spring", "summer", "autumn", "fall", "winter".</summary>
    public static bool IsSeason(string form) => form is "spring" or "summer" or "autumn" or "fall" or "winter";

    private static IEnumerable<KeyValuePair<string, int>> Names(string[] names, int first, int shortest)
    {
        for (int i = 0; i < names.Length; i++)
        {
            yield return new(names[i], first + i);
            if (names[i].Length > shortest + 1)
            {
                yield return new(names[i][..shortest], first + i);
            }
        }

        if (first == 1)
        {
            yield return new("sept", 9);
        }
        else
        {
            yield return new("tues", 2);
            yield return new("thurs", 4);
        }
    }
}
