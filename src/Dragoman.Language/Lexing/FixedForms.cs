using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Lexing;

/// <summary>Finds what is one word by its form alone: addresses of the web and of mail, handles, hashtags.</summary>
internal static class FixedForms
{
    private const string ClosingMarks = ".,;:!?'\"”’)]}*";

    private static readonly FrozenSet<string> _endings =
        ("com org net gov edu mil info biz io tv uk eu de fr ru cn ir af pk ua pdf doc docx xls xlsx ppt txt htm html jpg jpeg "
        + "png gif mp3 mp4 zip exe csv json xml js")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _endingLookup =
        _endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Marks the fixed forms of a chunk.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The chunk's pieces.</param>
    /// <param name="joined">For each piece, whether it must be joined to the one before it; written here.</param>
    public static void Mark(string text, List<Piece> pieces, List<bool> joined)
    {
        joined.Clear();
        foreach (Piece _ in pieces)
        {
            joined.Add(false);
        }

        if (pieces.Count < 2)
        {
            return;
        }

        AbbreviationForms.Mark(text, pieces, joined);
        WordForms.Mark(text, pieces, joined);
        int start = pieces[0].Start;
        int end = pieces[^1].End;
        for (int i = 0; i < pieces.Count; i++)
        {
            int formStart = pieces[i].Start;
            int formEnd = FormEnd(text, pieces, i, end, ref formStart, start);
            if (formEnd > formStart)
            {
                i = Join(pieces, joined, i, new TextSpan(formStart, formEnd));
                start = pieces[i].End;
            }
        }
    }

    private static int FormEnd(string text, List<Piece> pieces, int index, int end, ref int formStart, int leftLimit)
    {
        Piece piece = pieces[index];
        ReadOnlySpan<char> rest = text.AsSpan(piece.Start, Math.Min(end - piece.Start, PieceReader.LongestForm));
        if (piece.Kind == PieceKind.Letters)
        {
            bool isAddress = rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);
            return piece.Start + (isAddress ? AddressLength(rest) : HostLength(rest));
        }

        if (rest.Length < 2 || !(char.IsLetter(rest[1]) || rest[1] == '_'))
        {
            return 0;
        }

        if (rest[0] == '@' && piece.End == piece.Start + 1)
        {
            int left = piece.Start;
            while (left > leftLimit && IsMailName(text[left - 1]))
            {
                left--;
            }

            formStart = left;
            return piece.Start + NameLength(rest, allowStops: true);
        }

        bool atStart = index == 0 || pieces[index - 1].Kind is PieceKind.Mark;
        return rest[0] == '#' && piece.End == piece.Start + 1 && atStart ? piece.Start + NameLength(rest, allowStops: false) : 0;
    }

    // "enron.com", "chart.pdf", "bit.ly/2x"; 0 where the last part is no known ending and no path follows.
    private static int HostLength(ReadOnlySpan<char> rest)
    {
        int length = NameLength(rest, allowStops: true);
        int stop = rest[..length].LastIndexOf('.');
        if (stop <= 0)
        {
            return 0;
        }

        ReadOnlySpan<char> ending = rest[(stop + 1)..length];
        bool isPlain = ending.Length is 2 or 3 && char.IsAsciiLetterLower(ending[0]) && char.IsAsciiLetterLower(ending[^1]);
        bool hasPath = length + 1 < rest.Length && rest[length] == '/' && char.IsAsciiLetterOrDigit(rest[length + 1]);
        return hasPath && isPlain ? AddressLength(rest) : _endingLookup.Contains(ending) ? length : 0;
    }

    private static int AddressLength(ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOfAny("<>\"“”");
        length = length < 0 ? rest.Length : length;
        bool opens = rest[..length].Contains('(');
        while (length > 0 && ClosingMarks.Contains(rest[length - 1], StringComparison.Ordinal) && !(opens && rest[length - 1] == ')'))
        {
            length--;
        }

        return length;
    }

    private static int NameLength(ReadOnlySpan<char> rest, bool allowStops)
    {
        int length = 1;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] == '_'
            || (allowStops && rest[length] is '.' or '-' && length + 1 < rest.Length && char.IsLetterOrDigit(rest[length + 1]))))
        {
            length++;
        }

        return length;
    }

    private static bool IsMailName(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';

    private static int Join(List<Piece> pieces, List<bool> joined, int index, TextSpan form)
    {
        int first = index;
        while (first > 0 && pieces[first].Start > form.Start)
        {
            first--;
        }

        int last = first;
        for (int i = first; i < pieces.Count && pieces[i].Start < form.End; i++)
        {
            joined[i] = pieces[i].Start > form.Start && pieces[i].End <= form.End;
            last = i;
        }

        return last;
    }
}
