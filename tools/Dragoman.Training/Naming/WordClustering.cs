using System.Numerics;
using Dragoman.Language.Naming;

namespace Dragoman.Training.Naming;

/// <summary>Groups words that are used alike by their vectors: k-means on the unit sphere, seeded.</summary>
internal static class WordClustering
{
    private const int Rounds = 12;

    /// <summary>The cluster of each word, by <see cref="NameLexicon.WordHash"/>, and each cluster's mean vector.</summary>
    /// <param name="words">Words in lower case, the most frequent first.</param>
    /// <param name="vectors">Their vectors, one after the other.</param>
    /// <param name="scales">What each vector's numbers are multiplied by.</param>
    /// <param name="learned">Number of the most frequent words that the clusters are made of; the others join the nearest.</param>
    /// <param name="count">Number of clusters.</param>
    /// <param name="seed">Seed of the first choice of centres.</param>
    public static (Dictionary<uint, int> Clusters, float[] Means) Cluster(
        string[] words, sbyte[] vectors, float[] scales, int learned, int count, int seed)
    {
        int width = vectors.Length / words.Length;
        float[] points = Normalise(vectors, width);
        float[] centres = new float[count * width];
        Random random = new(seed);
        int[] chosen = [.. Enumerable.Range(0, learned)];
        random.Shuffle(chosen);
        for (int c = 0; c < count; c++)
        {
            points.AsSpan(chosen[c] * width, width).CopyTo(centres.AsSpan(c * width));
        }

        int[] nearest = new int[words.Length];
        for (int round = 0; round < Rounds; round++)
        {
            Parallel.For(0, learned, i => nearest[i] = Nearest(points.AsSpan(i * width, width), centres));
            MoveCentres(points, nearest.AsSpan(0, learned), centres, width);
        }

        Parallel.For(0, words.Length, i => nearest[i] = Nearest(points.AsSpan(i * width, width), centres));
        Dictionary<uint, int> clusters = [];
        for (int i = 0; i < words.Length; i++)
        {
            _ = clusters.TryAdd(NameLexicon.WordHash(words[i]), nearest[i]);
        }

        return (clusters, Means(vectors, scales, nearest, count));
    }

    private static float[] Means(sbyte[] vectors, float[] scales, int[] nearest, int count)
    {
        int width = vectors.Length / nearest.Length;
        float[] means = new float[count * width];
        int[] sizes = new int[count];
        for (int i = 0; i < nearest.Length; i++)
        {
            sizes[nearest[i]]++;
            for (int d = 0; d < width; d++)
            {
                means[(nearest[i] * width) + d] += vectors[(i * width) + d] * scales[i];
            }
        }

        for (int i = 0; i < means.Length; i++)
        {
            means[i] /= Math.Max(1, sizes[i / width]);
        }

        return means;
    }

    private static float[] Normalise(sbyte[] vectors, int width)
    {
        float[] points = new float[vectors.Length];
        for (int start = 0; start < points.Length; start += width)
        {
            float squares = 1e-6f;
            for (int i = start; i < start + width; i++)
            {
                squares += (float)vectors[i] * vectors[i];
            }

            float scale = 1f / MathF.Sqrt(squares);
            for (int i = start; i < start + width; i++)
            {
                points[i] = vectors[i] * scale;
            }
        }

        return points;
    }

    private static int Nearest(ReadOnlySpan<float> point, ReadOnlySpan<float> centres)
    {
        int best = 0;
        float highest = float.MinValue;
        for (int c = 0; c * point.Length < centres.Length; c++)
        {
            float product = Dot(point, centres.Slice(c * point.Length, point.Length));
            if (product > highest)
            {
                highest = product;
                best = c;
            }
        }

        return best;
    }

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        Vector<float> sums = Vector<float>.Zero;
        int i = 0;
        for (; i + Vector<float>.Count <= left.Length; i += Vector<float>.Count)
        {
            sums += new Vector<float>(left[i..]) * new Vector<float>(right[i..]);
        }

        float sum = Vector.Sum(sums);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static void MoveCentres(float[] points, ReadOnlySpan<int> nearest, float[] centres, int width)
    {
        float[] sums = new float[centres.Length];
        for (int i = 0; i < nearest.Length; i++)
        {
            for (int d = 0; d < width; d++)
            {
                sums[(nearest[i] * width) + d] += points[(i * width) + d];
            }
        }

        for (int start = 0; start < sums.Length; start += width)
        {
            Span<float> sum = sums.AsSpan(start, width);
            float norm = MathF.Sqrt(Dot(sum, sum));
            for (int d = 0; d < width && norm > 0; d++)
            {
                centres[start + d] = sum[d] / norm;
            }
        }
    }
}
