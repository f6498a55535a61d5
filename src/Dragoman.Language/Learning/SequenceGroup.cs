using System.Collections.Immutable;

namespace Dragoman.Language.Learning;

/// <summary>Sequences of like length that networks read in step, the longest first: each weight is then read once for several of them.</summary>
/// <param name="Members">Which of the sequences given stand in the group.</param>
/// <param name="Starts">Row at which each one's positions begin; they stand one after the other.</param>
/// <param name="Lengths">Positions of each; never more than of the one before it.</param>
internal sealed record SequenceGroup(ImmutableArray<int> Members, ImmutableArray<int> Starts, ImmutableArray<int> Lengths)
{
    private const int MostTogether = 12;
    private const int MostRows = 512;

    /// <summary>Number of rows.</summary>
    public int Rows => Starts[^1] + Lengths[^1];

    /// <summary>Puts sequences into groups; each stands in one.</summary>
    /// <param name="lengths">Positions of each sequence; at least 1.</param>
    public static IEnumerable<SequenceGroup> Of(IReadOnlyList<int> lengths)
    {
        int[] order = [.. Enumerable.Range(0, lengths.Count).OrderByDescending(i => lengths[i])];
        for (int first = 0; first < order.Length;)
        {
            ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>(MostTogether);
            int rows = 0, next = first;
            while (next < order.Length && starts.Count < MostTogether && (rows == 0 || rows + lengths[order[next]] <= MostRows))
            {
                starts.Add(rows);
                rows += lengths[order[next++]];
            }

            ImmutableArray<int> members = [.. order[first..next]];
            yield return new SequenceGroup(members, starts.DrainToImmutable(), [.. members.Select(i => lengths[i])]);
            first = next;
        }
    }
}
