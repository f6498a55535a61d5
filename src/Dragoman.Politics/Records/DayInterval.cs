namespace Dragoman.Politics.Records;

/// <summary>The days on which something may have been, as far as the text tells.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive; not before <paramref name="From"/>.</param>
/// <param name="Precision">How finely the text tells it.</param>
public sealed record DayInterval(DateOnly From, DateOnly To, DayPrecision Precision);
