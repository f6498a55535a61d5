using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Reads days by their names: "February 29, 2020", "from 3 to 5 May", "Friday, July 21", "Monday", "2020-02-29", "29/02/2020".</summary>
internal sealed class NamedDays(DatedSentence text, bool? isMonthFirst)
{
    /// <summary>The expression that begins at a word; null for none.</summary>
    /// <param name="at">Index of the word.</param>
    /// <param name="year">The year of a day that tells none ("between March and May 2014"); null for the one that the tense tells.</param>
    public DateExpression? At(int at, int? year = null) => MonthFirst(at, year) ?? DayFirst(at, year) ?? Iso(at) ?? Numeric(at) ?? Weekday(at);

    /// <summary>"February 29, 2020", "July 2018", "Sept. 3", "May 3-5", "March", "October last year".</summary>
    public DateExpression? MonthFirst(int at, int? year = null)
    {
        if (text.Lexicon.Month(text.Forms[at]) is not { } month || !IsMonthName(at))
        {
            return null;
        }

        int next = at + 1;
        if (DateNumbers.DayOfMonth(text.Form(next)) is { } day)
        {
            return MonthDay(at, next + 1, month, day, year, null);
        }

        if (YearAfter(next) is { } told)
        {
            return new DateExpression(at, told.End, told.Year is { } known ? Calendar.Month(new DateOnly(known, month, 1)) : null);
        }

        return new DateExpression(at, next, MonthOnly(at, month, year));
    }

    /// <summary>The month, in a year that is given or that the tense tells.</summary>
    public DayInterval? MonthOnly(int at, int month, int? year = null) => year is { } known
        ? Calendar.Month(new DateOnly(known, month, 1))
        : text.Nearest(at, other => Calendar.Month(new DateOnly(other, month, 1)));

    /// <summary>A month and day of a year that the tense tells.</summary>
    public DayInterval? DayOfYear(int at, int month, int day) => text.Nearest(at, year => Span(year, month, day, day));

    /// <summary>"May" and "March" are months only where they are written and used so.</summary>
    public bool IsMonthName(int at)
    {
        Token token = text.Sentence.Tokens[at];
        if (!char.IsUpper(token.Form[0]) || token.Upos is "VERB" or "AUX" or "ADJ")
        {
            return false;
        }

        bool isAmbiguous = text.Forms[at] is "may" or "march" or "mar" or "jan" or "jun" or "dec" or "august";
        return !isAmbiguous || token.Upos is "PROPN" or "NOUN" && (at > 0 || DateNumbers.DayOfMonth(text.Form(at + 1)) is not null);
    }

    /// <summary>"29 February 2020", "the 29th of February", "3 to 5 May", "3-5 May".</summary>
    private DateExpression? DayFirst(int at, int? year, DayOfWeek? weekday = null)
    {
        if (DateNumbers.DayOfMonth(text.Forms[at]) is not { } day)
        {
            return null;
        }

        int last = day;
        int next = at + 1;
        if (text.Form(next) is "-" or "–" or "to" or "and" && DateNumbers.DayOfMonth(text.Form(next + 1)) is { } to && to > day)
        {
            last = to;
            next += 2;
        }

        int monthAt = text.Skip(next, "of");
        return text.Lexicon.Month(text.Form(monthAt)) is { } month && char.IsUpper(text.Sentence.Tokens[monthAt].Form[0])
            ? Told(at, monthAt + 1, month, day, last, year, weekday)
            : null;
    }

    private DateExpression MonthDay(int at, int next, int month, int day, int? year, DayOfWeek? weekday)
    {
        bool isRange = text.Form(next) is "-" or "–" or "to" or "and" && DateNumbers.DayOfMonth(text.Form(next + 1)) is { } to && to > day;
        int last = isRange ? DateNumbers.DayOfMonth(text.Form(next + 1))!.Value : day;
        return Told(at, isRange ? next + 2 : next, month, day, last, year, weekday);
    }

    private DateExpression Told(int at, int next, int month, int day, int last, int? year, DayOfWeek? weekday)
    {
        if (YearAfter(next) is { } told)
        {
            return new DateExpression(at, told.End, told.Year is { } known ? Span(known, month, day, last) : null);
        }

        DayInterval? days = year is { } given ? Span(given, month, day, last)
            : weekday is { } name && text.Published is { } today ? OnWeekday(today, month, day, name) ?? text.Nearest(at, other => Span(other, month, day, last))
            : text.Nearest(at, other => Span(other, month, day, last));
        return new DateExpression(at, next, days);
    }

    /// <summary>"Friday, January 4": of the years around, the nearest in which that day is a Friday; null where none is.</summary>
    private static DayInterval? OnWeekday(DateOnly today, int month, int day, DayOfWeek weekday) =>
        Enumerable.Range(today.Year - 5, 7).Where(year => year is >= 1 and <= 9998).Select(year => Span(year, month, day, day)).OfType<DayInterval>()
            .Where(days => days.From.DayOfWeek == weekday)
            .MinBy(days => Math.Abs(days.From.DayNumber - today.DayNumber));

    /// <summary>The year behind a month or day ("2014", ", 2014", "last year"), and where it ends; null where none is told.</summary>
    private (int? Year, int End)? YearAfter(int at)
    {
        int yearAt = text.Skip(at, ",", "of", "in");
        if (DateNumbers.Year(text.Form(yearAt)) is { } year)
        {
            return (year, yearAt + 1);
        }

        return text.Form(yearAt + 1) == "year" && yearAt < text.Forms.Length && text.Lexicon.Step(text.Forms[yearAt]) is { } step
            ? (text.Published?.Year + step, yearAt + 2)
            : null;
    }

    private static DayInterval? Span(int year, int month, int day, int lastDay) =>
        Calendar.TryDay(year, month, day) is { } from && Calendar.TryDay(year, month, lastDay) is { } to
            ? new DayInterval(from, to, DayPrecision.Day)
            : null;

    /// <summary>"2020-02-29".</summary>
    private DateExpression? Iso(int at) =>
        DateOnly.TryParseExact(text.Forms[at], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? new DateExpression(at, at + 1, Calendar.Day(day))
            : null;

    /// <summary>"29/02/2020", "2/29/2020", "29.2.2020": where both orders make a day and the outlet does not tell which it writes, only the year is known.</summary>
    private DateExpression? Numeric(int at)
    {
        if (text.Forms[at].Split('/', '.') is not [var first, var second, var last]
            || DateNumbers.Year(last) is not { } year || DateNumbers.DayOfMonth(first) is not { } one || DateNumbers.DayOfMonth(second) is not { } two)
        {
            return null;
        }

        DayInterval? european = Span(year, two, one, one);
        DayInterval? american = text.Forms[at].Contains('/', StringComparison.Ordinal) ? Span(year, one, two, two) : null;
        bool isOne = european is null || american is null || european == american;
        DayInterval? days = isOne ? european ?? american
            : isMonthFirst is { } order ? order ? american : european
            : Calendar.Year(year);
        return days is null ? null : new DateExpression(at, at + 1, days);
    }

    /// <summary>"Monday", "last Monday", "Monday night", "Friday, July 21, 2017".</summary>
    private DateExpression? Weekday(int at)
    {
        int? step = text.Lexicon.Step(text.Forms[at]);
        int nameAt = step is null ? at : at + 1;
        if (text.Lexicon.Weekday(text.Form(nameAt)) is not { } weekday || !char.IsUpper(text.Sentence.Tokens[nameAt].Form[0]))
        {
            return null;
        }

        int next = text.SkipWhile(nameAt + 1, text.Lexicon.IsDaytime);
        int dateAt = text.Skip(next, ",", "(");
        if (dateAt < text.Forms.Length && WithWeekday(dateAt, weekday) is { } full)
        {
            return new DateExpression(at, full.EndToken, full.Days);
        }

        return new DateExpression(at, next, text.Published is { } today ? Calendar.Day(WeekdayNear(today, weekday, step, nameAt)) : null);
    }

    private DateExpression? WithWeekday(int at, DayOfWeek weekday) =>
        text.Lexicon.Month(text.Forms[at]) is { } month && IsMonthName(at) && DateNumbers.DayOfMonth(text.Form(at + 1)) is { } day
            ? MonthDay(at, at + 2, month, day, null, weekday)
            : DayFirst(at, null, weekday);

    private DateOnly WeekdayNear(DateOnly today, DayOfWeek weekday, int? step, int at)
    {
        int back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        int ahead = (7 - back) % 7;
        return step switch
        {
            < 0 => today.AddDays(back == 0 ? -7 : -back),
            > 0 => today.AddDays(ahead == 0 ? 7 : ahead),
            0 => Calendar.Week(today).From.AddDays(((int)weekday + 6) % 7),
            _ => text.DirectionAt(at) == DateDirection.Future ? today.AddDays(ahead) : today.AddDays(-back),
        };
    }
}
