using System.Globalization;

namespace Dragoman.Reading.Dating;

/// <summary>Reads dates as news and its metadata write them: "2021-07-09", "Friday, July 21, 2017", "9 Oct. 2008", "Oct 16".</summary>
/// <remarks>Figures such as 03/04/2021 are left alone: half the world reads them the other way round.</remarks>
internal static class DayParser
{
    private static readonly string[] _months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] _weekdays =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Reads a value that is nothing but a day, perhaps with a time behind it, in the reckoning of whoever wrote it.</summary>
    /// <returns>Null when it is no day, or only a year or month.</returns>
    public static DateOnly? Parse(string value)
    {
        ReadOnlySpan<char> text = value.AsSpan().Trim();
        if (At(text) is not { } written || written.Day is not { } day)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[written.Length..].TrimStart(" ,T");
        return rest.IsEmpty || IsTime(rest) ? day : null;
    }

    /// <summary>The year that a value begins with ("2021", "2021-07", "2021-07-09"); null for none.</summary>
    public static int? YearOf(string value)
    {
        ReadOnlySpan<char> text = value.AsSpan().Trim();
        return text.Length >= 4 && Number(text, 4, 4, out _) is { } year && IsYear(year)
            && (text.Length == 4 || text[4] is '-' or '/')
            ? year
            : null;
    }

    /// <summary>The date with which a text begins; null for none.</summary>
    public static WrittenDay? At(ReadOnlySpan<char> text) =>
        Figures(text) ?? Words(text);

    /// <summary>2021-07-09, 2021/07/09, 2021.07.09 and 20210709.</summary>
    private static WrittenDay? Figures(ReadOnlySpan<char> text)
    {
        if (text.Length >= 10 && text[4] is '-' or '/' or '.' && text[7] == text[4])
        {
            return Number(text, 4, 4, out _) is { } year && Number(text[5..], 2, 2, out _) is { } month
                && Number(text[8..], 2, 2, out _) is { } day && Ends(text, 10)
                ? Checked(10, year, month, day)
                : null;
        }

        return text.Length >= 8 && Number(text, 8, 8, out _) is { } all && Ends(text, 8)
            ? Checked(8, all / 10000, all / 100 % 100, all % 100)
            : null;
    }

    private static WrittenDay? Words(ReadOnlySpan<char> text)
    {
        int at = 0;
        int weekday = NameAt(text, _weekdays, out _);
        if (weekday > 0)
        {
            at = Skip(text, weekday, ".,");
            if (at == weekday)
            {
                return null;
            }
        }

        ReadOnlySpan<char> rest = text[at..];
        return MonthFirst(rest, at) ?? DayFirst(rest, at);
    }

    /// <summary>"July 9, 2021", "Oct. 16".</summary>
    private static WrittenDay? MonthFirst(ReadOnlySpan<char> text, int before)
    {
        int at = NameAt(text, _months, out int month);
        if (at == 0)
        {
            return null;
        }

        int dayAt = Skip(text, at, ".");
        if (dayAt == at || Number(text[dayAt..], 1, 2, out int digits) is not { } day)
        {
            return null;
        }

        int end = Ordinal(text, dayAt + digits);
        return Ends(text, end) ? WithYear(text, end, before, month + 1, day) : null;
    }

    /// <summary>"9 July 2021", "16th of October".</summary>
    private static WrittenDay? DayFirst(ReadOnlySpan<char> text, int before)
    {
        if (Number(text, 1, 2, out int digits) is not { } day)
        {
            return null;
        }

        int at = Skip(text, Ordinal(text, digits), "");
        at = text[at..].StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? at + 3 : at;
        int length = NameAt(text[at..], _months, out int month);
        if (length == 0 || at == digits)
        {
            return null;
        }

        int end = at + length;
        end += end < text.Length && text[end] == '.' ? 1 : 0;
        return WithYear(text, end, before, month + 1, day);
    }

    private static WrittenDay? WithYear(ReadOnlySpan<char> text, int end, int before, int month, int day)
    {
        int yearAt = Skip(text, end, ",");
        return yearAt > end && Number(text[yearAt..], 4, 4, out _) is { } year && IsYear(year) && Ends(text, yearAt + 4)
            ? Checked(before + yearAt + 4, year, month, day)
            : Checked(before + end, null, month, day);
    }

    private static WrittenDay? Checked(int length, int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is { } known && IsYear(known) ? known : 2000, month)
            && (year is null || IsYear(year.Value))
            ? new WrittenDay(length, year, month, day)
            : null;

    private static bool IsYear(int year) => year is >= 1500 and <= 2999;

    /// <summary>Length of the name that the text begins with, in full or by its first three or four letters; 0 for none.</summary>
    private static int NameAt(ReadOnlySpan<char> text, string[] names, out int index)
    {
        int letters = 0;
        while (letters < text.Length && letters < 10 && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }

        for (index = 0; letters >= 3 && index < names.Length; index++)
        {
            bool isAbbreviation = letters <= 5 && names[index].AsSpan().StartsWith(text[..letters], StringComparison.OrdinalIgnoreCase);
            if (isAbbreviation || text[..letters].Equals(names[index], StringComparison.OrdinalIgnoreCase))
            {
                return letters;
            }
        }

        return 0;
    }

    /// <summary>Behind white space and at most one of the given marks.</summary>
    private static int Skip(ReadOnlySpan<char> text, int at, string marks)
    {
        bool isMarked = false;
        while (at < text.Length && (text[at] is ' ' or '\t' or '\u00A0' || (!isMarked && marks.Contains(text[at], StringComparison.Ordinal))))
        {
            isMarked |= marks.Contains(text[at], StringComparison.Ordinal);
            at++;
        }

        return at;
    }

    private static int Ordinal(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> two = text[at..Math.Min(at + 2, text.Length)];
        bool isOrdinal = two is "st" or "nd" or "rd" or "th";
        return isOrdinal ? at + 2 : at;
    }

    private static bool Ends(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsAsciiDigit(text[at]);

    private static int? Number(ReadOnlySpan<char> text, int fewest, int most, out int digits)
    {
        digits = 0;
        while (digits < most && digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits >= fewest ? int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>"10:32", "10:32:05Z", "10:32 GMT", "10:32:05.123+02:00", "at 10:32 am".</summary>
    private static bool IsTime(ReadOnlySpan<char> rest)
    {
        rest = rest.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? rest[3..] : rest;
        return rest.Length is >= 4 and <= 40 && char.IsAsciiDigit(rest[0]) && rest[..Math.Min(3, rest.Length)].Contains(':');
    }
}
