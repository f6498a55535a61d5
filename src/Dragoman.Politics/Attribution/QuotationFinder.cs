using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Attribution;

/// <summary>Finds the quotations of a text, whatever the shape of their marks.</summary>
/// <remarks>
/// Typographic convention of English prose: a quotation that runs over several paragraphs opens each of them
/// and closes only the last (Chicago Manual of Style, 13.32).
/// </remarks>
public static class QuotationFinder
{
    /// <summary>Finds the outermost quotations of one segment, in order, without overlap.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="within">The segment.</param>
    public static ImmutableArray<Quotation> Find(string text, TextSpan within)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Quotation> found = [];
        int openedAt = -1;
        int firstOpenedAt = -1;
        for (int i = within.Start; i < within.End; i++)
        {
            char c = text[i];
            if (c == '\n' && openedAt >= 0)
            {
                int next = NextWord(text, i, within.End);
                bool goesOn = next < within.End && IsOpening(text, next, within) && Closes(text[openedAt], text[next], opening: true);
                firstOpenedAt = goesOn ? firstOpenedAt : -1;
                openedAt = goesOn ? next : -1;
                i = goesOn ? next : i;
            }
            else if (openedAt >= 0 && Closes(text[openedAt], c, opening: false) && IsClosing(text, i, within))
            {
                found.Add(new Quotation(new TextSpan(firstOpenedAt, i + 1), new TextSpan(firstOpenedAt + 1, i)));
                openedAt = -1;
            }
            else if (openedAt < 0 && IsOpening(text, i, within))
            {
                openedAt = firstOpenedAt = i;
            }
        }

        return [.. found.Where(quotation => quotation.Inner.Length > 1)];
    }

    private static int NextWord(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool IsOpening(string text, int at, TextSpan within)
    {
        char c = text[at];
        if (c is '“' or '«' or '„' or '‟')
        {
            return true;
        }

        bool wordFollows = at + 1 < within.End && !char.IsWhiteSpace(text[at + 1]);
        bool wordPrecedes = at > within.Start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '?' or '!');
        return c switch
        {
            '"' => wordFollows && !wordPrecedes || at > within.Start && text[at - 1] == ',' && wordFollows,
            '‘' or '\'' => wordFollows && !wordPrecedes && char.IsLetter(text[at + 1]) && HasClosing(text, at, within),
            _ => false,
        };
    }

    /// <summary>An apostrophe opens nothing: a single mark counts only where its partner stands in the same paragraph.</summary>
    private static bool HasClosing(string text, int openedAt, TextSpan within)
    {
        for (int i = openedAt + 1; i < within.End && text[i] != '\n'; i++)
        {
            if (Closes(text[openedAt], text[i], opening: false) && IsClosing(text, i, within))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClosing(string text, int at, TextSpan within)
    {
        if (text[at] is '”' or '»' or '“')
        {
            return true;
        }

        bool wordFollows = at + 1 < within.End && char.IsLetterOrDigit(text[at + 1]);
        bool wordPrecedes = at > within.Start && !char.IsWhiteSpace(text[at - 1]);
        return !wordFollows && (wordPrecedes || text[at] == '"');
    }

    private static bool Closes(char openedBy, char c, bool opening) => openedBy switch
    {
        '“' or '‟' => c is '”' or '"' || opening && c is '“' or '‟',
        '"' => c is '"' or '”',
        '«' => opening ? c == '«' : c == '»',
        '„' => c is '“' or '”' || opening && c == '„',
        '‘' => opening ? c == '‘' : c is '’' or '\'',
        _ => c is '\'' or '’',
    };
}
