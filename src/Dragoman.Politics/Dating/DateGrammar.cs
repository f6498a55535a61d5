using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>Reads the date expressions of one sentence: single days, and what "since", "between" or "on the eve of" make of them.</summary>
internal sealed class DateGrammar
{
    private readonly DatedSentence _text;
    private readonly NamedDays _named;
    private readonly RelativeDays _relative;
    private readonly PartsOfYears _parts;

    /// <param name="text">The sentence.</param>
    /// <param name="isMonthFirst">Whether the outlet writes 2/29/2020; null where nobody knows.</param>
    public DateGrammar(DatedSentence text, bool? isMonthFirst)
    {
        _text = text;
        _named = new NamedDays(text, isMonthFirst);
        _relative = new RelativeDays(text, _named);
        _parts = new PartsOfYears(text, _named, _relative);
    }

    /// <summary>The date expressions in order, without overlap.</summary>
    /// <param name="told">The last day that the text told before the sentence; null for none.</param>
    public ImmutableArray<DateExpression> Read(DayInterval? told)
    {
        ImmutableArray<DateExpression>.Builder found = ImmutableArray.CreateBuilder<DateExpression>();
        for (int at = 0; at < _text.Forms.Length;)
        {
            if ((Bounded(at, told) ?? Single(at, told)) is not { } expression)
            {
                at++;
                continue;
            }

            found.Add(expression with { IsOver = _text.Published is { } today && expression.Days?.To < today });
            told = expression.Days is { Precision: DayPrecision.Day } day ? day : told;
            at = expression.EndToken;
        }

        return found.DrainToImmutable();
    }

    private DateExpression? Single(int at, DayInterval? told) => _parts.At(at) ?? _named.At(at) ?? _relative.At(at, told);

    /// <summary>"since X", "until X", "between X and Y", "from X to Y", "by the end of X", "on the eve of X", "before X".</summary>
    private DateExpression? Bounded(int at, DayInterval? told)
    {
        if (_text.Lexicon.BoundAt(_text.Forms, at) is not { } bound)
        {
            return null;
        }

        int behind = at + bound.Words.Length;
        int next = _text.Skip(behind, "at", "least", "around", "about", "the", "of");
        DateExpression? first = next < _text.Forms.Length ? Single(next, told) : null;
        if (bound.Effect == "eve" && first is null)
        {
            // "on the eve of the talks": a time, but no day that the sentence tells.
            return new DateExpression(at, behind, null);
        }

        return first is null ? null : bound.Effect == "range" ? Range(at, next, first, told) : new DateExpression(at, first.EndToken, Bound(bound.Effect, first.Days));
    }

    /// <summary>"between March and May 2014": the year of the last is the first's too; "between October last year and January": the January after. "The statement from Friday" opens no interval.</summary>
    private DateExpression? Range(int at, int firstAt, DateExpression first, DayInterval? told)
    {
        int second = _text.Skip(first.EndToken + 1, "the");
        if (_text.Form(first.EndToken) is not ("and" or "to" or "until" or "through" or "till" or "-" or "–")
            || second >= _text.Forms.Length || Single(second, told) is not { } last)
        {
            return null;
        }

        DayInterval? from = first.Days;
        DayInterval? to = last.Days;
        if (to is not null && IsOfAnyYear(firstAt, first) && !IsOfAnyYear(second, last))
        {
            from = InYear(firstAt, to.From.Year) is { } sameYear && sameYear.From <= to.From ? sameYear : InYear(firstAt, to.From.Year - 1);
        }
        else if (from is not null && IsOfAnyYear(second, last))
        {
            to = InYear(second, from.From.Year) is { } sameYear && sameYear.To >= from.From ? sameYear : InYear(second, from.From.Year + 1);
        }

        bool isKnown = from is not null && to is not null && to.To >= from.From;
        return new DateExpression(at, last.EndToken, isKnown ? Calendar.Join(from!, to!) : null);
    }

    private DayInterval? InYear(int at, int year) => _named.At(at, year)?.Days;

    /// <summary>Whether an expression leaves its year to the tense ("March", "May 3").</summary>
    private bool IsOfAnyYear(int at, DateExpression expression)
    {
        const int LeapYear = 2000;
        return _named.At(at, LeapYear) is { } other && other.EndToken == expression.EndToken && other.Days != _named.At(at, LeapYear + 4)?.Days;
    }

    private DayInterval? Bound(string effect, DayInterval? days) => days is null ? null : effect switch
    {
        "since" when _text.Published is { } today && days.From <= today => new DayInterval(days.From, today, DayPrecision.Open),
        "until" when _text.Published is { } today && days.To >= today => new DayInterval(today, days.To, DayPrecision.Open),
        "eve" => Calendar.Day(days.From.AddDays(-1)),
        "same" => days,
        _ => null,
    };
}
