namespace Dragoman.Language.Lexing;

/// <summary>Finds the full stops that belong to the word before them, whether or not training has shown the word.</summary>
internal static class AbbreviationForms
{
    private const int LongestAbbreviation = 12;

    /// <summary>Joins full stops to the abbreviations and initials of a chunk.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The chunk's pieces; at least two.</param>
    /// <param name="joined">For each piece, whether it must be joined to the one before it; set here.</param>
    public static void Mark(string text, List<Piece> pieces, List<bool> joined)
    {
        for (int i = 1; i < pieces.Count; i++)
        {
            if (IsStop(text, pieces[i]) && !joined[i])
            {
                int initials = EndOfInitials(text, pieces, i);
                Join(joined, i, initials);
                Join(joined, StartOfListed(text, pieces, i) + 1, i + 1);
                joined[i] |= TakesStop(text, pieces, i);
            }
        }
    }

    private static void Join(List<bool> joined, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            joined[i] = true;
        }
    }

    // "p.m.", "U.S.S.R.": the first piece of a listed abbreviation with full stops inside; the stop itself for none.
    private static int StartOfListed(string text, List<Piece> pieces, int stop)
    {
        int found = stop;
        for (int first = stop - 3; first >= 0 && IsStop(text, pieces[first + 1]) && pieces[first].Kind == PieceKind.Letters; first -= 2)
        {
            bool startsWord = first == 0 || pieces[first - 1].Kind != PieceKind.Digits;
            int length = pieces[stop].Start - pieces[first].Start;
            if (length > LongestAbbreviation)
            {
                break;
            }

            if (startsWord
                && Abbreviations.KindOf(text.AsSpan(pieces[first].Start, length)) is not (AbbreviationKind.None or AbbreviationKind.Initial))
            {
                found = first;
            }
        }

        return found;
    }

    private static bool IsStop(string text, Piece piece) => text[piece.Start] == '.' && piece.End == piece.Start + 1;

    // "J.K.": one past the last full stop of two and more capital letters.
    private static int EndOfInitials(string text, List<Piece> pieces, int stop)
    {
        int at = stop;
        while (at < pieces.Count && IsStop(text, pieces[at]) && IsCapital(text, pieces[at - 1]))
        {
            at += 2;
        }

        bool startsWord = stop < 2 || pieces[stop - 2].Kind != PieceKind.Letters;
        int end = Math.Min(pieces.Count, at - 1);
        return startsWord && end - stop >= 3 ? end : stop;
    }

    private static bool IsCapital(string text, Piece piece) => piece.End == piece.Start + 1 && char.IsUpper(text[piece.Start]);

    private static bool TakesStop(string text, List<Piece> pieces, int stop)
    {
        Piece word = pieces[stop - 1];
        int length = word.End - word.Start;
        if (length > LongestAbbreviation)
        {
            return false;
        }

        AbbreviationKind kind = Abbreviations.KindOf(text.AsSpan(word.Start, length));
        bool isInside = stop + 1 < pieces.Count;
        int after = isInside ? pieces[stop + 1].Start : FirstAfter(text, pieces[stop].End);
        char next = after < text.Length ? text[after] : '\n';
        return kind switch
        {
            AbbreviationKind.Title or AbbreviationKind.Month or AbbreviationKind.Closed => length > 1,
            AbbreviationKind.Number => char.IsDigit(next) || IsRoman(text.AsSpan(after)),
            AbbreviationKind.Joining => length > 1 || (stop == 1 && (char.IsUpper(next) || char.IsDigit(next))),
            AbbreviationKind.Other => length > 1 && (isInside ? next is ',' or ')' or ';' : char.IsLower(next)),
            _ => false,
        };
    }

    private static int FirstAfter(string text, int position)
    {
        int at = position;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    // "VII", not the "I" of "No. I will not."
    private static bool IsRoman(ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOfAnyExcept("IVXLC");
        length = length < 0 ? rest.Length : length;
        bool isWhole = length == rest.Length || !char.IsLetter(rest[length]);
        return isWhole && (length > 1 || (length == 1 && rest[0] != 'I'));
    }
}
