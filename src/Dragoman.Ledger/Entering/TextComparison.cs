using System.Collections.Immutable;

namespace Dragoman.Ledger.Entering;

/// <summary>Compares two texts word by word.</summary>
/// <remarks>Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986).</remarks>
internal static class TextComparison
{
    private const int WordsOfContext = 6;

    // Beyond this many differing words the texts share too little for a list of changes to be read, and memory grows as its square.
    private const int MostDifferences = 2000;

    /// <summary>The stretches that differ; empty where the words are the same (white space aside).</summary>
    internal static ImmutableArray<TextChange> Compare(string before, string after)
    {
        string[] older = Words(before);
        string[] newer = Words(after);
        int lead = 0;
        while (lead < older.Length && lead < newer.Length && older[lead] == newer[lead])
        {
            lead++;
        }

        int tail = 0;
        while (tail < older.Length - lead && tail < newer.Length - lead && older[^(tail + 1)] == newer[^(tail + 1)])
        {
            tail++;
        }

        bool[] removed = new bool[older.Length];
        bool[] added = new bool[newer.Length];
        Mark(older.AsSpan(lead..^tail), newer.AsSpan(lead..^tail), removed.AsSpan(lead..^tail), added.AsSpan(lead..^tail));
        return Gather(older, newer, removed, added);
    }

    private static string[] Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Marks the words that have no counterpart.</summary>
    private static void Mark(Span<string> older, Span<string> newer, Span<bool> removed, Span<bool> added)
    {
        List<int[]> trace = Search(older, newer);
        if (trace.Count == 0)
        {
            removed.Fill(true);
            added.Fill(true);
            return;
        }

        int x = older.Length;
        int y = newer.Length;
        for (int d = trace.Count - 1; d > 0; d--)
        {
            // trace[d - 1] holds the furthest x on each diagonal -(d-1) .. d-1 after d-1 differences.
            int[] furthest = trace[d - 1];
            int diagonal = x - y;
            bool down = diagonal == -d || (diagonal != d && At(furthest, diagonal - 1, d - 1) < At(furthest, diagonal + 1, d - 1));
            int fromDiagonal = down ? diagonal + 1 : diagonal - 1;
            int fromX = At(furthest, fromDiagonal, d - 1);
            int fromY = fromX - fromDiagonal;
            if (down)
            {
                added[fromY] = true;
            }
            else
            {
                removed[fromX] = true;
            }

            x = fromX;
            y = fromY;
        }
    }

    /// <summary>For each number of differences the furthest position on each diagonal, until both ends are met; empty when too many.</summary>
    private static List<int[]> Search(Span<string> older, Span<string> newer)
    {
        List<int[]> trace = [];
        for (int d = 0; d <= Math.Min(MostDifferences, older.Length + newer.Length); d++)
        {
            int[] furthest = new int[(2 * d) + 1];
            for (int diagonal = -d; diagonal <= d; diagonal += 2)
            {
                int x = d == 0 ? 0 : Start(trace[d - 1], diagonal, d);
                int y = x - diagonal;
                while (x < older.Length && y < newer.Length && older[x] == newer[y])
                {
                    x++;
                    y++;
                }

                furthest[diagonal + d] = x;
                if (x >= older.Length && y >= newer.Length)
                {
                    trace.Add(furthest);
                    return trace;
                }
            }

            trace.Add(furthest);
        }

        return [];
    }

    private static int Start(int[] before, int diagonal, int d) =>
        diagonal == -d || (diagonal != d && At(before, diagonal - 1, d - 1) < At(before, diagonal + 1, d - 1))
            ? At(before, diagonal + 1, d - 1)
            : At(before, diagonal - 1, d - 1) + 1;

    private static int At(int[] furthest, int diagonal, int d) =>
        diagonal < -d || diagonal > d ? -1 : furthest[diagonal + d];

    private static ImmutableArray<TextChange> Gather(string[] older, string[] newer, bool[] removed, bool[] added)
    {
        ImmutableArray<TextChange>.Builder changes = ImmutableArray.CreateBuilder<TextChange>();
        int x = 0;
        int y = 0;
        while (x < older.Length || y < newer.Length)
        {
            int fromX = x;
            int fromY = y;
            while (x < older.Length && removed[x])
            {
                x++;
            }

            while (y < newer.Length && added[y])
            {
                y++;
            }

            if (x == fromX && y == fromY)
            {
                x++;
                y++;
                continue;
            }

            changes.Add(new TextChange(
                string.Join(' ', newer[Math.Max(0, fromY - WordsOfContext)..fromY]),
                string.Join(' ', older[fromX..x]),
                string.Join(' ', newer[fromY..y]),
                string.Join(' ', newer[y..Math.Min(newer.Length, y + WordsOfContext)])));
        }

        return changes.ToImmutable();
    }
}
