using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Lexing;

/// <summary>What punctuation and abbreviations say about sentences for certain.</summary>
internal static class SentenceMarks
{
    private const int LongestDateline = 12;

    /// <summary>Whether a sentence ends after a word; null where the marks do not tell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of the segment.</param>
    /// <param name="start">Index of the sentence's first word.</param>
    /// <param name="index">The word before the gap; not the last one.</param>
    public static bool? Decide(string text, ImmutableArray<Word> words, int start, int index)
    {
        TextSpan span = words[index].Span;
        char last = text[span.End - 1];
        if (last == '.' && span.Length > 1)
        {
            return AfterAbbreviation(text, words, start, index);
        }

        if (last is '-' or '–' or '—')
        {
            return IsDateline(text, words, start, index) ? false : null;
        }

        return IsClosed(text, words, start, index) && Opens(text, words, index + 1) ? true : null;
    }

    private static bool? AfterAbbreviation(string text, ImmutableArray<Word> words, int start, int index)
    {
        string word = words[index].Span.Of(text);
        string following = words[index + 1].Span.Of(text);
        char next = following[0];
        AbbreviationKind kind = Abbreviations.KindOf(word);
        bool? never = kind switch
        {
            AbbreviationKind.Title => char.IsUpper(next) ? false : null,
            AbbreviationKind.Month or AbbreviationKind.Number => char.IsDigit(next) ? false : null,
            AbbreviationKind.Closed or AbbreviationKind.Other => char.IsLower(next) ? false : null,
            AbbreviationKind.Joining => char.IsLetterOrDigit(next) ? false : null,
            _ => null,
        };
        if (never is not null)
        {
            return never;
        }

        bool isTime = word is "a.m." or "p.m.";
        if (isTime && Followers.IsTime(following))
        {
            return false;
        }

        bool canEnd = kind is AbbreviationKind.Closed or AbbreviationKind.Other or AbbreviationKind.Initial or AbbreviationKind.Month;
        return canEnd && index > start && Followers.IsStart(following) && HasGap(words, index) ? true : null;
    }

    // "WASHINGTON (AP) --"
    private static bool IsDateline(string text, ImmutableArray<Word> words, int start, int index)
    {
        string first = words[start].Span.Of(text);
        return index - start is > 1 and < LongestDateline && first.Length > 2 && char.IsUpper(first[0]) && char.IsUpper(first[^1])
            && text[words[index - 1].Span.Start] == ')';
    }

    // A full stop, question or exclamation mark, and perhaps the marks that close after it.
    private static bool IsClosed(string text, ImmutableArray<Word> words, int start, int index)
    {
        int at = index;
        while (at > start && words[at].Span.Length == 1 && text[words[at].Span.Start] is '"' or '”' or '’' or '\'' or ')' or ']'
            && words[at - 1].Span.End == words[at].Span.Start)
        {
            at--;
        }

        return at > start && words[at].Span.Length == 1 && text[words[at].Span.Start] is '.' or '?' or '!';
    }

    // An opening mark that stands after a space and right before a capital letter.
    private static bool Opens(string text, ImmutableArray<Word> words, int index)
    {
        TextSpan mark = words[index].Span;
        return mark.Length == 1 && text[mark.Start] is '"' or '“' or '‘' or '\'' or '(' or '['
            && HasGap(words, index - 1) && index + 1 < words.Length && words[index + 1].Span.Start == mark.End
            && char.IsUpper(text[mark.End]);
    }

    private static bool HasGap(ImmutableArray<Word> words, int index) => words[index + 1].Span.Start > words[index].Span.End;
}
