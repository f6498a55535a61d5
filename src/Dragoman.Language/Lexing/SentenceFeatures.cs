using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Lexing;

/// <summary>What the splitter looks at to end a sentence between two words or to go on.</summary>
internal static class SentenceFeatures
{
    /// <summary>Number of features of a gap.</summary>
    public const int Count = 36;

    private const int LongestText = 12;
    private const uint Outside = 23;

    /// <summary>Describes the gap after a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of the segment.</param>
    /// <param name="state">The sentence so far, up to and with the word before the gap.</param>
    /// <param name="index">The word before the gap; not the last one.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public static void Describe(string text, ImmutableArray<Word> words, in SentenceState state, int index, Span<uint> features)
    {
        uint t = Text(text, words, index);
        uint p = Text(text, words, index - 1);
        uint n = Text(text, words, index + 1);
        uint nn = Text(text, words, index + 2);
        uint ts = Shape(text, words, index);
        uint ps = Shape(text, words, index - 1);
        uint ns = Shape(text, words, index + 1);
        uint nns = Shape(text, words, index + 2);
        uint gap = Gap(text, words[index].Span.End, words[index + 1].Span.Start);
        uint length = Bucket(index + 1 - state.Start);
        uint quotes = (state.QuoteCount & 1u) | (state.OpenBrackets > 0 ? 2u : 0u);
        uint abbreviation = (uint)Abbreviations.KindOf(AbbreviationAt(text, words, index));
        uint first = Shape(text, words, state.Start);
        uint firstText = Text(text, words, state.Start);
        uint rest = Bucket(words.Length - 1 - index);
        uint caps = state.LowercaseCount == 0 ? 1u : 0u;
        uint ahead = AheadToStop(text, words, index);
        int at = 0;
        Add(features, ref at, 1);
        Add(features, ref at, t);
        Add(features, ref at, n);
        Add(features, ref at, FeatureHash.Join(ts, ns, gap));
        Add(features, ref at, FeatureHash.Join(t, ns, gap));
        Add(features, ref at, FeatureHash.Join(ts, n, gap));
        Add(features, ref at, FeatureHash.Join(t, n));
        Add(features, ref at, FeatureHash.Join(p, t, ns));
        Add(features, ref at, FeatureHash.Join(ps, t, ns));
        Add(features, ref at, FeatureHash.Join(p, t, n));
        Add(features, ref at, FeatureHash.Join(t, n, nn));
        Add(features, ref at, FeatureHash.Join(t, ns, nns));
        Add(features, ref at, FeatureHash.Join(ts, n, nns));
        Add(features, ref at, FeatureHash.Join(ts, ns, FeatureHash.Join(ps, nns)));
        Add(features, ref at, FeatureHash.Join(n, ns, nns));
        Add(features, ref at, FeatureHash.Join(n, nn, ts));
        Add(features, ref at, FeatureHash.Join(abbreviation, ts, ns));
        Add(features, ref at, FeatureHash.Join(abbreviation, n, length));
        Add(features, ref at, FeatureHash.Join(quotes, t, ns));
        Add(features, ref at, FeatureHash.Join(quotes, ts, FeatureHash.Join(n, nns)));
        Add(features, ref at, FeatureHash.Join(length, ts, ns));
        Add(features, ref at, FeatureHash.Join(length, t));
        Add(features, ref at, FeatureHash.Join(length, n));
        Add(features, ref at, FeatureHash.Join(first, t, ns));
        Add(features, ref at, FeatureHash.Join(first, length, ns));
        Add(features, ref at, FeatureHash.Join(firstText, length, t));
        Add(features, ref at, FeatureHash.Join(firstText, n));
        Add(features, ref at, FeatureHash.Join(rest, ts, ns));
        Add(features, ref at, FeatureHash.Join(rest, length, FeatureHash.Join(ts, ns)));
        Add(features, ref at, FeatureHash.Join(caps, ts, FeatureHash.Join(ns, nns)));
        Add(features, ref at, FeatureHash.Join(caps, length, FeatureHash.Join(ts, ns)));
        Add(features, ref at, FeatureHash.Join(gap, ns, quotes));
        Add(features, ref at, FeatureHash.Join(state.LowercaseStarts, ts, ns));
        Add(features, ref at, FeatureHash.Join(ahead, ts, ns));
        Add(features, ref at, FeatureHash.Join(ahead, t, n));
        Add(features, ref at, FeatureHash.Join(p, ps, FeatureHash.Join(t, n)));
    }

    private static ReadOnlySpan<char> AbbreviationAt(string text, ImmutableArray<Word> words, int index)
    {
        TextSpan span = words[index].Span;
        if (span.Length == 1 && text[span.Start] == '.' && index > 0 && words[index - 1].Span.End == span.Start)
        {
            span = words[index - 1].Span;
        }

        return text.AsSpan(span.Start, Math.Min(span.Length, LongestText));
    }

    private static void Add(Span<uint> features, ref int at, uint value)
    {
        features[at] = FeatureHash.Of(64 + at, value);
        at++;
    }

    private static uint Bucket(int count) => count switch
    {
        <= 3 => (uint)count,
        <= 6 => 4,
        <= 12 => 5,
        <= 20 => 6,
        <= 35 => 7,
        <= 60 => 8,
        _ => 9,
    };

    // How far away the next full stop is: a line without one ahead is read otherwise than one in running text.
    private static uint AheadToStop(string text, ImmutableArray<Word> words, int index)
    {
        int limit = Math.Min(words.Length, index + 13);
        for (int i = index + 1; i < limit; i++)
        {
            if (text[words[i].Span.Start] is '.' or '?' or '!')
            {
                return Bucket(i - index);
            }
        }

        return limit == words.Length ? 10u : 11u;
    }

    private static uint Text(string text, ImmutableArray<Word> words, int index)
    {
        if (index < 0 || index >= words.Length)
        {
            return Outside;
        }

        TextSpan span = words[index].Span;
        Span<char> lower = stackalloc char[LongestText];
        int length = text.AsSpan(span.Start, Math.Min(span.Length, LongestText)).ToLowerInvariant(lower);
        for (int i = 0; i < length; i++)
        {
            lower[i] = char.IsAsciiDigit(lower[i]) ? '9' : lower[i] == '’' ? '\'' : lower[i];
        }

        return FeatureHash.Of(lower[..length]);
    }

    private static uint Shape(string text, ImmutableArray<Word> words, int index)
    {
        if (index < 0 || index >= words.Length)
        {
            return Outside;
        }

        TextSpan span = words[index].Span;
        char first = text[span.Start];
        char last = text[span.End - 1];
        if (char.IsDigit(first))
        {
            return 40u + (uint)Math.Min(span.Length, 5);
        }

        if (!char.IsLetter(first))
        {
            return first switch
            {
                '.' => span.Length == 1 ? 50u : 51u,
                '?' or '!' => 52u,
                '"' or '“' or '”' => 53u,
                '\'' or '‘' or '’' or '`' => 54u,
                ')' or ']' or '}' => 55u,
                '(' or '[' or '{' => 56u,
                ',' or ';' => 57u,
                ':' => 58u,
                '-' or '–' or '—' => 59u,
                '…' => 51u,
                _ => char.IsSurrogate(first) || char.IsSymbol(first) ? 60u : 61u,
            };
        }

        uint stop = last == '.' ? 8u : 0u;
        if (char.IsUpper(first))
        {
            return stop + (span.Length == 1 ? 1u : char.IsUpper(last) ? 2u : 3u);
        }

        return stop + (span.Length == 1 ? 4u : 5u);
    }

    private static uint Gap(string text, int end, int start)
    {
        ReadOnlySpan<char> gap = text.AsSpan(end, Math.Min(start - end, 16));
        return gap.Length == 0 ? 0u : gap.Contains('\n') ? 3u : gap.Length > 1 ? 2u : 1u;
    }
}
