using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Reads days that are counted from another: "yesterday", "a day earlier", "last week", "three days ago", "in recent months".</summary>
/// <remarks>
/// Vague times reach back a fixed time, as the record format settles: recent days 7 days, recent weeks a month,
/// recent months three months, recent years three years.
/// </remarks>
internal sealed class RelativeDays(DatedSentence text, NamedDays named)
{
    /// <summary>The expression that begins at a word; null for none.</summary>
    /// <param name="at">Index of the word.</param>
    /// <param name="told">The last day that the text told before; null for none.</param>
    public DateExpression? At(int at, DayInterval? told) => Phrase(at, told) ?? Stepped(at) ?? Ago(at) ?? Ahead(at) ?? Reaching(at);

    /// <summary>"last week", "this month", "next year", "the previous decade", "last March".</summary>
    public DateExpression? Stepped(int at)
    {
        if (text.Lexicon.Step(text.Forms[at]) is not { } step || at + 1 >= text.Forms.Length || text.Forms[at] == "recent")
        {
            return null;
        }

        string name = text.Forms[at + 1];
        if (text.Lexicon.Month(name) is { } month && named.IsMonthName(at + 1))
        {
            return new DateExpression(at, at + 2, MonthIn(step, month));
        }

        return name is "week" or "weekend" or "month" or "year" or "decade"
            ? new DateExpression(at, at + 2, text.Published is { } today ? Calendar.Shifted(today, name, step) : null)
            : null;
    }

    /// <summary>A phrase of the table: "the day before yesterday", "overnight", "a day earlier", "Christmas Day", "in the past".</summary>
    private DateExpression? Phrase(int at, DayInterval? told)
    {
        if (text.Lexicon.PhraseAt(text.Forms, at) is not { } phrase)
        {
            return null;
        }

        int end = at + phrase.Words.Length;
        if (Enumerable.Range(at + 1, phrase.Words.Length - 1).Any(within => (Stepped(within) ?? Reaching(within))?.EndToken > end))
        {
            // "in the past" of "in the past few days"
            return null;
        }

        // "the day before the vote" tells the day of the vote, which nobody knows here.
        bool hasOther = phrase.Words[^1] is "before" or "after" && end < text.Forms.Length
            && text.Sentence.Tokens[end].Upos is "DET" or "NOUN" or "PROPN" or "PRON" or "ADJ" or "NUM" or "VERB";
        DateOnly? anchor = hasOther ? null : phrase.IsFromTold ? told?.From : text.Published;
        DayInterval? days = phrase.Unit == "date" ? named.DayOfYear(at, phrase.First, phrase.Last)
            : anchor is { } day ? DaysFrom(day, phrase, at)
            : null;
        return new DateExpression(at, text.SkipWhile(end, text.Lexicon.IsDaytime), days);
    }

    private DayInterval? DaysFrom(DateOnly anchor, DatePhrase phrase, int at) => phrase.Unit switch
    {
        "none" => null,
        "day" => new DayInterval(anchor.AddDays(phrase.First), anchor.AddDays(phrase.Last), DayPrecision.Day),
        "weekend" when phrase.First == 0 => WeekendNear(anchor, at),
        _ => Calendar.Shifted(anchor, phrase.Unit, phrase.First),
    };

    /// <summary>The weekend that goes on, else the last or the next one, as the tense tells.</summary>
    private DayInterval WeekendNear(DateOnly today, int at)
    {
        DayInterval own = Calendar.Shifted(today, "weekend", 0);
        return today >= own.From || text.DirectionAt(at) == DateDirection.Future ? own : Calendar.Shifted(today, "weekend", -1);
    }

    private DayInterval? MonthIn(int step, int month)
    {
        if (text.Published is not { } today)
        {
            return null;
        }

        int year = step switch
        {
            < 0 => month < today.Month ? today.Year : today.Year - 1,
            0 => today.Year,
            _ => month > today.Month ? today.Year : today.Year + 1,
        };
        return Calendar.Month(new DateOnly(year, month, 1));
    }

    /// <summary>"three days ago", "about a week ago"; "two decades on" and "three days later" tell a time, but not from which day.</summary>
    private DateExpression? Ago(int at)
    {
        (int? number, int unitAt) = NumberAt(text.SkipWhile(at, text.Lexicon.IsAround));
        if (unitAt + 1 >= text.Forms.Length || text.Lexicon.Unit(text.Forms[unitAt]) is not { } unit
            || text.Forms[unitAt + 1] is not ("ago" or "earlier" or "later" or "on"))
        {
            return null;
        }

        string anchor = text.Forms[unitAt + 1];
        bool isDate = anchor != "on" || text.Form(unitAt + 2) == ",";
        return !isDate ? null : new DateExpression(
            at, unitAt + 2, anchor == "ago" && number is { } count && text.Published is { } today ? Back(today, unit, count) : null);
    }

    /// <summary>"in two weeks", of what is to come.</summary>
    private DateExpression? Ahead(int at)
    {
        (int? number, int unitAt) = text.Forms[at] == "in" ? NumberAt(text.SkipWhile(at + 1, text.Lexicon.IsAround)) : (null, 0);
        return number is { } count && text.Lexicon.Unit(text.Form(unitAt)) is { } unit && text.DirectionAt(at) == DateDirection.Future
            ? new DateExpression(at, unitAt + 1, text.Published is { } today ? Back(today, unit, -count) : null)
            : null;
    }

    /// <summary>A number of units ("three", "a few", "a couple of"), and where the unit stands.</summary>
    private (int? Number, int UnitAt) NumberAt(int at)
    {
        int numberAt = text.Form(at) == "a" && text.Form(at + 1) is "few" or "couple" or "dozen" ? at + 1 : at;
        return numberAt < text.Forms.Length && text.Lexicon.Number(text.Forms[numberAt]) is { } number
            ? (number, text.Skip(numberAt + 1, "of"))
            : (null, numberAt + 1);
    }

    private static DayInterval? Back(DateOnly today, string unit, int count) => unit switch
    {
        "hour" => Calendar.Day(today.AddDays(-Math.Clamp(count, -72, 72) / 24)),
        "day" => Calendar.Day(today.AddDays(-count)),
        "week" => Calendar.Week(today.AddDays(-7 * count)),
        "month" => Calendar.Month(today.AddMonths(-count)),
        "year" when today.Year > count => Calendar.Year(today.Year - count),
        "decade" when today.Year > 10 * count => Calendar.Years(today.Year - (10 * count) - 5, today.Year - (10 * count) + 4),
        _ => null,
    };

    /// <summary>"recent days", "the last two days", "the past few months", "the next two weeks", "the coming days".</summary>
    private DateExpression? Reaching(int at)
    {
        if (text.Lexicon.Step(text.Forms[at]) is not { } step || step == 0)
        {
            return null;
        }

        int numberAt = text.Skip(at + 1, "couple", "of", "few", "several", "or", "so");
        int? number = numberAt < text.Forms.Length ? text.Lexicon.Number(text.Forms[numberAt]) : null;
        int unitAt = number is null ? numberAt : numberAt + 1;
        if (unitAt >= text.Forms.Length || text.Lexicon.Unit(text.Forms[unitAt]) is not { } unit || number is null && !text.Forms[unitAt].EndsWith('s'))
        {
            return null;
        }

        return new DateExpression(at, unitAt + 1, text.Published is { } today ? Reach(today, unit, number, step) : null);
    }

    private static DayInterval Reach(DateOnly today, string unit, int? number, int sign)
    {
        DateOnly other = unit switch
        {
            "hour" => today.AddDays(sign * Math.Max(1, (number ?? 24) / 24)),
            "day" => today.AddDays(sign * (number ?? 7)),
            "week" or "weekend" => number is { } weeks ? today.AddDays(sign * 7 * weeks) : today.AddMonths(sign),
            "month" or "quarter" => today.AddMonths(sign * (number ?? 3)),
            "decade" => today.AddYears(Math.Max(sign * 10 * (number ?? 3), 1 - today.Year)),
            _ => today.AddYears(Math.Max(sign * (number ?? 3), 1 - today.Year)),
        };
        DayPrecision precision = unit is "hour" or "day" or "week" or "weekend" ? DayPrecision.Week
            : unit is "month" or "quarter" ? DayPrecision.Month : DayPrecision.Year;
        return sign < 0 ? new DayInterval(other, today, precision) : new DayInterval(today, other, precision);
    }
}
