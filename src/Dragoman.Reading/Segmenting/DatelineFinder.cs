using System.Buffers;
using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Segmenting;

/// <summary>Finds datelines: "TEHRAN - ", "NAIROBI, Oct 16 (Reuters) - ", "KABUL (AP) — ", "MOSCOW, July 9. /TASS/. ", "Friday, July 21, 2017".</summary>
/// <remarks>Source: the forms of the Associated Press, Reuters, Xinhua and TASS style books, and of Wikinews.</remarks>
internal static class DatelineFinder
{
    private const int Reach = 140;
    private const int MostWords = 8;

    private static readonly SearchValues<char> _notInPlace = SearchValues.Create("0123456789()\"“”:;!?@");
    private static readonly SearchValues<char> _partings = SearchValues.Create("|:-–—•·\n");

    private static readonly string[] _labels =
    [
        "published on", "published at", "published", "posted on", "posted", "first published", "last updated on", "last updated", "updated on",
        "updated at", "updated", "date", "issued on",
    ];

    private static readonly string[] _agencies =
    [
        "CNN", "AP", "AFP", "Reuters", "Xinhua", "UPI", "IANS", "PTI", "ANI", "APP", "KUNA", "VOA", "dpa", "DPA", "EFE", "ANSA", "TASS", "IRNA",
        "Bloomberg", "CNSNews", "RFE/RL", "Kyodo", "Yonhap", "Thomson Reuters Foundation", "BBC", "MNA", "WAFA",
    ];

    /// <summary>The dateline with which a paragraph begins; null for none.</summary>
    /// <param name="paragraph">The paragraph, without white space around it.</param>
    /// <param name="isFirst">Whether no running text came before; then less is asked of the form.</param>
    public static Dateline? At(ReadOnlySpan<char> paragraph, bool isFirst) =>
        DayAlone(paragraph) ?? (isFirst ? DayBeforeText(paragraph) : null) ?? PlaceBeforeText(paragraph, isFirst)
        ?? (isFirst ? PlaceAndDayBeforeText(paragraph) : null);

    /// <summary>"Friday, July 21, 2017", "Published 9 July 2021 10:32 GMT": nothing else in the paragraph.</summary>
    private static Dateline? DayAlone(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length > Reach)
        {
            return null;
        }

        int label = LabelLength(paragraph);
        if (DayParser.At(paragraph[label..]) is not { } written)
        {
            return null;
        }

        ReadOnlySpan<char> rest = paragraph[(label + written.Length)..].Trim(" ,.|-–—•·");
        return rest.IsEmpty || IsTime(rest) ? new Dateline(paragraph.Length, written) : null;
    }

    /// <summary>"Thursday, May 7, 2015 On Tuesday, …", "July 9, 2021 | The …".</summary>
    private static Dateline? DayBeforeText(ReadOnlySpan<char> paragraph)
    {
        if (DayParser.At(paragraph) is not { Year: not null } written || written.Length >= paragraph.Length)
        {
            return null;
        }

        int end = written.Length;
        int text = Behind(paragraph, end, " \u00A0\t|:-–—•·_\n\r");
        bool isParted = paragraph[end..text].ContainsAny(_partings);
        bool isGlued = text > end && char.IsLetter(paragraph[0]);
        return text < paragraph.Length && (isParted || isGlued) && BeginsSentence(paragraph[text..])
            ? new Dateline(text, written)
            : null;
    }

    private static Dateline? PlaceBeforeText(ReadOnlySpan<char> paragraph, bool isFirst)
    {
        int reach = Math.Min(paragraph.Length, Reach);
        for (int at = 1; at < reach; at++)
        {
            int end = SeparatorEnd(paragraph, at);
            if (end > at && (end >= paragraph.Length || BeginsSentence(paragraph[end..]))
                && Prefix(paragraph[..at], paragraph[at..end].Trim(), isFirst, paragraph[end..]) is { } found)
            {
                return found with { Length = end };
            }
        }

        return null;
    }

    /// <summary>"NEW DELHI, June 24 The minister": capitals and a day, and no dash behind them.</summary>
    private static Dateline? PlaceAndDayBeforeText(ReadOnlySpan<char> paragraph)
    {
        int comma = paragraph[..Math.Min(paragraph.Length, Reach)].IndexOf(", ");
        if (comma < 3 || !Wording.IsUpper(paragraph[..comma]) || !IsPlace(paragraph[..comma])
            || DayParser.At(paragraph[(comma + 2)..]) is not { } written)
        {
            return null;
        }

        int end = comma + 2 + written.Length;
        int text = Behind(paragraph, end, " \u00A0");
        return text > end && text < paragraph.Length && char.IsUpper(paragraph[text]) ? new Dateline(text, written) : null;
    }

    /// <summary>Where the text begins behind a separator that stands at a position; the position itself for none.</summary>
    private static int SeparatorEnd(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        bool isBlankBefore = char.IsWhiteSpace(text[at - 1]);
        bool isDash = c is '—' or '–' || (c is '-' or '_' && isBlankBefore && at + 1 < text.Length
            && (text[at + 1] == c || char.IsWhiteSpace(text[at + 1]))) || (c is '-' or '_' && isBlankBefore && at + 1 == text.Length);
        if (isDash)
        {
            return Behind(text, at, "-–—_ \u00A0\t\n\r");
        }

        if (c == ':' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]))
        {
            return Behind(text, at, ": \u00A0");
        }

        // TASS: "MOSCOW, July 9. /TASS/. The ministry"
        if (c == '/' && isBlankBefore && text[(at + 1)..].IndexOf("/.", StringComparison.Ordinal) is > 1 and < 16 and int close)
        {
            return Behind(text, at + 1 + close + 2, " \u00A0");
        }

        int behind = Behind(text, at, " \u00A0");
        bool isText = behind < text.Length && (char.IsLetterOrDigit(text[behind]) || text[behind] is '"' or '“' or '‘');
        return text[at - 1] == ')' && isText ? behind : at;
    }

    private static Dateline? Prefix(ReadOnlySpan<char> prefix, ReadOnlySpan<char> separator, bool isFirst, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = prefix.TrimEnd(" .,\u00A0");
        bool hasAgency = separator.Length > 1 && separator[0] == '/';
        bool isNamedAgency = hasAgency;
        if (rest.EndsWith(')') && rest.LastIndexOf('(') is >= 0 and int open && rest.Length - open <= 42 && rest.Length - open > 3)
        {
            ReadOnlySpan<char> agency = rest[(open + 1)..^1];
            hasAgency = char.IsLetter(agency[0]);
            isNamedAgency = _agencies.AsSpan().Contains(agency.ToString());
            rest = rest[..open].TrimEnd();
        }

        WrittenDay? written = TakeDay(ref rest);
        bool isPlace = IsPlace(rest);
        bool isUpper = isPlace && Wording.IsUpper(FirstPart(rest));
        bool isDash = !separator.IsEmpty && separator[0] is '-' or '–' or '—' or '_';
        bool isSure = (isDash && (hasAgency || written is not null) && (isPlace || rest.IsEmpty))
            || (isNamedAgency && (isPlace || (rest.IsEmpty && isFirst)))
            || (isDash && isUpper && FirstPart(rest).Length >= 3);
        bool isLikely = isFirst && isPlace && !text.IsEmpty
            && ((separator is ":" && isUpper && !rest.Contains(':'))
                || (isDash && Wording.Count(rest, 3) <= 3 && !text[..Math.Min(text.Length, Reach)].ContainsAny('–', '—') && !HasDash(text)));
        return isSure || isLikely ? new Dateline(prefix.Length, written) : null;
    }

    /// <summary>Takes a date off the end: ", Oct 16", ", 12 March 2020".</summary>
    private static WrittenDay? TakeDay(ref ReadOnlySpan<char> rest)
    {
        for (int at = 0; at < rest.Length; at++)
        {
            bool canStart = at == 0 || rest[at - 1] is ' ' or ',' or '\u00A0';
            if (canStart && DayParser.At(rest[at..]) is { } written && at + written.Length >= rest.TrimEnd(" .,").Length)
            {
                rest = rest[..at].TrimEnd(" ,.");
                return written;
            }
        }

        return null;
    }

    /// <summary>One to eight words with capitals, "of", "de" and the like between them: "DUBAI, United Arab Emirates".</summary>
    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        int words = 0;
        foreach (Range range in text.SplitAny(" ,/\u00A0"))
        {
            ReadOnlySpan<char> word = text[range].TrimEnd('.');
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            bool isSmall = word is "of" or "the" or "de" or "del" or "la" or "el" or "al" or "and" or "d" or "du" or "y";
            if ((!char.IsUpper(word[0]) && !(isSmall && words > 1)) || word.ContainsAny(_notInPlace))
            {
                return false;
            }
        }

        return words is >= 1 and <= MostWords;
    }

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> place) =>
        place.IndexOf(',') is >= 0 and int comma ? place[..comma] : place;

    private static bool HasDash(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, Reach)].Contains(" - ", StringComparison.Ordinal);

    private static bool BeginsSentence(ReadOnlySpan<char> text) => !text.IsEmpty && !char.IsLower(text[0]);

    private static int Behind(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> marks)
    {
        while (at < text.Length && marks.Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int LabelLength(ReadOnlySpan<char> text)
    {
        foreach (string label in _labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text.Length > label.Length
                && text[label.Length] is ' ' or ':' or '\u00A0')
            {
                return Behind(text, label.Length, " :\u00A0");
            }
        }

        return 0;
    }

    private static bool IsTime(ReadOnlySpan<char> rest) =>
        rest.Length <= 60 && rest.Contains(':') && (char.IsAsciiDigit(rest[0]) || rest.StartsWith("at ", StringComparison.OrdinalIgnoreCase));
}
