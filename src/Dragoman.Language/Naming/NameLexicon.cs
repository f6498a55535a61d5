using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;

namespace Dragoman.Language.Naming;

/// <summary>What is known of words before reading: the lists they stand in, and the cluster of words that they are used like.</summary>
/// <remarks>Words are kept as hashes. Does not change once made; safe to share between threads.</remarks>
public sealed class NameLexicon
{
    /// <summary>Longest phrase of a list, in words.</summary>
    public const int LongestPhrase = 6;

    private readonly Dictionary<uint, int> _lists;
    private readonly Dictionary<uint, int> _clusters;
    private readonly float[] _means;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="phrases">From <see cref="PhraseHash"/> to <see cref="WordLists"/>.</param>
    /// <param name="clusters">From the hash of a word in lower case to the number of its cluster, from 0.</param>
    /// <param name="means">The mean vector of each cluster's words, one after the other, of <see cref="WordVocabulary.VectorWidth"/> numbers.</param>
    public NameLexicon(IReadOnlyDictionary<uint, int> phrases, IReadOnlyDictionary<uint, int> clusters, ReadOnlySpan<float> means)
        : this(phrases.ToDictionary(), clusters.ToDictionary(), means.ToArray())
    {
    }

    private NameLexicon(Dictionary<uint, int> phrases, Dictionary<uint, int> clusters, float[] means)
    {
        _lists = phrases;
        _clusters = clusters;
        _means = means;
    }

    /// <summary>Hash of a phrase of one or more words; case does not count.</summary>
    public static uint PhraseHash(IEnumerable<string> words)
    {
        uint hash = 0;
        foreach (string word in words)
        {
            hash = FeatureHash.Join(hash, WordHash(word));
        }

        return hash;
    }

    /// <summary>Hash of a word; case does not count, and all digits are alike.</summary>
    public static uint WordHash(string word)
    {
        Span<char> lower = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        _ = word.AsSpan().ToLowerInvariant(lower);
        for (int i = 0; i < lower.Length; i++)
        {
            lower[i] = char.IsAsciiDigit(lower[i]) ? '0' : lower[i] == '’' ? '\'' : lower[i];
        }

        return FeatureHash.Of(lower);
    }

    /// <summary>The cluster of a word; null for one that is not known.</summary>
    /// <param name="wordHash">From <see cref="WordHash"/>.</param>
    public int? ClusterOf(uint wordHash) => _clusters.TryGetValue(wordHash, out int cluster) ? cluster : null;

    /// <summary>The mean vector of a cluster's words, for those that have no vector of their own.</summary>
    internal ReadOnlySpan<float> MeanOf(int cluster) => _means.AsSpan(cluster * WordVocabulary.VectorWidth, WordVocabulary.VectorWidth);

    /// <summary>The lists that a phrase stands in as a whole.</summary>
    /// <param name="wordHashes">From <see cref="WordHash"/>, in order.</param>
    public WordLists ListsOf(ReadOnlySpan<uint> wordHashes)
    {
        uint hash = 0;
        foreach (uint word in wordHashes)
        {
            hash = FeatureHash.Join(hash, word);
        }

        return (WordLists)_lists.GetValueOrDefault(hash);
    }

    /// <summary>Marks the words of a sentence that stand in lists, the longest phrase first.</summary>
    /// <param name="wordHashes">From <see cref="WordHash"/>, in order.</param>
    /// <returns>For each word the lists that it, or a phrase that it is part of, stands in.</returns>
    public WordLists[] Mark(ReadOnlySpan<uint> wordHashes)
    {
        WordLists[] marks = new WordLists[wordHashes.Length];
        for (int start = 0; start < wordHashes.Length; start++)
        {
            uint hash = 0;
            int limit = Math.Min(wordHashes.Length, start + LongestPhrase);
            for (int end = start; end < limit; end++)
            {
                hash = FeatureHash.Join(hash, wordHashes[end]);
                if (_lists.TryGetValue(hash, out int lists))
                {
                    for (int i = start; i <= end; i++)
                    {
                        marks[i] |= (WordLists)lists;
                    }
                }
            }
        }

        return marks;
    }

    /// <summary>Writes the lexicon.</summary>
    public void Write(SectionWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteMap(writer, new SortedDictionary<uint, int>(_lists));
        WriteMap(writer, new SortedDictionary<uint, int>(_clusters));
        writer.Write(_means);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The section holds no lexicon.</exception>
    public static NameLexicon Read(SectionReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<uint, int> phrases = ReadMap(reader);
        Dictionary<uint, int> clusters = ReadMap(reader);
        float[] means = reader.ReadSingles();
        return clusters.Values.All(cluster => cluster >= 0 && (cluster + 1) * WordVocabulary.VectorWidth <= means.Length)
            ? new NameLexicon(phrases, clusters, means)
            : throw new InvalidDataException("a cluster without a mean");
    }

    private static void WriteMap(SectionWriter writer, SortedDictionary<uint, int> map)
    {
        writer.Write(map.Keys.Select(key => (short)(key >> 16)).ToArray());
        writer.Write(map.Keys.Select(key => (short)key).ToArray());
        writer.Write(map.Values.Select(value => (short)value).ToArray());
    }

    private static Dictionary<uint, int> ReadMap(SectionReader reader)
    {
        short[] high = reader.ReadShorts();
        short[] low = reader.ReadShorts();
        short[] values = reader.ReadShorts();
        if (high.Length != low.Length || high.Length != values.Length)
        {
            throw new InvalidDataException("a list of words without a value for each");
        }

        Dictionary<uint, int> map = new(high.Length);
        for (int i = 0; i < high.Length; i++)
        {
            map[((uint)(ushort)high[i] << 16) | (ushort)low[i]] = values[i];
        }

        return map;
    }
}
