using System.Collections.Immutable;
using System.Text;

namespace Dragoman.Ledger.Merging;

/// <summary>Fingerprints of a text: numbers that texts share as far as they share runs of words.</summary>
/// <remarks>
/// Broder, "On the resemblance and containment of documents", 1997: shingles of <see cref="Length"/> words, of which those are kept
/// whose hash is divisible by <see cref="OneIn"/>, so that every text keeps the same ones.
/// </remarks>
internal static class Shingles
{
    /// <summary>Words in a shingle: few enough to live through an edit, many enough not to be a phrase that everybody uses.</summary>
    internal const int Length = 6;

    /// <summary>One shingle in so many is kept.</summary>
    internal const int OneIn = 6;

    /// <summary>The fingerprints, each once, sorted.</summary>
    internal static ImmutableArray<long> Of(string text)
    {
        List<ulong> words = Words(text);
        SortedSet<long> kept = [];
        for (int i = 0; i + Length <= words.Count; i++)
        {
            ulong hash = 14695981039346656037;
            for (int j = i; j < i + Length; j++)
            {
                hash = Mixed(hash ^ words[j]);
            }

            if (hash % OneIn == 0)
            {
                // 53 bits, as all numbers in the file have.
                kept.Add((long)(hash >> 11));
            }
        }

        return [.. kept];
    }

    private static List<ulong> Words(string text)
    {
        List<ulong> words = [];
        ulong word = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word = Mixed(word ^ (ulong)Rune.ToLowerInvariant(rune).Value);
            }
            else if (word != 0)
            {
                words.Add(word);
                word = 0;
            }
        }

        if (word != 0)
        {
            words.Add(word);
        }

        return words;
    }

    /// <summary>The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the result depends on every bit given.</summary>
    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
