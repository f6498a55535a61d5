using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>A fixed phrase that tells a day, from <c>data/dates/phrases.tsv</c>.</summary>
/// <param name="Words">Its words in lower case.</param>
/// <param name="IsFromTold">Whether it counts from the last day told before, and not from the day of publication.</param>
/// <param name="Unit">"day", "week", "weekend", "month", "year", "date" for a month and day, or "none" for a time that is no day.</param>
/// <param name="First">How many units from the anchor; of a date its month.</param>
/// <param name="Last">The last of several days; of a date its day.</param>
internal sealed record DatePhrase(ImmutableArray<string> Words, bool IsFromTold, string Unit, int First, int Last)
{
    /// <summary>Reads a row of the table.</summary>
    /// <exception cref="FaultException">A field is wrong: DR156 or DR187.</exception>
    public static DatePhrase Read(DataRow row)
    {
        bool isFromTold = row.OneOf(1, "anchor", "published", "told") == "told";
        (string Unit, int First, int Last) days = DaysOf(row.Fields[2])
            ?? throw new FaultException(DataFaults.BadPhraseDays(row.Where, row.Fields[2]));
        return new DatePhrase([.. row.Fields[0].Split(' ')], isFromTold, days.Unit, days.First, days.Last);
    }

    private static (string, int, int)? DaysOf(string days)
    {
        if (days == "none")
        {
            return ("none", 0, 0);
        }

        if (days.Split("..") is [var first, var last] && Integer(first) is { } from && Integer(last) is { } to && from <= to)
        {
            return ("day", from, to);
        }

        if (days.Split(' ') is [("week" or "weekend" or "month" or "year") and var unit, var step] && Integer(step) is { } steps)
        {
            return (unit, steps, steps);
        }

        // A leap year, so that 29 February may stand there.
        const int LeapYear = 2000;
        if (days is [_, _, '-', _, _] && Integer(days[..2]) is { } month && Integer(days[3..]) is { } day && Calendar.TryDay(LeapYear, month, day) is not null)
        {
            return ("date", month, day);
        }

        return Integer(days) is { } offset ? ("day", offset, offset) : null;
    }

    private static int? Integer(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
