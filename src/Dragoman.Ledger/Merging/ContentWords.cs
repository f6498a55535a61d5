using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>The words of a sentence that tell what it is about.</summary>
/// <remarks>
/// A word stands for its stem by its first six letters ("withdrew" and "withdrawal" are one, "sell" and "sold" are two).
/// Truncation does about as well as stemming for English: McNamee and Mayfield, "Character n-gram tokenization", 2004.
/// </remarks>
internal static class ContentWords
{
    private const int StemLength = 6;
    private const int ShortestWord = 4;

    private static readonly FrozenSet<string> _common = CarriedTable.Words("common-words.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stems of a text's words, each once, sorted; words with a capital are left out, as names are compared otherwise.</summary>
    internal static ImmutableArray<string> Of(string text, bool withCapitals)
    {
        SortedSet<string> stems = new(StringComparer.Ordinal);
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                Add(text.AsSpan(start, i - start), withCapitals, stems);
                start = -1;
            }
        }

        return [.. stems];
    }

    /// <summary>How many stems two sorted lists share.</summary>
    internal static int Shared(ImmutableArray<string> some, ImmutableArray<string> others)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < some.Length && j < others.Length;)
        {
            int order = string.CompareOrdinal(some[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    private static void Add(ReadOnlySpan<char> word, bool withCapitals, SortedSet<string> stems)
    {
        if (word.Length < ShortestWord || (!withCapitals && char.IsUpper(word[0])))
        {
            return;
        }

        string lower = word.ToString().ToLowerInvariant();
        if (!_common.Contains(lower))
        {
            stems.Add(lower.Length > StemLength ? lower[..StemLength] : lower);
        }
    }
}
