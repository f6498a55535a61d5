using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>Finds who took a picture, at the end of the words under it: "Photo: X / AFP", "(AP Photo/X)", "Image: X.", "REUTERS/X".</summary>
internal static class CreditFinder
{
    private const int Longest = 120;

    private static readonly string[] _labels =
    [
        "Photo:", "Photos:", "Image:", "Images:", "Picture:", "Pictures:", "Photograph:", "Credit:", "Video:", "Illustration:", "Graphic:", "Map:",
        "Photo credit:", "Image credit:", "Picture credit:", "Photo Credit:", "Image Credit:", "File photo:", "File Photo:",
        "Photo by ", "Photograph by ", "Picture by ", "Image by ", "Photo courtesy ", "Image courtesy ", "Courtesy of ", "Courtesy:", "Photo |", "File |",
    ];

    private static readonly string[] _pictureWords =
    [
        "photo", "picture", "image", "getty", "shutterstock", "istock", "handout", "courtesy", "screenshot", "screengrab", "file", "pool",
        "anadolu", "wikimedia", "via ap", "via reuters", "via afp", "alamy", "nurphoto", "sipa",
    ];

    private static readonly string[] _agencies = ["Reuters", "REUTERS", "AFP", "AP", "EPA", "EPA-EFE", "TASS", "Xinhua", "ANI", "PTI", "IANS", "DPA", "dpa"];

    /// <summary>Where the credit of a picture begins in a paragraph; null when the paragraph ends in none.</summary>
    public static int? PictureCredit(string text, TextSpan paragraph) =>
        Bracketed(text, paragraph) ?? Labelled(text, paragraph) ?? Bare(text, paragraph);

    /// <summary>Where the name of an agency begins that closes running text: "(Reuters)"; null for none.</summary>
    public static int? AgencyCredit(string text, TextSpan paragraph)
    {
        if (OpeningBracket(text, paragraph) is not { } open)
        {
            return null;
        }

        string inside = text[(open + 1)..paragraph.End].TrimEnd(')', ']', '.', ' ');
        return _agencies.Contains(inside, StringComparer.Ordinal) && open > paragraph.Start ? open : null;
    }

    private static int? Bracketed(string text, TextSpan paragraph)
    {
        if (OpeningBracket(text, paragraph) is not { } open)
        {
            return null;
        }

        ReadOnlySpan<char> inside = text.AsSpan(open + 1, paragraph.End - open - 1).TrimEnd(")]. ");
        return IsPicture(inside) ? open : null;
    }

    private static bool IsPicture(ReadOnlySpan<char> inside)
    {
        foreach (string word in _pictureWords)
        {
            int at = inside.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            bool isWord = at >= 0 && (at == 0 || !char.IsLetter(inside[at - 1]));
            if (isWord && char.IsUpper(inside[0]) && !Sentences.Closes(inside.ToString(), new TextSpan(0, inside.Length)))
            {
                return Wording.Count(inside, 12) <= 12;
            }
        }

        return IsNameAndAgency(inside);
    }

    /// <summary>"Mohammed Ali/Reuters", "REUTERS/Mohammed Ali", "AFP / Dimitar": a stroke between an agency and a name.</summary>
    private static bool IsNameAndAgency(ReadOnlySpan<char> text)
    {
        int stroke = text.IndexOf('/');
        if (stroke <= 0 || text.Length > 70 || !Wording.IsNameLike(text))
        {
            return false;
        }

        ReadOnlySpan<char> first = text[..stroke].Trim();
        ReadOnlySpan<char> last = text[(text.LastIndexOf('/') + 1)..].Trim(" .");
        return _agencies.Contains(first.ToString(), StringComparer.Ordinal) || _agencies.Contains(last.ToString(), StringComparer.Ordinal)
            || last.EndsWith("Images", StringComparison.Ordinal);
    }

    private static int? Labelled(string text, TextSpan paragraph)
    {
        int earliest = Math.Max(paragraph.Start, paragraph.End - Longest);
        int? found = null;
        foreach (string label in _labels)
        {
            int at = text.LastIndexOf(label, paragraph.End - 1, paragraph.End - earliest, StringComparison.Ordinal);
            bool stands = at >= 0 && (at == paragraph.Start || BehindStop(text, paragraph, at));
            if (stands && (found is null || at < found))
            {
                found = at;
            }
        }

        return found;
    }

    private static bool BehindStop(string text, TextSpan paragraph, int at)
    {
        TextSpan before = ParagraphSplitter.Trimmed(text, paragraph.Start, at);
        return before.Length > 0 && (Sentences.Closes(text, before) || text[before.End - 1] is ')' or '|' or '/' or ';' or '—' or '-' or '–');
    }

    private static int? Bare(string text, TextSpan paragraph)
    {
        int start = Sentences.LastStart(text, paragraph, Longest);
        ReadOnlySpan<char> last = text.AsSpan(start, paragraph.End - start).TrimEnd('.');
        bool isAgency = last.Length <= 80 && (last.StartsWith("REUTERS/", StringComparison.Ordinal) || last.StartsWith("AP Photo", StringComparison.Ordinal)
            || last.EndsWith("Getty Images", StringComparison.Ordinal) || IsNameAndAgency(last));
        return isAgency && Wording.IsNameLike(last.ToString().Replace(" via ", " ", StringComparison.Ordinal)) ? start : null;
    }

    private static int? OpeningBracket(string text, TextSpan paragraph)
    {
        int end = paragraph.End;
        while (end > paragraph.Start && text[end - 1] is '.' or ' ')
        {
            end--;
        }

        if (end == paragraph.Start || text[end - 1] is not (')' or ']'))
        {
            return null;
        }

        int earliest = Math.Max(paragraph.Start, end - Longest);
        int open = text.LastIndexOf(text[end - 1] == ')' ? '(' : '[', end - 1, end - earliest);
        return open < 0 ? null : open;
    }
}
