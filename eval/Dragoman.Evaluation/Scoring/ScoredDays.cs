namespace Dragoman.Evaluation.Scoring;

/// <summary>An interval of days, both ends included.</summary>
internal readonly record struct ScoredDays(DateOnly From, DateOnly To)
{
    /// <summary>Whether two intervals have in common at least half of the days from the earlier beginning to the later end.</summary>
    public static bool Agree(ScoredDays? left, ScoredDays? right)
    {
        if (left is not { } a || right is not { } b)
        {
            return false;
        }

        int shared = Math.Min(a.To.DayNumber, b.To.DayNumber) - Math.Max(a.From.DayNumber, b.From.DayNumber) + 1;
        int spanned = Math.Max(a.To.DayNumber, b.To.DayNumber) - Math.Min(a.From.DayNumber, b.From.DayNumber) + 1;
        return 2 * shared >= spanned;
    }
}
