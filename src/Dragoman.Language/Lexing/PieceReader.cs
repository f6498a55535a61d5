using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Lexing;

/// <summary>Cuts a text into pieces, chunk by chunk; a chunk is what stands between white space.</summary>
internal static class PieceReader
{
    /// <summary>No word is longer, so that debris without white space stays cheap for all that follows.</summary>
    public const int LongestWord = 256;

    /// <summary>No address is longer, nor anything else that is joined by its form.</summary>
    public const int LongestForm = 8 * LongestWord;

    // Marks that run together: "?!" and "--==" are one piece each.
    private static readonly string[] _runs = [".", "-=_", "*", "~", "!?", "<", ">", "+", "|", "…", "'", "`", "$"];

    /// <summary>Reads the next chunk's pieces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="within">Where to read.</param>
    /// <param name="position">Where to start; afterwards, the end of the chunk.</param>
    /// <param name="pieces">Receives the pieces; cleared first.</param>
    /// <returns>False at the end of the stretch.</returns>
    public static bool ReadChunk(string text, TextSpan within, ref int position, List<Piece> pieces)
    {
        pieces.Clear();
        while (position < within.End && IsSpace(text[position]))
        {
            position++;
        }

        while (position < within.End && !IsSpace(text[position]))
        {
            int start = position;
            PieceKind kind = KindAt(text, within.End, ref position);
            if (kind is PieceKind.Letters or PieceKind.Digits)
            {
                ExtendAlike(text, within.End, start, kind, ref position);
            }
            else if (Array.Find(_runs, run => run.Contains(text[start], StringComparison.Ordinal)) is { } run)
            {
                while (position < within.End && run.Contains(text[position], StringComparison.Ordinal) && position - start < LongestWord)
                {
                    position++;
                }
            }

            ExtendMarks(text, Math.Min(within.End, start + LongestWord), ref position);
            pieces.Add(new Piece(start, position, kind));
        }

        return pieces.Count > 0;
    }

    /// <summary>Whether the character parts chunks: white space, control characters, direction marks.</summary>
    public static bool IsSpace(char c) => c switch
    {
        ' ' => true,
        < '\u007F' => c < ' ',
        '\u00AD' or '\u200C' or '\u200D' => false,
        _ => char.IsWhiteSpace(c) || char.IsControl(c)
            || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'),
    };

    private static PieceKind KindAt(string text, int end, ref int position)
    {
        char c = text[position];
        if (c < '\u0080')
        {
            position++;
            return char.IsAsciiLetter(c) ? PieceKind.Letters
                : char.IsAsciiDigit(c) ? PieceKind.Digits
                : c is '$' or '+' or '=' or '<' or '>' or '^' or '|' or '~' ? PieceKind.Symbol
                : PieceKind.Mark;
        }

        bool isPair = position + 1 < end && char.IsSurrogatePair(c, text[position + 1]);
        UnicodeCategory category = isPair
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[position + 1]))
            : CharUnicodeInfo.GetUnicodeCategory(c);
        position += isPair ? 2 : 1;
        return category switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => PieceKind.Letters,
            UnicodeCategory.DecimalDigitNumber => PieceKind.Digits,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => PieceKind.Mark,
            _ => PieceKind.Symbol,
        };
    }

    private static void ExtendAlike(string text, int end, int start, PieceKind kind, ref int position)
    {
        while (position < end && position - start < LongestWord - 1 && !IsSpace(text[position]))
        {
            int next = position;
            if (KindAt(text, end, ref next) != kind)
            {
                return;
            }

            position = next;
        }
    }

    // Combining marks and joiners belong to what they stand on: "ü" in two characters, emoji of several parts.
    private static void ExtendMarks(string text, int end, ref int position)
    {
        while (position < end)
        {
            char c = text[position];
            if (c == '\u200D' && position + 1 < end && !IsSpace(text[position + 1]))
            {
                position++;
                _ = KindAt(text, end, ref position);
            }
            else if (c is >= '\u0300' and not ' ' && CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark)
            {
                position++;
            }
            else
            {
                return;
            }
        }
    }
}
