namespace Dragoman.Language.Parsing;

/// <summary>Finds the tree with one root whose arcs score highest together; arcs may cross.</summary>
/// <remarks>Source: Chu and Liu 1965, Edmonds 1967. Where the best tree has several roots, each of them is tried as the only one.</remarks>
internal static class SpanningTree
{
    private const float Impossible = -1e9f;

    /// <summary>Finds the tree.</summary>
    /// <param name="scores">Score of position j as the head of position i at [i * length + j]; position 0 is the root.</param>
    /// <param name="length">Number of positions, the root counted; at least 2.</param>
    /// <returns>Head of each position; position 0 has none and says 0.</returns>
    public static int[] Find(ReadOnlySpan<float> scores, int length)
    {
        int[] heads = BestHeads(scores, length);
        if (heads.Skip(1).Count(head => head == 0) == 1 && FindCycle(heads) is null)
        {
            return heads;
        }

        heads = Solve(scores.ToArray(), length);
        int[] roots = [.. Enumerable.Range(1, length - 1).Where(i => heads[i] == 0)];
        return roots.Length == 1 ? heads : BestOf(roots, scores, length);
    }

    private static int[] BestOf(int[] roots, ReadOnlySpan<float> scores, int length)
    {
        int[] best = [];
        double bestScore = double.NegativeInfinity;
        foreach (int root in roots)
        {
            float[] withOne = scores.ToArray();
            for (int i = 1; i < length; i++)
            {
                withOne[i * length] = i == root ? withOne[i * length] : Impossible;
            }

            int[] heads = Solve(withOne, length);
            double score = 0;
            for (int i = 1; i < length; i++)
            {
                score += withOne[(i * length) + heads[i]];
            }

            if (score > bestScore)
            {
                (best, bestScore) = (heads, score);
            }
        }

        return best;
    }

    private static int[] BestHeads(ReadOnlySpan<float> scores, int length)
    {
        int[] heads = new int[length];
        for (int i = 1; i < length; i++)
        {
            ReadOnlySpan<float> row = scores.Slice(i * length, length);
            int best = 0;
            for (int j = 1; j < length; j++)
            {
                best = j != i && row[j] > row[best] ? j : best;
            }

            heads[i] = best;
        }

        return heads;
    }

    private static List<int>? FindCycle(int[] heads)
    {
        int[] seenFrom = new int[heads.Length];
        for (int start = 1; start < heads.Length; start++)
        {
            int at = start;
            while (at != 0 && seenFrom[at] == 0)
            {
                seenFrom[at] = start;
                at = heads[at];
            }

            if (at == 0 || seenFrom[at] != start)
            {
                continue;
            }

            List<int> cycle = [at];
            for (int next = heads[at]; next != at; next = heads[next])
            {
                cycle.Add(next);
            }

            return cycle;
        }

        return null;
    }

    private static int[] Solve(float[] scores, int length)
    {
        int[] heads = BestHeads(scores, length);
        if (FindCycle(heads) is not { } cycle)
        {
            return heads;
        }

        bool[] inCycle = new bool[length];
        foreach (int node in cycle)
        {
            inCycle[node] = true;
        }

        int[] outside = [.. Enumerable.Range(0, length).Where(i => !inCycle[i])];
        Contraction contraction = Contract(scores, length, heads, cycle, outside);
        int[] smaller = Solve(contraction.Scores, outside.Length + 1);
        return Expand(heads, outside, contraction, smaller);
    }

    /// <summary>Puts one position, the last, in the place of a cycle.</summary>
    private static Contraction Contract(float[] scores, int length, int[] heads, List<int> cycle, int[] outside)
    {
        int whole = outside.Length, size = whole + 1;
        float[] contracted = new float[size * size];
        int[] entered = new int[whole], left = new int[whole];
        for (int a = 0; a < whole; a++)
        {
            for (int b = 0; b < whole; b++)
            {
                contracted[(a * size) + b] = scores[(outside[a] * length) + outside[b]];
            }

            float into = float.NegativeInfinity, from = float.NegativeInfinity;
            foreach (int node in cycle)
            {
                float gain = scores[(node * length) + outside[a]] - scores[(node * length) + heads[node]];
                (into, entered[a]) = gain > into ? (gain, node) : (into, entered[a]);
                float asHead = scores[(outside[a] * length) + node];
                (from, left[a]) = asHead > from ? (asHead, node) : (from, left[a]);
            }

            contracted[(whole * size) + a] = into;
            contracted[(a * size) + whole] = from;
        }

        return new Contraction(contracted, entered, left);
    }

    private static int[] Expand(int[] heads, int[] outside, Contraction contraction, int[] smaller)
    {
        int[] expanded = [.. heads];
        int whole = outside.Length;
        for (int a = 1; a < whole; a++)
        {
            expanded[outside[a]] = smaller[a] == whole ? contraction.Left[a] : outside[smaller[a]];
        }

        expanded[contraction.Entered[smaller[whole]]] = outside[smaller[whole]];
        return expanded;
    }

    /// <param name="Scores">Scores of the smaller problem.</param>
    /// <param name="Entered">For each position outside, the word of the cycle that would hang from it.</param>
    /// <param name="Left">For each position outside, the word of the cycle that it would hang from.</param>
    private sealed record Contraction(float[] Scores, int[] Entered, int[] Left);
}
