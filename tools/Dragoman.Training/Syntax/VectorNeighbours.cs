using Dragoman.Language.Morphology;
using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>The words whose vectors stand closest to a word's, by the cosine.</summary>
internal sealed class VectorNeighbours
{
    private const int Count = 10;
    private const int MostFrequent = 40_000;
    private const int Width = WordVocabulary.VectorWidth;
    private readonly string[] _words;
    private readonly float[] _vectors;
    private readonly Dictionary<string, int> _rowOf = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string[]> _found = [];

    /// <summary>Makes the neighbourhood of the most frequent words that are made of letters.</summary>
    public VectorNeighbours((string[] Words, sbyte[] Vectors, float[] Scales) vectors)
    {
        int[] rows = [.. Enumerable.Range(0, Math.Min(MostFrequent, vectors.Words.Length))
            .Where(row => vectors.Words[row] is { Length: > 1 } word && word.All(char.IsAsciiLetterLower))];
        _words = [.. rows.Select(row => vectors.Words[row])];
        _vectors = new float[rows.Length * Width];
        for (int i = 0; i < rows.Length; i++)
        {
            _rowOf[_words[i]] = i;
            Span<float> vector = _vectors.AsSpan(i * Width, Width);
            for (int k = 0; k < Width; k++)
            {
                vector[k] = vectors.Vectors[(rows[i] * Width) + k];
            }

            float norm = MathF.Sqrt(Matrices.Dot(vector, vector));
            for (int k = 0; k < Width && norm > 0; k++)
            {
                vector[k] /= norm;
            }
        }
    }

    /// <summary>The ten closest words, closest first; none when the word has no vector.</summary>
    /// <param name="word">In lower case.</param>
    public string[] Of(string word)
    {
        if (!_rowOf.TryGetValue(word, out int row))
        {
            return [];
        }

        if (!_found.TryGetValue(row, out string[]? found))
        {
            found = _found[row] = Find(row);
        }

        return found;
    }

    private string[] Find(int row)
    {
        float[] vector = _vectors[(row * Width)..((row + 1) * Width)];
        PriorityQueue<int, float> closest = new();
        for (int other = 0; other < _words.Length; other++)
        {
            float cosine = other == row ? 0 : Matrices.Dot(vector, _vectors.AsSpan(other * Width, Width));
            if (closest.Count < Count)
            {
                closest.Enqueue(other, cosine);
            }
            else if (closest.TryPeek(out _, out float least) && cosine > least)
            {
                closest.DequeueEnqueue(other, cosine);
            }
        }

        return [.. closest.UnorderedItems.OrderByDescending(item => item.Priority).ThenBy(item => item.Element).Select(item => _words[item.Element])];
    }
}
