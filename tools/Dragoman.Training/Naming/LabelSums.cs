using Dragoman.Language.Naming;

namespace Dragoman.Training.Naming;

/// <summary>Sums over all rows of labels that a sentence could have, forward and backward, in double precision.</summary>
internal static class LabelSums
{
    private const int Labels = NameLabels.Count;

    /// <summary>For each word and label the logarithm of the sum over all rows before it (with its own score) and after it (without), and
    /// that of all rows.</summary>
    /// <param name="scores">For each word the scores of the labels.</param>
    /// <param name="length">Number of words.</param>
    /// <param name="transitions">As in <see cref="NameWeights.Transitions"/>, of weights as they are trained.</param>
    public static (double[] Forward, double[] Backward, double Total) Of(double[] scores, int length, float[] transitions)
    {
        double[] forward = new double[length * Labels];
        double[] backward = new double[length * Labels];
        Span<double> terms = stackalloc double[Labels];
        for (int i = 0; i < length; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int before = 0; before < Labels; before++)
                {
                    terms[before] = i == 0
                        ? (before == 0 && NameLabels.CanFollow(0, label) ? transitions[label] : double.NegativeInfinity)
                        : NameLabels.CanFollow(before, label)
                            ? forward[((i - 1) * Labels) + before] + transitions[(before * Labels) + label]
                            : double.NegativeInfinity;
                }

                forward[(i * Labels) + label] = LogSum(terms) + scores[(i * Labels) + label];
            }
        }

        for (int i = length - 2; i >= 0; i--)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int after = 0; after < Labels; after++)
                {
                    int cell = ((i + 1) * Labels) + after;
                    terms[after] = NameLabels.CanFollow(label, after)
                        ? backward[cell] + scores[cell] + transitions[(label * Labels) + after]
                        : double.NegativeInfinity;
                }

                backward[(i * Labels) + label] = LogSum(terms);
            }
        }

        return (forward, backward, LogSum(forward.AsSpan((length - 1) * Labels, Labels)));
    }

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        double highest = double.NegativeInfinity;
        foreach (double term in terms)
        {
            highest = Math.Max(highest, term);
        }

        if (double.IsNegativeInfinity(highest))
        {
            return highest;
        }

        double sum = 0;
        foreach (double term in terms)
        {
            sum += Math.Exp(term - highest);
        }

        return highest + Math.Log(sum);
    }
}
