using System.Collections.Immutable;
using System.Globalization;

namespace Dragoman.Workspace.Presenting;

/// <summary>An axis of days.</summary>
/// <param name="first">Its first day.</param>
/// <param name="last">Its last day.</param>
/// <param name="left">Where the first begins, in units of the picture.</param>
/// <param name="right">Where the last ends.</param>
internal sealed class DayAxis(DateOnly first, DateOnly last, double left, double right)
{
    private const int MostTicks = 5;

    private static readonly int[] _months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
    private static readonly int[] _days = [1, 2, 7, 14];

    /// <summary>Where a day begins.</summary>
    internal double At(DateOnly day) => left + ((right - left) * (day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber + 1));

    /// <summary>Places with names, from the first.</summary>
    internal ImmutableArray<ChartTick> Named()
    {
        int length = last.DayNumber - first.DayNumber + 1;
        foreach (int step in _days.Where(step => length / step < MostTicks))
        {
            return [.. Enumerable.Range(0, (length + step - 1) / step).Select(i => first.AddDays(i * step)).Select(day => new ChartTick(At(day), day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)[..^(step == 1 && length > 2 ? 5 : 0)]))];
        }

        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        int apart = _months.First(step => months / step < MostTicks || step == _months[^1]);
        return [.. Firsts(apart).Select(day => new ChartTick(At(day), day.ToString(apart % 12 == 0 ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture)))];
    }

    /// <summary>First days of months, so many apart, counted from January of a year that a step of years divides.</summary>
    private IEnumerable<DateOnly> Firsts(int apart)
    {
        int years = Math.Max(1, apart / 12);
        DateOnly start = new(Math.Max(1, first.Year - (first.Year % years)), 1, 1);
        for (DateOnly day = start; day <= last; day = day.AddMonths(apart))
        {
            if (day >= first)
            {
                yield return day;
            }
        }
    }
}
