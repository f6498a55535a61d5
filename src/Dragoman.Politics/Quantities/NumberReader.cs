using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Quantities;

/// <summary>Reads numbers: digits, words, scales, ranges, fractions, and the numbers that leave their end open.</summary>
/// <remarks>"thousands" is read as 2,000 and more, "tens of thousands" as 20,000 and more, "dozens" as 24, "scores" as 40.</remarks>
internal sealed class NumberReader
{
    private static readonly FrozenDictionary<string, double> _small = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> _scales = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["hundred"] = 1e2,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
        ["dozen"] = 12,
        ["bn"] = 1e9,
        ["mn"] = 1e6,
        ["lakh"] = 1e5,
        ["crore"] = 1e7,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> _open = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["hundreds"] = 200,
        ["thousands"] = 2e3,
        ["millions"] = 2e6,
        ["billions"] = 2e9,
        ["trillions"] = 2e12,
        ["dozens"] = 24,
        ["scores"] = 40,
        ["tens"] = 20,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> _parts = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["half"] = 2,
        ["third"] = 3,
        ["thirds"] = 3,
        ["quarter"] = 4,
        ["quarters"] = 4,
        ["fifth"] = 5,
        ["fifths"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["tenth"] = 10,
        ["tenths"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Sentence _sentence;
    private readonly ImmutableArray<string> _forms;

    public NumberReader(Sentence sentence)
    {
        _sentence = sentence;
        _forms = [.. sentence.Tokens.Select(token => token.Form.ToLowerInvariant())];
    }

    /// <summary>The number that begins at a word; null for none.</summary>
    public NumberPhrase? At(int at)
    {
        NumberPhrase? first = Share(at) ?? Open(at) ?? Cardinal(at);
        if (first is null)
        {
            return null;
        }

        return Percent(Range(first));
    }

    private string Form(int at) => at >= 0 && at < _forms.Length ? _forms[at] : "";

    /// <summary>"half", "a third", "two-thirds", "three quarters", "one in three".</summary>
    private NumberPhrase? Share(int at)
    {
        if (Form(at) == "half" && Form(at - 1) is not ("first" or "second" or "other" or "last" or "a" or "-" or "better")
            && Form(at + 1) is not ("-" or "time" or "an"))
        {
            bool isScaled = Form(at + 1) == "a" && _scales.ContainsKey(Form(at + 2));
            return isScaled
                ? new NumberPhrase(at, at + 3, _scales[Form(at + 2)] / 2, _scales[Form(at + 2)] / 2, false, false)
                : new NumberPhrase(at, at + 1, 50, 50, true, false);
        }

        if (Form(at) == "one" && Form(at + 1) == "in" && Value(at + 2) is { } total && total is > 1 and <= 1000)
        {
            return Percentage(at, at + 3, 1 / total);
        }

        double count = Form(at) is "a" ? 1 : _small.GetValueOrDefault(Form(at));
        int partAt = Form(at + 1) == "-" ? at + 2 : at + 1;
        bool isPart = count > 0 && _parts.TryGetValue(Form(partAt), out double part) && Form(partAt) != "half" && count < part
            && (Form(partAt)[^1] == 's') == (count > 1);
        return isPart && Form(partAt + 1) == "of" ? Percentage(at, partAt + 1, count / _parts[Form(partAt)]) : null;
    }

    private static NumberPhrase Percentage(int first, int end, double share)
    {
        double percent = Math.Round(share * 100, 1);
        return new NumberPhrase(first, end, percent, percent, true, false);
    }

    /// <summary>"hundreds", "tens of thousands".</summary>
    private NumberPhrase? Open(int at)
    {
        if (!_open.TryGetValue(Form(at), out double value))
        {
            return null;
        }

        bool isMultiple = Form(at + 1) == "of" && _open.TryGetValue(Form(at + 2), out double unit) && unit > value && Form(at + 2) is not ("scores" or "dozens");
        if (isMultiple)
        {
            return new NumberPhrase(at, at + 3, value * _open[Form(at + 2)] / 2, null, false, false);
        }

        return Form(at) == "tens" || Form(at) == "scores" && Form(at + 1) != "of" || Form(at + 1) is not "of" && _sentence.Tokens[at].Upos == "VERB"
            ? null
            : new NumberPhrase(at, at + 1, value, null, false, false);
    }

    private NumberPhrase? Cardinal(int at)
    {
        bool isArticle = Form(at) is "a" or "an" && _scales.ContainsKey(Form(at + 1));
        double? first = isArticle ? 1 : Value(at);
        if (first is not { } value)
        {
            return null;
        }

        int end = at + 1;
        bool isWord = _small.ContainsKey(Form(at));
        if (isWord && value >= 20)
        {
            int unitAt = Form(end) == "-" ? end + 1 : end;
            if (_small.TryGetValue(Form(unitAt), out double unit) && unit < 10)
            {
                value += unit;
                end = unitAt + 1;
            }
        }

        while (_scales.TryGetValue(Form(end), out double scale))
        {
            value *= scale;
            end++;
            int restAt = Form(end) == "and" ? end + 1 : end;
            if (isWord && Value(restAt) is { } rest && rest < scale && restAt > end)
            {
                value += rest;
                end = restAt + 1;
            }
        }

        if (Form(end) == "and" && Form(end + 1) == "a" && Form(end + 2) == "half")
        {
            value += 0.5;
            end += 3;
        }

        return new NumberPhrase(at, end, value, value, false, isWord && value < 13);
    }

    /// <summary>The value of one word: digits with thousands commas, or a number word; null for other words, years written so included.</summary>
    private double? Value(int at)
    {
        string form = Form(at);
        if (_small.TryGetValue(form, out double word))
        {
            return word;
        }

        string bare = form.TrimEnd('+');
        double scale = bare.EndsWith("bn", StringComparison.Ordinal) ? 1e9 : bare.EndsWith('k') && bare.Length > 1 ? 1e3 : 1;
        bare = scale > 1 ? bare.TrimEnd('b', 'n', 'k') : bare;
        bool isNumber = bare.Length > 0 && char.IsAsciiDigit(bare[0]) && bare.All(c => char.IsAsciiDigit(c) || c is ',' or '.')
            && !(bare[0] == '0' && bare.Length > 1 && bare[1] != '.');
        return isNumber && double.TryParse(bare, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double digits)
            ? digits * scale
            : null;
    }

    /// <summary>"40 to 50", "2-3 million", "two or three", "100 and 200" after "between".</summary>
    private NumberPhrase Range(NumberPhrase first)
    {
        string link = Form(first.EndToken);
        bool isBetween = link == "and" && Form(first.FirstToken - 1) == "between";
        bool isRange = link is "to" or "-" or "–" or "or" || isBetween;
        if (!isRange || first.High is null || Cardinal(first.EndToken + 1) is not { } last || last.Low <= first.Low && last.Low < 1e3)
        {
            return first;
        }

        // "2 to 3 million": the scale belongs to both.
        double scale = last.Low >= 1e3 && first.Low < 1e3 && last.EndToken - last.FirstToken > 1 ? Scale(last) : 1;
        return first.Low * scale < last.Low
            ? new NumberPhrase(isBetween ? first.FirstToken - 1 : first.FirstToken, last.EndToken, first.Low * scale, last.Low, false, false)
            : first;
    }

    private double Scale(NumberPhrase phrase) => _scales.GetValueOrDefault(Form(phrase.EndToken - 1), 1);

    private NumberPhrase Percent(NumberPhrase number)
    {
        int end = Form(number.EndToken) == "-" ? number.EndToken + 1 : number.EndToken;
        int after = Form(end) is "%" or "percent" or "pc" ? end + 1 : Form(end) == "per" && Form(end + 1) == "cent" ? end + 2 : -1;
        return after < 0 ? number : number with { EndToken = after, IsShare = true, IsWord = false };
    }
}
