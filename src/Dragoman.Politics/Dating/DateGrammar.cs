using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Reads the date expressions of one sentence against a day of publication.</summary>
/// <remarks>
/// Vague times reach back a fixed time, as the record format settles: recent days 7 days, recent weeks a month,
/// recent months three months, recent years three years.
/// </remarks>
internal sealed class DateGrammar
{
    private readonly Sentence _sentence;
    private readonly DateOnly? _today;
    private readonly DateScope _scope;
    private readonly TenseReader _tense;
    private readonly ImmutableArray<string> _forms;

    public DateGrammar(Sentence sentence, DateOnly? today, DateScope scope, TenseReader tense)
    {
        _scope = scope;
        _tense = tense;
        _sentence = sentence;
        _today = today;
        _forms = [.. sentence.Tokens.Select(token => token.Form.ToLowerInvariant())];
    }

    /// <summary>The date expressions in order, without overlap.</summary>
    public ImmutableArray<DateExpression> Read()
    {
        ImmutableArray<DateExpression>.Builder found = ImmutableArray.CreateBuilder<DateExpression>();
        for (int at = 0; at < _forms.Length;)
        {
            DateExpression? expression = At(at);
            if (expression is null)
            {
                at++;
                continue;
            }

            found.Add(expression with { IsOver = _today is { } today && expression.Days?.To < today });
            at = expression.EndToken;
        }

        return found.DrainToImmutable();
    }

    private DateExpression? At(int at) => Bounded(at) ?? Single(at);

    /// <summary>"since X", "until X", "between X and Y", "from X to Y", "by the end of X".</summary>
    private DateExpression? Bounded(int at)
    {
        string word = _forms[at];
        if (word is not ("since" or "until" or "till" or "by" or "between" or "from" or "before" or "after" or "ahead"))
        {
            return null;
        }

        int next = Skip(at + 1, "at", "least", "around", "about", "the", "of");
        if (next >= _forms.Length || Single(next) is not { } first)
        {
            return null;
        }

        if (word is "between" or "from" && first.EndToken < _forms.Length && _forms[first.EndToken] is "and" or "to" or "until" or "through" or "till")
        {
            int second = Skip(first.EndToken + 1, "the");
            if (second < _forms.Length && Single(second) is { } last)
            {
                bool isKnown = first.Days is not null && last.Days is not null && last.Days.To >= first.Days.From;
                return new DateExpression(at, last.EndToken, isKnown ? Calendar.Join(first.Days!, last.Days!) : null);
            }
        }

        // "the statement from Friday" opens no interval.
        return word == "from" ? null : new DateExpression(at, first.EndToken, OpenEnded(word, first.Days));
    }

    private DayInterval? OpenEnded(string word, DayInterval? days)
    {
        if (days is null)
        {
            return null;
        }

        return word switch
        {
            "since" when _today is { } today && days.From <= today => new DayInterval(days.From, today, DayPrecision.Open),
            "until" or "till" or "by" when _today is { } today && days.To >= today => new DayInterval(today, days.To, DayPrecision.Open),
            _ => null,
        };
    }

    private DateExpression? Single(int at) =>
        PartOf(at) ?? MonthFirst(at) ?? DayFirst(at) ?? Iso(at) ?? Weekday(at) ?? Named(at) ?? Relative(at) ?? Ago(at) ?? Recent(at)
        ?? Season(at) ?? YearOrDecade(at);

    /// <summary>"early 2019", "mid-July", "at the end of June", "earlier this month".</summary>
    private DateExpression? PartOf(int at)
    {
        string word = _forms[at];
        if (word is "earlier" or "later" && at + 1 < _forms.Length && Relative(at + 1) is { } within)
        {
            return new DateExpression(at, within.EndToken, HalfUpToToday(within.Days, word));
        }

        string? part = word switch
        {
            "early" or "late" or "mid" or "beginning" or "start" or "end" or "middle" => word,
            _ => word.StartsWith("mid-", StringComparison.Ordinal) ? "mid" : null,
        };
        if (part is null)
        {
            return null;
        }

        if (word.StartsWith("mid-", StringComparison.Ordinal))
        {
            return MonthOrYear(word[4..], at) is { } days ? new DateExpression(at, at + 1, Calendar.Part(days, part)) : null;
        }

        int next = Skip(at + 1, "-", "of", "the", "in");
        if (next >= _forms.Length || at + 1 < next && part is "early" or "late" && _forms[at + 1] == "of")
        {
            return null;
        }

        DateExpression? whole = MonthFirst(next) ?? Relative(next) ?? YearOrDecade(next) ?? BareYear(next);
        return whole is null ? null : new DateExpression(at, whole.EndToken, whole.Days is null ? null : Calendar.Part(whole.Days, part));
    }

    /// <summary>"by year end", "the end of the year".</summary>
    private DateExpression? BareYear(int at) => _forms[at] is "year" && _today is { } today
        ? new DateExpression(at, at + 1, Calendar.Year(today.Year))
        : null;

    private DayInterval? MonthOrYear(string form, int at) =>
        DateWords.Month(form) is { } month ? MonthOnly(month, at)
        : DateWords.Year(form) is { } year ? Calendar.Year(year)
        : DateWords.Decade(form) is { } decade ? Calendar.Years(decade, decade + 9)
        : null;

    private DayInterval? HalfUpToToday(DayInterval? days, string word) =>
        days is null || _today is not { } today || !(days.From <= today && today <= days.To) ? days
        : word == "earlier" ? days with { To = today }
        : days with { From = today };

    /// <summary>"February 29, 2020", "July 2018", "Sept. 3", "May 3-5", "March".</summary>
    private DateExpression? MonthFirst(int at)
    {
        if (DateWords.Month(_forms[at]) is not { } month || !IsMonthName(at))
        {
            return null;
        }

        int next = at + 1;
        if (next < _forms.Length && DateWords.DayOfMonth(_forms[next]) is { } day)
        {
            return MonthDay(at, next + 1, month, day);
        }

        int yearAt = Skip(next, ",", "of", "in");
        return yearAt < _forms.Length && DateWords.Year(_forms[yearAt]) is { } year
            ? new DateExpression(at, yearAt + 1, Calendar.Month(new DateOnly(year, month, 1)))
            : new DateExpression(at, next, MonthOnly(month, at));
    }

    /// <summary>"29 February 2020", "the 29th of February".</summary>
    private DateExpression? DayFirst(int at)
    {
        if (DateWords.DayOfMonth(_forms[at]) is not { } day)
        {
            return null;
        }

        int monthAt = Skip(at + 1, "of");
        return monthAt < _forms.Length && DateWords.Month(_forms[monthAt]) is { } month && char.IsUpper(_sentence.Tokens[monthAt].Form[0])
            ? MonthDay(at, monthAt + 1, month, day)
            : null;
    }

    private DateExpression MonthDay(int at, int next, int month, int day)
    {
        int lastDay = day;
        int afterRange = next;
        if (next + 1 < _forms.Length && _forms[next] is "-" or "–" or "to" or "and" && DateWords.DayOfMonth(_forms[next + 1]) is { } to && to > day)
        {
            lastDay = to;
            afterRange = next + 2;
        }

        int yearAt = Skip(afterRange, ",");
        if (yearAt < _forms.Length && DateWords.Year(_forms[yearAt]) is { } year)
        {
            return new DateExpression(at, yearAt + 1, Span(year, month, day, lastDay));
        }

        return new DateExpression(at, afterRange, Nearest(at, y => Span(y, month, day, lastDay)));
    }

    private static DayInterval? Span(int year, int month, int day, int lastDay) =>
        Calendar.TryDay(year, month, day) is { } from && Calendar.TryDay(year, month, lastDay) is { } to
            ? new DayInterval(from, to, DayPrecision.Day)
            : null;

    private DayInterval? MonthOnly(int month, int at) => Nearest(at, year => Calendar.Month(new DateOnly(year, month, 1)));

    /// <summary>Of the years around the day of publication, the one on the side that the tense tells.</summary>
    private DayInterval? Nearest(int at, Func<int, DayInterval?> inYear)
    {
        if (_today is not { } today)
        {
            return null;
        }

        DateDirection direction = DirectionAt(at);
        IEnumerable<DayInterval> candidates = Enumerable.Range(today.Year - 1, 3).Where(year => year is >= 1 and <= 9998).Select(inYear).OfType<DayInterval>();
        return direction switch
        {
            DateDirection.Future => candidates.FirstOrDefault(days => days.To >= today),
            DateDirection.Past => candidates.LastOrDefault(days => days.From <= today),
            _ => candidates.MinBy(days => Math.Abs(days.From.DayNumber - today.DayNumber)),
        };
    }

    /// <summary>"May" and "March" are months only where they are written and used so.</summary>
    private bool IsMonthName(int at)
    {
        Token token = _sentence.Tokens[at];
        if (!char.IsUpper(token.Form[0]) || token.Upos is "VERB" or "AUX" or "ADJ")
        {
            return false;
        }

        bool isAmbiguous = _forms[at] is "may" or "march" or "mar" or "jan" or "jun" or "dec" or "august";
        return !isAmbiguous || token.Upos is "PROPN" or "NOUN" && (at > 0 || at + 1 < _forms.Length && DateWords.DayOfMonth(_forms[at + 1]) is not null);
    }

    /// <summary>"2020-02-29".</summary>
    private DateExpression? Iso(int at) =>
        DateOnly.TryParseExact(_forms[at], "yyyy-MM-dd", out DateOnly day) ? new DateExpression(at, at + 1, Calendar.Day(day)) : null;

    /// <summary>"Monday", "last Monday", "Friday, July 21, 2017".</summary>
    private DateExpression? Weekday(int at)
    {
        string which = _forms[at] is "last" or "next" or "this" or "past" or "coming" ? _forms[at] : "";
        int nameAt = which.Length > 0 ? at + 1 : at;
        if (nameAt >= _forms.Length || DateWords.Weekday(_forms[nameAt]) is not { } weekday || !char.IsUpper(_sentence.Tokens[nameAt].Form[0]))
        {
            return null;
        }

        int next = Skip(nameAt + 1, "morning", "afternoon", "evening", "night");
        int dateAt = Skip(next, ",", "(");
        if (dateAt < _forms.Length && (MonthFirst(dateAt) ?? DayFirst(dateAt)) is { Days.Precision: DayPrecision.Day } full)
        {
            return new DateExpression(at, full.EndToken, full.Days);
        }

        return new DateExpression(at, next, _today is { } today ? Calendar.Day(WeekdayNear(today, weekday, which, nameAt)) : null);
    }

    private DateOnly WeekdayNear(DateOnly today, DayOfWeek weekday, string which, int at)
    {
        int back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        int ahead = (7 - back) % 7;
        return which switch
        {
            "last" or "past" => today.AddDays(back == 0 ? -7 : -back),
            "next" or "coming" => today.AddDays(ahead == 0 ? 7 : ahead),
            "this" => Calendar.Week(today).From.AddDays(((int)weekday + 6) % 7),
            _ => DirectionAt(at) == DateDirection.Future ? today.AddDays(ahead) : today.AddDays(-back),
        };
    }

    /// <summary>"today", "yesterday", "last night", "this morning", "the day before yesterday".</summary>
    private DateExpression? Named(int at)
    {
        int back = 0;
        int end = at + 1;
        string next = end < _forms.Length ? _forms[end] : "";
        switch (_forms[at])
        {
            case "today" or "tonight":
                break;
            case "yesterday":
                back = 1;
                break;
            case "tomorrow":
                back = -1;
                break;
            case "last" when next is "night" or "evening":
                back = 1;
                end++;
                break;
            case "this" when next is "morning" or "afternoon" or "evening":
                end++;
                break;
            case "day" when next is "before" or "after" && end + 1 < _forms.Length && _forms[end + 1] is "yesterday" or "tomorrow":
                back = next == "before" ? 2 : -2;
                end += 2;
                break;
            default:
                return null;
        }

        end = Skip(end, "morning", "afternoon", "evening", "night");
        return new DateExpression(at, end, _today is { } today ? Calendar.Day(today.AddDays(-back)) : null);
    }

    /// <summary>"last week", "this month", "next year", "the previous decade".</summary>
    private DateExpression? Relative(int at)
    {
        int step = _forms[at] switch
        {
            "last" or "past" or "previous" => -1,
            "this" or "current" => 0,
            "next" or "coming" or "following" => 1,
            _ => int.MinValue,
        };
        if (step == int.MinValue || at + 1 >= _forms.Length)
        {
            return null;
        }

        string name = _forms[at + 1];
        if (DateWords.Month(name) is { } month && IsMonthName(at + 1))
        {
            return new DateExpression(at, at + 2, MonthIn(step, month));
        }

        return name is "week" or "weekend" or "month" or "year" or "decade"
            ? new DateExpression(at, at + 2, _today is { } today ? Shifted(today, name, step) : null)
            : null;
    }

    private DayInterval? MonthIn(int step, int month)
    {
        if (_today is not { } today)
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

    private static DayInterval Shifted(DateOnly today, string unit, int step) => unit switch
    {
        "week" => Calendar.Week(today.AddDays(7 * step)),
        "weekend" => Calendar.Week(today.AddDays(7 * step)) is var week ? new DayInterval(week.From.AddDays(5), week.To, DayPrecision.Day) : week,
        "month" => Calendar.Month(today.AddMonths(step)),
        "year" => Calendar.Year(today.Year + step),
        _ => Calendar.Years((today.Year / 10 * 10) + (10 * step), (today.Year / 10 * 10) + (10 * step) + 9),
    };

    /// <summary>"three days ago", "a week earlier", "two decades on".</summary>
    private DateExpression? Ago(int at)
    {
        int numberAt = Skip(at, "about", "around", "some", "nearly", "almost", "over", "just", "more", "less", "than", "roughly");
        if (numberAt + 2 > _forms.Length)
        {
            return null;
        }

        int? number = _forms[numberAt] is "several" or "few" ? 3 : _forms[numberAt] is "couple" ? 2 : DateWords.Number(_forms[numberAt]);
        int unitAt = numberAt + 1;
        if (_forms[numberAt] is "a" && unitAt < _forms.Length && _forms[unitAt] is "few" or "couple")
        {
            number = _forms[unitAt] == "couple" ? 2 : 3;
            unitAt++;
        }

        unitAt = Skip(unitAt, "of");
        if (unitAt + 1 >= _forms.Length || DateWords.Unit(_forms[unitAt]) is not { } unit || _forms[unitAt + 1] is not ("ago" or "earlier" or "later" or "before" or "on"))
        {
            return null;
        }

        string anchor = _forms[unitAt + 1];
        bool isDate = anchor == "ago" || anchor is "earlier" or "later" || anchor == "on" && unitAt + 2 < _forms.Length && _forms[unitAt + 2] == ",";
        return !isDate ? null : new DateExpression(
            at, unitAt + 2, anchor == "ago" && number is { } count && _today is { } today ? Back(today, unit, count) : null);
    }

    private static DayInterval? Back(DateOnly today, string unit, int count) => unit switch
    {
        "hour" => Calendar.Day(today.AddDays(-Math.Min(count, 72) / 24)),
        "day" => Calendar.Day(today.AddDays(-count)),
        "week" => Calendar.Week(today.AddDays(-7 * count)),
        "month" => Calendar.Month(today.AddMonths(-count)),
        "year" when today.Year > count => Calendar.Year(today.Year - count),
        "decade" when today.Year > 10 * count => Calendar.Years(today.Year - (10 * count) - 5, today.Year - (10 * count) + 4),
        _ => null,
    };

    /// <summary>"recent days", "the last two days", "the past few months", "the next two weeks", "the coming days".</summary>
    private DateExpression? Recent(int at)
    {
        string word = _forms[at];
        int sign = word is "recent" or "last" or "past" or "previous" ? -1 : word is "next" or "coming" or "following" ? 1 : 0;
        if (sign == 0 || at + 1 >= _forms.Length)
        {
            return null;
        }

        int numberAt = Skip(at + 1, "couple", "of", "few", "several", "or", "so");
        int? number = numberAt < _forms.Length ? DateWords.Number(_forms[numberAt]) : null;
        int unitAt = number is null ? numberAt : numberAt + 1;
        if (unitAt >= _forms.Length || DateWords.Unit(_forms[unitAt]) is not { } unit || number is null && !_forms[unitAt].EndsWith('s'))
        {
            return null;
        }

        return new DateExpression(at, unitAt + 1, _today is { } today ? Reach(today, unit, number, sign) : null);
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

    /// <summary>"last summer", "summer 2019", "the spring of 2020", "this winter".</summary>
    private DateExpression? Season(int at)
    {
        string which = _forms[at] is "last" or "next" or "this" or "past" ? _forms[at] : "";
        int nameAt = which.Length > 0 ? at + 1 : at;
        if (nameAt >= _forms.Length || !DateWords.IsSeason(_forms[nameAt]) || _sentence.Tokens[nameAt].Upos is "VERB" or "AUX")
        {
            return null;
        }

        int yearAt = Skip(nameAt + 1, "of", "in");
        if (yearAt < _forms.Length && DateWords.Year(_forms[yearAt]) is { } year)
        {
            return new DateExpression(at, yearAt + 1, Calendar.Season(_forms[nameAt], year));
        }

        if (which.Length == 0 || _today is not { } today)
        {
            return which.Length == 0 ? null : new DateExpression(at, nameAt + 1, null);
        }

        DayInterval thisYear = Calendar.Season(_forms[nameAt], today.Year);
        int shift = which switch
        {
            "last" or "past" => thisYear.To < today ? 0 : -1,
            "next" => thisYear.From > today ? 0 : 1,
            _ => 0,
        };
        return new DateExpression(at, nameAt + 1, Calendar.Season(_forms[nameAt], today.Year + shift));
    }

    private DateExpression? YearOrDecade(int at)
    {
        if (DateWords.Decade(_forms[at]) is { } decade)
        {
            return new DateExpression(at, at + 1, Calendar.Years(decade, decade + 9));
        }

        if (DateWords.Year(_forms[at]) is not { } year)
        {
            return null;
        }

        Token token = _sentence.Tokens[at];
        bool counts = token.Relation == "nummod" && _sentence.HeadOf(token) is { } head && head.Index == at + 1
            && head.Upos == "NOUN" && (head.Xpos == "NNS" || _forms[at + 1].EndsWith('s'))
            && !_sentence.ChildrenOf(head).Any(child => child.BareRelation == "det");
        bool isMoney = at > 0 && (_forms[at - 1] is "$" or "€" or "£" or "over" or "nearly" or "about" or "than" || _sentence.Tokens[at - 1].Upos == "SYM");
        return counts || isMoney ? null : new DateExpression(at, at + 1, Calendar.Year(year));
    }

    private DateDirection DirectionAt(int at)
    {
        Token attachment = _scope.AttachmentOf(_sentence, at, at + 1) ?? _sentence.Tokens[at];
        while (attachment.Upos == "NUM" && _sentence.HeadOf(attachment) is { } head)
        {
            // "on September 6": the number may be what the month hangs from.
            attachment = head;
        }

        return _tense.OfDayAt(_sentence, attachment);
    }

    private int Skip(int at, params ReadOnlySpan<string> words)
    {
        while (at < _forms.Length && words.Contains(_forms[at]))
        {
            at++;
        }

        return at;
    }
}
