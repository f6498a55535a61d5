using Dragoman.Language.Learning;

namespace Dragoman.Language.Lexing;

/// <summary>What the tokenizer looks at to join two neighbouring pieces or to part them.</summary>
internal static class TokenFeatures
{
    /// <summary>Number of features of a boundary.</summary>
    public const int Count = 34;

    private const int LongestContext = 14;
    private const uint NoPiece = 17;

    /// <summary>Describes the boundary before a piece.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The chunk's pieces.</param>
    /// <param name="index">The piece after the boundary; at least 1.</param>
    /// <param name="tokenStart">Where the token that ends before the boundary starts.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public static void Describe(string text, List<Piece> pieces, int index, int tokenStart, Span<uint> features)
    {
        Piece left = pieces[index - 1];
        Piece right = pieces[index];
        uint l = Text(text, left);
        uint r = Text(text, right);
        uint ls = Shape(text, left);
        uint rs = Shape(text, right);
        uint ll = index >= 2 ? Text(text, pieces[index - 2]) : NoPiece;
        uint lls = index >= 2 ? Shape(text, pieces[index - 2]) : NoPiece;
        uint rr = index + 1 < pieces.Count ? Text(text, pieces[index + 1]) : NoPiece;
        uint rrs = index + 1 < pieces.Count ? Shape(text, pieces[index + 1]) : NoPiece;
        uint next = NextChunk(text, pieces[^1].End);
        bool isLast = index == pieces.Count - 1;
        uint place = (index == 1 ? 1u : 0u) | (isLast ? 2u : 0u) | (tokenStart == left.Start ? 4u : 0u);
        uint soFar = Lower(text, Math.Max(tokenStart, left.End - LongestContext), left.End);
        uint before = Lower(text, Math.Max(pieces[0].Start, left.End - LongestContext), left.End);
        uint after = Lower(text, right.Start, Math.Min(pieces[^1].End, right.Start + LongestContext));
        uint abbreviation = (uint)Abbreviations.KindOf(text.AsSpan(tokenStart, Math.Min(left.End - tokenStart, 12)));
        uint ahead = isLast ? next : 9u;
        int at = 0;
        Add(features, ref at, 1);
        Add(features, ref at, l);
        Add(features, ref at, r);
        Add(features, ref at, FeatureHash.Join(l, r));
        Add(features, ref at, FeatureHash.Join(ls, rs));
        Add(features, ref at, FeatureHash.Join(l, rs));
        Add(features, ref at, FeatureHash.Join(ls, r));
        Add(features, ref at, FeatureHash.Join(ls, r, rrs));
        Add(features, ref at, FeatureHash.Join(lls, l, rs));
        Add(features, ref at, FeatureHash.Join(lls, ls, FeatureHash.Join(rs, rrs)));
        Add(features, ref at, FeatureHash.Join(ll, l, rs));
        Add(features, ref at, FeatureHash.Join(ll, l, r));
        Add(features, ref at, FeatureHash.Join(ls, r, rr));
        Add(features, ref at, FeatureHash.Join(l, r, rr));
        Add(features, ref at, FeatureHash.Join(l, r, rrs));
        Add(features, ref at, FeatureHash.Join(r, rr));
        Add(features, ref at, FeatureHash.Join(ll, l));
        Add(features, ref at, FeatureHash.Join(soFar, r));
        Add(features, ref at, FeatureHash.Join(soFar, rs));
        Add(features, ref at, soFar);
        Add(features, ref at, before);
        Add(features, ref at, after);
        Add(features, ref at, FeatureHash.Join(before, after));
        Add(features, ref at, FeatureHash.Join(after, ls));
        Add(features, ref at, FeatureHash.Join(place, r));
        Add(features, ref at, FeatureHash.Join(place, l));
        Add(features, ref at, FeatureHash.Join(place, ls, rs));
        Add(features, ref at, FeatureHash.Join(abbreviation, r, ahead));
        Add(features, ref at, FeatureHash.Join(ls, r, ahead));
        Add(features, ref at, FeatureHash.Join(soFar, r, ahead));
        Add(features, ref at, FeatureHash.Join((uint)Math.Min(left.End - left.Start, 5), ls, r));
        Add(features, ref at, FeatureHash.Join((uint)Math.Min(right.End - right.Start, 5), rs, l));
        Add(features, ref at, FeatureHash.Join(tokenStart == pieces[0].Start ? 1u : 0u, Shape(text, tokenStart), FeatureHash.Join(ls, r)));
        Add(features, ref at, FeatureHash.Join(Shape(text, pieces[0]), r, rs));
    }

    private static void Add(Span<uint> features, ref int at, uint value)
    {
        features[at] = FeatureHash.Of(at, value);
        at++;
    }

    private static uint Text(string text, Piece piece) => Lower(text, piece.Start, Math.Min(piece.End, piece.Start + LongestContext));

    private static uint Lower(string text, int start, int end)
    {
        Span<char> lower = stackalloc char[LongestContext];
        int length = text.AsSpan(start, end - start).ToLowerInvariant(lower);
        for (int i = 0; i < length; i++)
        {
            // All numbers alike but for 0, which tells times and round figures.
            lower[i] = char.IsAsciiDigit(lower[i]) ? '9' : lower[i] == '’' ? '\'' : lower[i];
        }

        return FeatureHash.Of(lower[..length]);
    }

    private static uint Shape(string text, int position) => char.IsLetter(text[position]) ? 1u : char.IsDigit(text[position]) ? 2u : 3u;

    private static uint Shape(string text, Piece piece)
    {
        if (piece.Kind == PieceKind.Digits)
        {
            return 100u + (uint)Math.Min(piece.End - piece.Start, 5);
        }

        if (piece.Kind != PieceKind.Letters)
        {
            return FeatureHash.Of(text.AsSpan(piece.Start, 1));
        }

        bool isUpper = char.IsUpper(text[piece.Start]);
        bool isSingle = piece.End == piece.Start + 1;
        bool isLastUpper = char.IsUpper(text[piece.End - 1]);
        return isSingle ? (isUpper ? 200u : 201u) : isUpper ? (isLastUpper ? 202u : 203u) : isLastUpper ? 204u : 205u;
    }

    private static uint NextChunk(string text, int position)
    {
        int at = position;
        int limit = Math.Min(text.Length, position + 8);
        while (at < limit && PieceReader.IsSpace(text[at]))
        {
            if (text[at] == '\n' && at + 1 < limit && text[at + 1] == '\n')
            {
                return 1;
            }

            at++;
        }

        return at >= limit ? 1u
            : char.IsUpper(text[at]) ? 2u
            : char.IsLower(text[at]) ? 3u
            : char.IsDigit(text[at]) ? 4u
            : 5u;
    }
}
