using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Words that tell a day.</summary>
/// <param name="FirstToken">Index of the first word in its sentence.</param>
/// <param name="EndToken">One past the index of the last word.</param>
/// <param name="Days">The days; null where they are relative to an unknown day, open on both sides, or none that can be told ("in the past").</param>
internal sealed record DateExpression(int FirstToken, int EndToken, DayInterval? Days)
{
    /// <summary>Whether all of the days lie before the day of publication; false where either is unknown.</summary>
    public bool IsOver { get; init; }
}
