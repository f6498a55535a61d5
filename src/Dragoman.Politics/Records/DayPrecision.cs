namespace Dragoman.Politics.Records;

/// <summary>How finely the text tells a day; the interval beside it holds the days themselves.</summary>
public enum DayPrecision
{
    /// <summary>One day, or a few named ones.</summary>
    Day,

    /// <summary>A week ("last week", "in recent days").</summary>
    Week,

    /// <summary>A month, or some months.</summary>
    Month,

    /// <summary>A year, or some years.</summary>
    Year,

    /// <summary>Only one end is told ("since 2001").</summary>
    Open,
}
