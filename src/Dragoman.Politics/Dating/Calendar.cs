using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Intervals of days as English names them; weeks run from Monday to Sunday.</summary>
internal static class Calendar
{
    public static DayInterval Day(DateOnly day) => new(day, day, DayPrecision.Day);

    public static DayInterval Week(DateOnly day)
    {
        DateOnly monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DayInterval(monday, monday.AddDays(6), DayPrecision.Week);
    }

    public static DayInterval Month(DateOnly day)
    {
        DateOnly first = new(day.Year, day.Month, 1);
        return new DayInterval(first, first.AddMonths(1).AddDays(-1), DayPrecision.Month);
    }

    public static DayInterval Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DayPrecision.Year);

    public static DayInterval Years(int first, int last) =>
        new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), DayPrecision.Year);

    /// <summary>The week, weekend, month, year or decade that is some steps from that of a day.</summary>
    public static DayInterval Shifted(DateOnly day, string unit, int step) => unit switch
    {
        "week" => Week(day.AddDays(7 * step)),
        "weekend" => Week(day.AddDays(7 * step)) with { From = Week(day.AddDays(7 * step)).From.AddDays(5), Precision = DayPrecision.Day },
        "month" => Month(day.AddMonths(step)),
        "year" => Year(day.Year + step),
        _ => Years((day.Year / 10 * 10) + (10 * step), (day.Year / 10 * 10) + (10 * step) + 9),
    };

    /// <summary>The northern season of a year; a winter begins in its December.</summary>
    public static DayInterval Season(string season, int year)
    {
        DateOnly first = season switch
        {
            "spring" => new DateOnly(year, 3, 1),
            "summer" => new DateOnly(year, 6, 1),
            "winter" => new DateOnly(year, 12, 1),
            _ => new DateOnly(year, 9, 1),
        };
        return new DayInterval(first, first.AddMonths(3).AddDays(-1), DayPrecision.Month);
    }

    /// <summary>A day of a month; null where the calendar has none (30 February).</summary>
    public static DateOnly? TryDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The first ("early"), middle ("mid") or last ("late") third of an interval; of a year, of four months each but for "early", which is its first quarter.</summary>
    public static DayInterval Part(DayInterval whole, string part)
    {
        int days = whole.To.DayNumber - whole.From.DayNumber + 1;
        bool isYear = whole.Precision == DayPrecision.Year && days <= 366;
        (DateOnly from, DateOnly to) = part switch
        {
            "early" when isYear => (whole.From, whole.From.AddMonths(3).AddDays(-1)),
            "late" when isYear => (whole.From.AddMonths(9), whole.To),
            "mid" when isYear => (whole.From.AddMonths(4), whole.From.AddMonths(8).AddDays(-1)),
            "early" => (whole.From, whole.From.AddDays((days / 3) - 1)),
            "late" => (whole.To.AddDays(1 - (days / 3)), whole.To),
            _ => (whole.From.AddDays(days / 3), whole.To.AddDays(-(days / 3))),
        };
        DayPrecision precision = isYear || days > 366 ? DayPrecision.Month : DayPrecision.Week;
        return new DayInterval(from, to < from ? from : to, precision);
    }

    public static DayInterval Join(DayInterval first, DayInterval second) => new(
        first.From < second.From ? first.From : second.From,
        first.To > second.To ? first.To : second.To,
        first.Precision > second.Precision ? first.Precision : second.Precision);
}
