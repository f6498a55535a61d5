namespace Dragoman.Ledger.Merging;

/// <summary>What is needed to tell that two reports are too far apart in time to be of one event, without reading them.</summary>
/// <param name="Report">Key of the report.</param>
/// <param name="Published">Day published; <see cref="EventReport.UnknownDay"/> where unknown.</param>
/// <param name="From">First day that it may have been; null where the text does not tell.</param>
/// <param name="To">Last day; null where the text does not tell.</param>
internal readonly record struct ReportDays(long Report, int Published, int? From, int? To)
{
    /// <summary>Reports of which one tells no day, and that lie further apart than this by what else is known, are not of one event.</summary>
    internal const int MostDaysApart = 180;

    /// <summary>The days of a report.</summary>
    internal static ReportDays Of(EventReport report) =>
        new(report.Key, report.Published, report.Days?.From.DayNumber, report.Days?.To.DayNumber);

    /// <summary>
    /// Whether two reports are too far apart; a report whose days are unknown in every way is never far, nor are undated ones from what
    /// was published on the same day, as it may be the same article, which says "the agreement" of one that it has dated before.
    /// </summary>
    internal static bool AreFarApart(ReportDays one, ReportDays other)
    {
        if (one.Published == other.Published && (one.From is null || other.From is null))
        {
            return false;
        }

        // What is told of the evening here is told of the next day there.
        int gap = one.From is null || other.From is null ? MostDaysApart : 1;
        (int From, int To)? first = one.Told;
        (int From, int To)? second = other.Told;
        return first is { } a && second is { } b && Math.Max(a.From, b.From) - (long)Math.Min(a.To, b.To) > gap;
    }

    private (int From, int To)? Told => From is { } from && To is { } to
        ? (from, to)
        : Published == EventReport.UnknownDay ? null : (Published, Published);
}
