namespace Dragoman.Reading.Dating;

/// <summary>A date as it stands in a text.</summary>
/// <param name="Length">UTF-16 units that it covers.</param>
/// <param name="Year">Null when the text names none ("Oct 16").</param>
/// <param name="Month">1 to 12.</param>
/// <param name="DayOfMonth">1 to 31; fits the month in a leap year.</param>
internal readonly record struct WrittenDay(int Length, int? Year, int Month, int DayOfMonth)
{
    /// <summary>The day; null without a year, or on 29 February of a common year.</summary>
    public DateOnly? Day => Year is { } year ? In(year) : null;

    /// <summary>The day in a year known from elsewhere; null when that year does not have it.</summary>
    public DateOnly? In(int year) =>
        DayOfMonth <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, DayOfMonth) : null;
}
