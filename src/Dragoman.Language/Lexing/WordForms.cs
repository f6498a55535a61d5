namespace Dragoman.Language.Lexing;

/// <summary>Finds words that hold an apostrophe, digits, a stroke or a currency sign: "Qur'an", "G7", "9/11", "A$".</summary>
internal static class WordForms
{
    private static readonly string[] _clipped = ["em", "til", "cause"];

    // Written before amounts without a space: the amount is a word of its own.
    private static readonly string[] _currencies =
        ["USD", "EUR", "GBP", "JPY", "CNY", "INR", "PKR", "AUD", "CAD", "CHF", "SEK", "NOK", "RUB", "UAH", "TRY", "ILS", "SAR", "AED"];

    private static readonly string[] _dollars = ["A", "C", "S", "US", "AU", "CA", "HK", "NZ", "NT", "R"];

    /// <summary>Joins the pieces of such words in a chunk.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The chunk's pieces; at least two.</param>
    /// <param name="joined">For each piece, whether it must be joined to the one before it; set here.</param>
    public static void Mark(string text, List<Piece> pieces, List<bool> joined)
    {
        for (int i = 1; i < pieces.Count; i++)
        {
            if (!joined[i] && Is(PieceKind.Letters, i - 1) && Is(PieceKind.Digits, i) && IsCode(text, pieces[i - 1]))
            {
                JoinCode(pieces, joined, i);
            }

            joined[i] |= pieces[i].Kind == PieceKind.Symbol && Is(PieceKind.Letters, i - 1) && IsSingle(i, '$')
                && _dollars.Contains(text[pieces[i - 1].Start..pieces[i - 1].End]);
            joined[i] |= Is(PieceKind.Letters, i) && IsApostrophe(i - 1) && i == 1 && IsClipped(text, pieces[i]);
            bool isWithin = i + 1 < pieces.Count && pieces[i - 1].Kind == pieces[i + 1].Kind;
            if (isWithin && ((Is(PieceKind.Letters, i - 1) && IsApostrophe(i) && !EndsWithY(text, pieces[i - 1]))
                || (Is(PieceKind.Digits, i - 1) && IsSingle(i, '/') && IsShort(pieces[i - 1]) && IsShort(pieces[i + 1]))))
            {
                joined[i] = true;
                joined[i + 1] = true;
            }
        }

        bool Is(PieceKind kind, int index) => pieces[index].Kind == kind;
        bool IsSingle(int index, char mark) => pieces[index].End == pieces[index].Start + 1 && text[pieces[index].Start] == mark;
        bool IsApostrophe(int index) => IsSingle(index, '\'') || IsSingle(index, '’');
    }

    // "G7", "H1N1", "F16s": letters and digits up to the next mark, where the first letters end in a capital.
    private static void JoinCode(List<Piece> pieces, List<bool> joined, int index)
    {
        for (int i = index; i < pieces.Count && pieces[i].Kind is PieceKind.Letters or PieceKind.Digits; i++)
        {
            joined[i] = true;
        }
    }

    private static bool IsCode(string text, Piece letters) =>
        char.IsUpper(text[letters.End - 1]) && !_currencies.Contains(text[letters.Start..letters.End]);

    private static bool IsClipped(string text, Piece letters) =>
        _clipped.Contains(text[letters.Start..letters.End].ToLowerInvariant());

    // "y'all" is two words.
    private static bool EndsWithY(string text, Piece letters) => letters.End == letters.Start + 1 && text[letters.Start] is 'y' or 'Y';

    private static bool IsShort(Piece digits) => digits.End - digits.Start <= 4;
}
