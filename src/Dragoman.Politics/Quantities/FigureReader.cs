using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Quantities;

/// <summary>Finds the figures of a sentence: number, qualifier, currency and the noun counted.</summary>
internal sealed class FigureReader(QuantityLexicon lexicon, Sentence sentence)
{
    private readonly NumberReader _numbers = new(sentence);

    /// <summary>The figures in order, without overlap.</summary>
    /// <param name="isDate">Whether a word belongs to a date.</param>
    public IEnumerable<Figure> Read(Func<Token, bool> isDate)
    {
        for (int at = 0; at < sentence.Tokens.Length;)
        {
            NumberPhrase? number = _numbers.At(at) ?? LongUnit(at);
            if (number is null)
            {
                at++;
                continue;
            }

            at = number.EndToken;
            if (isDate(sentence.Tokens[number.FirstToken]) || isDate(sentence.Tokens[number.EndToken - 1]) || IsNoClaim(number))
            {
                continue;
            }

            Figure figure = Complete(number);
            at = Math.Max(at, figure.End);
            yield return figure;
        }
    }

    private string Form(int at) => at >= 0 && at < sentence.Tokens.Length ? sentence.Tokens[at].Form.ToLowerInvariant() : "";

    /// <summary>Ages, times of day, scores, numbers of lists and of names.</summary>
    private bool IsNoClaim(NumberPhrase number)
    {
        string after = Form(number.EndToken);
        string before = Form(number.FirstToken - 1);
        bool isAge = before is "aged" or "age" || after == "-" && Form(number.EndToken + 1) is "year" or "month" && Form(number.EndToken + 3) == "old"
            || after is "years" or "months" or "year" && Form(number.EndToken + 1) is "old" or "of" && Form(number.EndToken + 2) is "" or "age"
            || after is "years" && Form(number.EndToken + 1) == "old" || after.EndsWith("-old", StringComparison.Ordinal);
        bool isClock = after is "a.m." or "p.m." or "am" or "pm" or "o'clock" or "o’clock" or "gmt" or "utc" || after == ":" || before == ":" && number.High < 60;
        bool isLabel = before is "no." or "number" or "nr" or "#" or "article" or "resolution" or "chapter" or "page" or "flight" or "route"
            || number.FirstToken == 0 && after is "." or ")" or ":";
        bool isPoints = number.IsShare && after is "point" or "points";
        bool isScore = after is "-" or "–" or "—" && number.EndToken + 1 < sentence.Tokens.Length && sentence.Tokens[number.EndToken + 1].Upos == "NUM"
            || before is "-" or "–" && number.FirstToken > 1 && sentence.Tokens[number.FirstToken - 2].Upos == "NUM";
        return isAge || isClock || isLabel || isPoints || isScore;
    }

    /// <summary>"decade-long": one decade.</summary>
    private NumberPhrase? LongUnit(int at) =>
        Form(at) is "decade" or "year" or "month" or "week" or "century" && Form(at + 1) == "-" && Form(at + 2) == "long"
            ? new NumberPhrase(at, at + 1, 1, 1, false, false)
            : null;

    private Figure Complete(NumberPhrase number)
    {
        int first = number.FirstToken;
        int end = number.EndToken;
        string? currency = null;
        while (first > 0 && lexicon.CurrencyOf(sentence.Tokens[first - 1]) is { } sign && sentence.Tokens[first - 1].Upos is "SYM" or "PROPN" or "NOUN" or "X")
        {
            currency ??= sign;
            first--;
            if (Form(first - 1) is "nz" or "us" or "a" or "c" or "hk" && Form(first) == "$" && sentence.Tokens[first - 1].Upos == "PROPN")
            {
                currency = lexicon.CurrencyOf(sentence.Tokens[first] with { Form = Form(first - 1) + "$" }) ?? currency;
                first--;
            }
        }

        Token anchor = Anchor(number);
        Token? unit = HyphenUnit(end);
        Token? counted = unit is not null ? MeasuredBy(unit) : currency is null ? CountedBy(anchor, number) : null;
        if (counted is not null)
        {
            end = Math.Max(end, counted.Index + 1);
            anchor = counted.Index >= number.EndToken && anchor.Upos is not ("NOUN" or "SYM") ? counted : anchor;
        }

        if (counted is not null && currency is null && lexicon.CurrencyOf(counted) is { } noun)
        {
            currency = noun;
        }

        (string qualifier, string bound, first, end) = Qualify(first, end, number.EndToken);
        return new Figure(number, first, end, qualifier, bound, counted, anchor, currency, unit);
    }

    /// <summary>The word of the number that hangs from a word outside it.</summary>
    private Token Anchor(NumberPhrase number)
    {
        for (int i = number.FirstToken; i < number.EndToken; i++)
        {
            Token token = sentence.Tokens[i];
            if (token.Upos is not ("ADP" or "PUNCT" or "DET" or "CCONJ") && (token.Head is not { } head || head < number.FirstToken || head >= number.EndToken))
            {
                return token;
            }
        }

        return sentence.Tokens[number.FirstToken];
    }

    /// <summary>The unit of "430-mile" or "20-year", which stands behind a hyphen.</summary>
    private Token? HyphenUnit(int end) =>
        Form(end) == "-" && Form(end + 1) == "long" ? sentence.Tokens[end - 1]
        : Form(end) == "-" && end + 1 < sentence.Tokens.Length && sentence.Tokens[end + 1].Upos is "NOUN" or "ADJ" ? sentence.Tokens[end + 1] : null;

    /// <summary>What a hyphenated measure tells of: the noun that it stands before.</summary>
    private Token? MeasuredBy(Token unit)
    {
        for (int i = unit.Index + 1; i < sentence.Tokens.Length && i < unit.Index + 6; i++)
        {
            Token token = sentence.Tokens[i];
            bool isLastNoun = token.Upos is "NOUN" or "PROPN"
                && (i + 1 >= sentence.Tokens.Length || sentence.Tokens[i + 1].Upos is not ("NOUN" or "PROPN"));
            if (isLastNoun)
            {
                return token;
            }

            if (token.Upos == "ADP" || token.Upos == "VERB" && token.BareRelation != "amod")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The noun that a number counts: the one it modifies, or the one behind "of".</summary>
    private Token? CountedBy(Token anchor, NumberPhrase number)
    {
        int end = number.EndToken;
        if (anchor.BareRelation is "nummod" or "compound" or "amod" or "det" or "advmod" && sentence.HeadOf(anchor) is { } head
            && head.Index >= end && head.Upos is "NOUN" or "PROPN" or "SYM")
        {
            return head;
        }

        Token? part = sentence.Tokens[number.FirstToken..end].SelectMany(word => sentence.ChildrenOf(word)).FirstOrDefault(child =>
            child.BareRelation is "nmod" or "obl" && child.Index >= end && child.Upos is "NOUN" or "PROPN"
            && sentence.ChildrenOf(child).Any(mark => mark.BareRelation == "case" && mark.Form.Equals("of", StringComparison.OrdinalIgnoreCase)));
        if (part is not null)
        {
            return part;
        }

        // The number heads what follows ("half the country", "1,426 pilgrims" parsed as a number with its noun).
        Token? direct = sentence.ChildrenOf(anchor).FirstOrDefault(child =>
            child.Index >= end && child.Index <= end + 2 && child.Upos is "NOUN" or "PROPN" && child.BareRelation is "nmod" or "flat" or "compound" or "obj");
        return direct is not null && sentence.Tokens[end..direct.Index].All(between => between.Upos is "DET" or "ADJ") ? direct : null;
    }

    private (string Words, string Bound, int First, int End) Qualify(int first, int end, int numberEnd)
    {
        foreach (QuantityQualifier qualifier in lexicon.Qualifiers)
        {
            string[] words = qualifier.Words.Split(' ');
            int start = qualifier.IsBefore ? first - words.Length : numberEnd;
            if (start < 0 || start + words.Length > sentence.Tokens.Length
                || !words.Select((word, i) => Form(start + i) == word).All(same => same) || IsNegated(qualifier, start))
            {
                continue;
            }

            return qualifier.IsBefore
                ? (sentence.Tokens[start].Form + qualifier.Words[words[0].Length..], qualifier.Bound, start, end)
                : (qualifier.Words, qualifier.Bound, first, Math.Max(end, start + words.Length));
        }

        string form = Form(numberEnd - 1);
        return form.EndsWith('+') ? ("+", "least", first, end) : ("", "", first, end);
    }

    /// <summary>"the under 20 team", "some of": words that here qualify no figure.</summary>
    private bool IsNegated(QuantityQualifier qualifier, int start) =>
        qualifier.Words == "over" && start > 0 && sentence.Tokens[start - 1].Upos is "VERB" && sentence.Tokens[start].BareRelation == "compound";
}
