using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>The little that reading has to know of sentences: where one surely ends.</summary>
internal static class Sentences
{
    /// <summary>Whether a stretch ends as a sentence does: full stop, question or exclamation mark, perhaps in quotes or brackets.</summary>
    public static bool Closes(string text, TextSpan span)
    {
        int at = span.End - 1;
        while (at > span.Start && text[at] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or ' ' or '\u00A0')
        {
            at--;
        }

        return text[at] is '.' or '!' or '?' or '…';
    }

    /// <summary>Where the last sentence of a stretch begins; its start when that holds one sentence, or none within reach.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="reach">How far back to look, in UTF-16 units.</param>
    public static int LastStart(string text, TextSpan span, int reach)
    {
        int earliest = Math.Max(span.Start, span.End - reach);
        for (int at = span.End - 1; at > earliest; at--)
        {
            if (StartsAt(text, span, at))
            {
                return at;
            }
        }

        return span.Start;
    }

    /// <summary>Whether a sentence starts at a position within a stretch: behind a closing mark and white space, with a capital, figure, quote or bracket.</summary>
    public static bool StartsAt(string text, TextSpan span, int at)
    {
        bool canStart = char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]) || text[at] is '"' or '“' or '‘' or '(' or '[' or '©';
        if (!canStart || at == span.Start || !char.IsWhiteSpace(text[at - 1]))
        {
            return false;
        }

        TextSpan before = ParagraphSplitter.Trimmed(text, Math.Max(span.Start, at - 24), at);
        return before.Length > 0 && Closes(text, before) && !IsAbbreviation(text, before);
    }

    /// <summary>"A.", "U.S.", "Mr.": a stop that ends a word, not a sentence.</summary>
    private static bool IsAbbreviation(string text, TextSpan before)
    {
        if (text[before.End - 1] != '.')
        {
            return false;
        }

        int start = before.End - 1;
        while (start > before.Start && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '“' or '"'))
        {
            start--;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, before.End - 1 - start);
        bool isInitial = word.Length == 1 && char.IsUpper(word[0]);
        return isInitial || word is "Mr" or "Mrs" or "Ms" or "Dr" or "Gen" or "Col" or "Lt" or "Sgt" or "Sen" or "Rep" or "Gov"
            or "Prof" or "St" or "Jr" or "Sr" or "No" or "vs" or "Rev" or "Maj" or "Capt" or "Adm";
    }
}
