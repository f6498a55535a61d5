using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Reads years and what they are divided into: "2001", "the 1990s", "early 2019", "mid-August", "last summer", "the first quarter of 2019".</summary>
internal sealed class PartsOfYears(DatedSentence text, NamedDays named, RelativeDays relative)
{
    /// <summary>The expression that begins at a word; null for none.</summary>
    public DateExpression? At(int at) => Part(at) ?? YearEnd(at) ?? Quarter(at) ?? Season(at) ?? YearOrDecade(at);

    /// <summary>"early 2019", "mid-July", "at the end of June", "earlier this month", "late last year".</summary>
    private DateExpression? Part(int at)
    {
        string word = text.Forms[at];
        if (word is "earlier" or "later" && at + 1 < text.Forms.Length && relative.Stepped(at + 1) is { } within)
        {
            return new DateExpression(at, within.EndToken, HalfUpToToday(within.Days, word));
        }

        if (word.StartsWith("mid-", StringComparison.Ordinal))
        {
            return MonthOrYear(word[4..], at) is { } days ? new DateExpression(at, at + 1, Calendar.Part(days, "mid")) : null;
        }

        if (text.Lexicon.Part(word) is not { } part)
        {
            return null;
        }

        // "early in May", "the end of June", "mid-May" in three words; "early of" is nothing.
        int next = text.Skip(at + 1, "-", "of", "the", "in");
        if (next >= text.Forms.Length || word is "early" or "late" && text.Form(at + 1) == "of")
        {
            return null;
        }

        DateExpression? whole = named.MonthFirst(next) ?? relative.Stepped(next) ?? YearOrDecade(next) ?? BareYear(next);
        return whole is null ? null : new DateExpression(at, whole.EndToken, whole.Days is null ? null : Calendar.Part(whole.Days, part));
    }

    /// <summary>"year end", "year-end".</summary>
    private DateExpression? YearEnd(int at) => text.Published is { } today && (text.Forms[at] == "year-end" || text.Forms[at] == "year" && text.Form(at + 1) == "end")
        ? new DateExpression(at, text.Forms[at] == "year" ? at + 2 : at + 1, Calendar.Part(Calendar.Year(today.Year), "late"))
        : null;

    /// <summary>"the end of the year".</summary>
    private DateExpression? BareYear(int at) => text.Forms[at] is "year" && text.Published is { } today
        ? new DateExpression(at, at + 1, Calendar.Year(today.Year))
        : null;

    private DayInterval? MonthOrYear(string form, int at) =>
        text.Lexicon.Month(form) is { } month ? named.MonthOnly(at, month)
        : DateNumbers.Year(form) is { } year ? Calendar.Year(year)
        : DateNumbers.Decade(form) is { } decade ? Calendar.Years(decade, decade + 9)
        : null;

    private DayInterval? HalfUpToToday(DayInterval? days, string word) =>
        days is null || text.Published is not { } today || !(days.From <= today && today <= days.To) ? days
        : word == "earlier" ? days with { To = today }
        : days with { From = today };

    /// <summary>"the first quarter of 2019", "the second half of last year", "the third quarter".</summary>
    private DateExpression? Quarter(int at)
    {
        if (text.Lexicon.Ordinal(text.Forms[at]) is not { } ordinal || text.Form(at + 1) is not ("quarter" or "half") || text.Form(at + 1) == "half" && ordinal > 2)
        {
            return null;
        }

        int months = text.Form(at + 1) == "half" ? 6 : 3;
        int yearAt = text.Skip(at + 2, "of", "the", "in");
        DateExpression? whole = yearAt < text.Forms.Length ? YearOrDecade(yearAt) ?? relative.Stepped(yearAt) ?? BareYear(yearAt) : null;
        bool isOther = whole is null && yearAt > at + 2;
        int? year = whole is null ? text.Published?.Year : whole.Days is { Precision: DayPrecision.Year } days ? days.From.Year : null;
        DateOnly? first = year is { } known ? new DateOnly(known, 1, 1).AddMonths(months * (ordinal - 1)) : null;
        return isOther ? null : new DateExpression(
            at, whole?.EndToken ?? at + 2, first is { } from ? new DayInterval(from, from.AddMonths(months).AddDays(-1), DayPrecision.Month) : null);
    }

    /// <summary>"last summer", "summer 2019", "the spring of 2020", "this winter".</summary>
    private DateExpression? Season(int at)
    {
        int? step = text.Lexicon.Step(text.Forms[at]);
        int nameAt = step is null ? at : at + 1;
        if (nameAt >= text.Forms.Length || text.Lexicon.Season(text.Forms[nameAt]) is not { } season || text.Sentence.Tokens[nameAt].Upos is "VERB" or "AUX")
        {
            return null;
        }

        int yearAt = text.Skip(nameAt + 1, "of", "in");
        if (DateNumbers.Year(text.Form(yearAt)) is { } year)
        {
            return new DateExpression(at, yearAt + 1, Calendar.Season(season, year));
        }

        if (step is null || text.Published is not { } today)
        {
            return step is null ? null : new DateExpression(at, nameAt + 1, null);
        }

        DayInterval thisYear = Calendar.Season(season, today.Year);
        int shift = step switch
        {
            < 0 => thisYear.To < today ? 0 : -1,
            > 0 => thisYear.From > today ? 0 : 1,
            _ => 0,
        };
        return new DateExpression(at, nameAt + 1, Calendar.Season(season, today.Year + shift));
    }

    private DateExpression? YearOrDecade(int at)
    {
        if (DateNumbers.Decade(text.Forms[at]) is { } decade)
        {
            return new DateExpression(at, at + 1, Calendar.Years(decade, decade + 9));
        }

        if (DateNumbers.Year(text.Forms[at]) is not { } year)
        {
            return null;
        }

        Sentence sentence = text.Sentence;
        Token token = sentence.Tokens[at];
        bool counts = token.Relation == "nummod" && sentence.HeadOf(token) is { } head && head.Index == at + 1
            && head.Upos == "NOUN" && (head.Xpos == "NNS" || text.Forms[at + 1].EndsWith('s'))
            && !sentence.ChildrenOf(head).Any(child => child.BareRelation == "det");
        bool isMoney = at > 0 && (text.Forms[at - 1] is "$" or "€" or "£" or "over" or "nearly" or "about" or "than" || sentence.Tokens[at - 1].Upos == "SYM");
        return counts || isMoney ? null : new DateExpression(at, at + 1, Calendar.Year(year));
    }
}
