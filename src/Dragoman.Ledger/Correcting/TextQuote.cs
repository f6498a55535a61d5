using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Correcting;

/// <summary>Words with what stands before and after them, by which they are found again in a text that has changed.</summary>
/// <remarks>Source: W3C Web Annotation Data Model, TextQuoteSelector; the length of the context is Hypothesis's.</remarks>
internal sealed record TextQuote(string Prefix, string Words, string Suffix)
{
    private const int ContextLength = 32;

    /// <summary>The words of a span with their context.</summary>
    internal static TextQuote At(string text, TextSpan span)
    {
        int first = Math.Max(0, span.Start - ContextLength);
        int last = Math.Min(text.Length, span.End + ContextLength);
        // Half a surrogate pair would not survive being written as UTF-8.
        first += first > 0 && char.IsLowSurrogate(text[first]) ? 1 : 0;
        last -= last < text.Length && char.IsLowSurrogate(text[last]) ? 1 : 0;
        return new TextQuote(text[first..span.Start], span.Of(text), text[span.End..last]);
    }

    /// <summary>The one place of a text where the words stand in their context, or why there is none.</summary>
    /// <remarks>At least half of the context must be the same; of several such places one must have more of it than any other.</remarks>
    internal (TextSpan? Span, UnplacedReason? Problem) FindIn(string text)
    {
        int best = -1;
        int bestAt = -1;
        bool single = false;
        for (int at = text.IndexOf(Words, StringComparison.Ordinal); at >= 0; at = Next(text, at))
        {
            int shared = SharedBefore(text.AsSpan(0, at)) + text.AsSpan(at + Words.Length).CommonPrefixLength(Suffix);
            single = shared != best && (shared > best || single);
            (best, bestAt) = shared > best ? (shared, at) : (best, bestAt);
        }

        return bestAt < 0 || best * 2 < Prefix.Length + Suffix.Length ? (null, UnplacedReason.TextGone)
            : single ? (new TextSpan(bestAt, bestAt + Words.Length), null)
            : (null, UnplacedReason.TextAmbiguous);
    }

    private int Next(string text, int at) => at + 1 <= text.Length - Words.Length ? text.IndexOf(Words, at + 1, StringComparison.Ordinal) : -1;

    private int SharedBefore(ReadOnlySpan<char> before)
    {
        int shared = 0;
        while (shared < Prefix.Length && shared < before.Length && Prefix[^(shared + 1)] == before[^(shared + 1)])
        {
            shared++;
        }

        return shared;
    }
}
