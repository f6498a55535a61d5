using Dragoman.Language.Annotation;
using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Segmenting;

/// <summary>Finds the line under an embedded post: "— Jane Doe (@janedoe) July 9, 2021".</summary>
/// <remarks>Source: the markup that X, formerly Twitter, gives out for embedding.</remarks>
internal static class TweetFinder
{
    private const int LongestName = 80;

    /// <summary>The next such line within a stretch; null for none.</summary>
    public static TweetLine? Next(string text, TextSpan within)
    {
        int at = within.Start;
        while (at < within.End && text.AsSpan(at, within.End - at).IndexOf("(@", StringComparison.Ordinal) is >= 0 and int found)
        {
            int bracket = at + found;
            if (LineAt(text, within, bracket) is { } line)
            {
                return line;
            }

            at = bracket + 2;
        }

        return null;
    }

    private static TweetLine? LineAt(string text, TextSpan within, int bracket)
    {
        int close = bracket + 2;
        while (close < within.End && (char.IsAsciiLetterOrDigit(text[close]) || text[close] == '_'))
        {
            close++;
        }

        if (close == bracket + 2 || close - bracket > 32 || close >= within.End || text[close] != ')')
        {
            return null;
        }

        if (DashBefore(text, within, bracket) is not { } dash)
        {
            return null;
        }

        TextSpan name = ParagraphSplitter.Trimmed(text, dash, bracket);
        while (name.Length > 0 && text[name.Start] is '—' or '–' or '-' or ' ' or '\u00A0')
        {
            name = new TextSpan(name.Start + 1, name.End);
        }

        int end = close + 1;
        WrittenDay? written = null;
        int day = end;
        while (day < within.End && char.IsWhiteSpace(text[day]))
        {
            day++;
        }

        if (DayParser.At(text.AsSpan(day, within.End - day)) is { } found)
        {
            written = found;
            end = day + found.Length;
        }

        bool isLast = ParagraphSplitter.Trimmed(text, end, within.End).Length == 0;
        return name.Length > 0 && (written is not null || isLast)
            ? new TweetLine(new TextSpan(dash, end), name.Of(text), written?.Day)
            : null;
    }

    private static int? DashBefore(string text, TextSpan within, int bracket)
    {
        for (int at = bracket - 1; at >= Math.Max(within.Start, bracket - LongestName); at--)
        {
            bool isHyphens = text[at] == '-' && (at == within.Start || text[at - 1] is '-' or ' ') && at + 1 < bracket && text[at + 1] is ' ' or '-';
            if (text[at] is '—' or '–' || isHyphens)
            {
                return at > within.Start && text[at - 1] == '-' ? at - 1 : at;
            }
        }

        return null;
    }
}
