namespace Dragoman.Language.Naming;

/// <summary>Finds the best row of labels for a sentence (Viterbi, 1967).</summary>
internal static class LabelSearch
{
    /// <summary>The row of labels with the highest sum of scores and transitions.</summary>
    /// <param name="scores">For each word, the scores of the labels.</param>
    /// <param name="transitions">As in <see cref="NameWeights.Transitions"/>.</param>
    public static int[] Best(ReadOnlySpan<int> scores, IReadOnlyList<int> transitions)
    {
        const int Labels = NameLabels.Count;
        int length = scores.Length / Labels;
        int[] back = new int[scores.Length];
        Span<long> best = stackalloc long[Labels];
        Span<long> next = stackalloc long[Labels];
        for (int i = 0; i < length; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                long top = long.MinValue / 2;
                for (int before = 0; before < Labels; before++)
                {
                    bool isAllowed = NameLabels.CanFollow(i == 0 ? NameLabels.Outside : before, label) && (i > 0 || before == 0);
                    long sum = isAllowed ? best[before] + transitions[(before * Labels) + label] : long.MinValue / 2;
                    if (sum > top)
                    {
                        top = sum;
                        back[(i * Labels) + label] = before;
                    }
                }

                next[label] = top + scores[(i * Labels) + label];
            }

            next.CopyTo(best);
        }

        int[] labels = new int[length];
        int at = 0;
        for (int label = 1; label < Labels; label++)
        {
            at = best[label] > best[at] ? label : at;
        }

        for (int i = length - 1; i >= 0; i--)
        {
            labels[i] = at;
            at = back[(i * Labels) + at];
        }

        return labels;
    }
}
