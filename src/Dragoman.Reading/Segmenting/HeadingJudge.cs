using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>Tells what a short line without a full stop is: headline, heading, caption, byline, or running text after all.</summary>
internal static class HeadingJudge
{
    private const int LongestTitle = 220;
    private const int MostTitleWords = 30;
    private const int MostHeadingWords = 12;
    private const int MostPlainHeadingWords = 8;
    private const int MostCaptionWords = 40;
    private const int MostNameWords = 4;

    /// <summary>The kind of the line; null for running text.</summary>
    public static SegmentKind? KindOf(string text, TextSpan line, HeadingPlace place)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        if (line.Length > LongestTitle || words.ContainsAny('\n', '\r') || !Wording.HasWord(words) || IsListItem(words))
        {
            return null;
        }

        int count = Wording.Count(words, MostCaptionWords + 1);
        bool isTitleCase = Wording.IsTitleCase(words);
        return place.IsBeforeBody
            ? BeforeBody(words, count, isTitleCase, place)
            : WithinBody(words, count, isTitleCase, place.IsLast);
    }

    private static SegmentKind? BeforeBody(ReadOnlySpan<char> words, int count, bool isTitleCase, HeadingPlace place)
    {
        if (char.IsLower(words[0]))
        {
            // A sentence does not begin with a small letter; what is left of a caption may.
            return place.IsBehindTitle && !place.IsLast && count <= 20 ? SegmentKind.Caption : null;
        }

        if (place.IsLast || count > MostTitleWords)
        {
            return null;
        }

        bool isOpen = IsOpen(words);
        if (!place.IsBehindTitle)
        {
            bool isTitle = isOpen || (isTitleCase && count is >= 3 and <= 20 && words[^1] == '.');
            return isTitle ? SegmentKind.Headline : null;
        }

        if (!isOpen)
        {
            return null;
        }

        bool isName = count <= MostNameWords && count > 1 && Wording.IsNameLike(words);
        return isName ? SegmentKind.Credit : place.IsBehindDateline ? SegmentKind.Caption : SegmentKind.Headline;
    }

    private static SegmentKind? WithinBody(ReadOnlySpan<char> words, int count, bool isTitleCase, bool isLast)
    {
        if (!IsOpen(words) || char.IsLower(words[0]))
        {
            return null;
        }

        if (isLast)
        {
            return count <= MostNameWords && Wording.IsNameLike(words) && char.IsLetter(words[^1]) ? SegmentKind.Credit : null;
        }

        bool isHeading = count <= MostPlainHeadingWords || (count <= MostHeadingWords && isTitleCase);
        return isHeading ? SegmentKind.Headline : count <= MostCaptionWords && words[^1] != '?' ? SegmentKind.Caption : null;
    }

    /// <summary>No full stop, comma or colon at the end, and no quotation that is running text by itself.</summary>
    private static bool IsOpen(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> bare = words.TrimEnd("\"”’')] ");
        if (bare.IsEmpty || bare[^1] is ',' or ':' or ';' or '…' || (bare[^1] == '.' && !EndsInInitials(bare)))
        {
            return false;
        }

        bool isQuotation = words[0] is '"' or '“' && (bare.Length < words.Length || bare[1..].IndexOfAny('"', '”') < 0 || words.ContainsAny('—', '–') || words.Contains(" - ", StringComparison.Ordinal));
        return !isQuotation;
    }

    private static bool EndsInInitials(ReadOnlySpan<char> words) =>
        words.Length >= 4 && char.IsUpper(words[^2]) && words[^3] == '.';

    private static bool IsListItem(ReadOnlySpan<char> words) =>
        words[0] is '•' or '*' or '-' or '–' or '—' or '·' or '▪' or '●' || (char.IsAsciiDigit(words[0]) && words.Length > 2 && words[1] is '.' or ')');
}
