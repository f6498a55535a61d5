namespace Dragoman.Ledger.Counting;

/// <summary>The stretches of time in which events are counted.</summary>
public static class DensityStretch
{
    /// <summary>The first day of the stretch that a day lies in.</summary>
    public static DateOnly FirstOf(DateOnly day, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => day,
        DensityUnit.Week => day.AddDays(-Math.Min(((int)day.DayOfWeek + 6) % 7, day.DayNumber)),
        DensityUnit.Month => new DateOnly(day.Year, day.Month, 1),
        DensityUnit.Year => new DateOnly(day.Year, 1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No such stretch of time."),
    };

    /// <summary>The last day of a stretch that begins on a day.</summary>
    public static DateOnly LastOf(DateOnly first, DensityUnit unit) => unit switch
    {
        DensityUnit.Day => first,
        DensityUnit.Week => first.AddDays(Math.Min(6, DateOnly.MaxValue.DayNumber - first.DayNumber)),
        DensityUnit.Month => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        _ => new DateOnly(first.Year, 12, 31),
    };
}
