using Dragoman.Reading.Dating;

namespace Dragoman.Reading.Segmenting;

/// <summary>Finds what a crawler or an archive put before a text: "date 2021-07-09", or lines such as "URL: …".</summary>
internal static class HeaderFinder
{
    private static readonly string[] _dayKeys = ["date", "published", "publication date", "pubdate", "publish_date", "date published"];

    private static readonly string[] _otherKeys =
        ["url", "link", "source", "outlet", "author", "byline", "id", "lang", "language", "section", "publisher", "retrieved", "fetched", "crawled"];

    private static readonly string[] _titleKeys = ["title", "headline"];

    /// <summary>The header with which a paragraph begins; null for none.</summary>
    public static HeaderField? At(ReadOnlySpan<char> paragraph) => Day(paragraph) ?? Other(paragraph, _otherKeys, isTitle: false)
        ?? Other(paragraph, _titleKeys, isTitle: true);

    /// <summary>"date 2021-07-09", "Date: July 9, 2021": a colon or a day in figures, so that no sentence is taken for one.</summary>
    private static HeaderField? Day(ReadOnlySpan<char> paragraph)
    {
        foreach (string key in _dayKeys)
        {
            int at = KeyLength(paragraph, key, out bool hasColon);
            if (at > 0 && DayParser.At(paragraph[at..]) is { Year: not null } written && (hasColon || char.IsAsciiDigit(paragraph[at])))
            {
                ReadOnlySpan<char> rest = paragraph[(at + written.Length)..];
                return new HeaderField(at + written.Length + TimeLength(rest), IsTitle: false, at, written.Day);
            }
        }

        return null;
    }

    /// <summary>A key, a colon, and a value up to the end of a short line.</summary>
    private static HeaderField? Other(ReadOnlySpan<char> paragraph, string[] keys, bool isTitle)
    {
        foreach (string key in keys)
        {
            int at = KeyLength(paragraph, key, out bool hasColon);
            if (at > 0 && hasColon && paragraph.Length <= 400)
            {
                return new HeaderField(paragraph.Length, isTitle, at, Day: null);
            }
        }

        return null;
    }

    private static int KeyLength(ReadOnlySpan<char> text, string key, out bool hasColon)
    {
        hasColon = false;
        if (!text.StartsWith(key, StringComparison.OrdinalIgnoreCase) || text.Length <= key.Length + 1)
        {
            return 0;
        }

        int at = key.Length;
        while (at < text.Length && text[at] is ' ' or '\t' or ':' or '=')
        {
            hasColon |= text[at] is ':' or '=';
            at++;
        }

        return at > key.Length && at < text.Length ? at : 0;
    }

    /// <summary>"T10:32:05Z", " 10:32 GMT" behind a day.</summary>
    private static int TimeLength(ReadOnlySpan<char> rest)
    {
        int start = rest.Length > 5 && rest[0] is 'T' or ' ' && char.IsAsciiDigit(rest[1]) ? 1 : 0;
        int at = start;
        while (start == 1 && at < rest.Length && (char.IsAsciiDigit(rest[at]) || rest[at] is ':' or '.' or '+' or 'Z'))
        {
            at++;
        }

        return start == 1 && rest[..at].Contains(':') ? at : 0;
    }
}
