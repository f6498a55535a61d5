using System.Collections.Immutable;
using Dragoman.Politics.Confidence;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Calibration;

/// <summary>Fits a logistic model by Newton's method, with a penalty on the squares of the weights (ridge regression).</summary>
/// <remarks>
/// le Cessie and van Houwelingen 1992, "Ridge estimators in logistic regression". The weight of <see cref="ConfidenceTable.Always"/> bears no
/// penalty; one right and one wrong case without any sign are added instead (Laplace's rule), so that few cases never make certainty.
/// </remarks>
internal static class LogisticFit
{
    private const int MostSteps = 50;
    private const double SmallestStep = 1e-10;

    /// <summary>The weight of each sign that a case bears, and of <see cref="ConfidenceTable.Always"/>.</summary>
    /// <param name="cases">Signs and whether it is right.</param>
    /// <param name="penalty">What the square of a weight costs, twice, in log likelihood; the inverse of the variance that weights are expected to have.</param>
    public static ImmutableSortedDictionary<string, double> Fit(IEnumerable<(ImmutableArray<Sign> Signs, bool IsRight)> cases, double penalty)
    {
        Sign always = new(ConfidenceTable.Always);
        ImmutableArray<(ImmutableArray<Sign> Signs, bool IsRight)> all =
            [.. cases.Select(one => (one.Signs.Add(always), one.IsRight)), ([always], true), ([always], false)];
        string[] names = [.. all.SelectMany(one => one.Signs).Select(sign => sign.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> indexOf = names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        (int Index, double Value)[][] rows = [.. all.Select(one => one.Signs.Select(sign => (indexOf[sign.Name], sign.Value)).ToArray())];
        double[] weights = new double[names.Length];
        double[] penalties = [.. names.Select(name => name == ConfidenceTable.Always ? 0 : penalty)];
        for (int step = 0; step < MostSteps; step++)
        {
            double[] change = Step(rows, [.. all.Select(one => one.IsRight)], weights, penalties);
            for (int i = 0; i < weights.Length; i++)
            {
                weights[i] += change[i];
            }

            if (change.Max(Math.Abs) < SmallestStep)
            {
                break;
            }
        }

        return names.Zip(weights).ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    /// <summary>The logistic function: from log odds to probability.</summary>
    public static double ProbabilityOf(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static double[] Step((int Index, double Value)[][] rows, bool[] isRight, double[] weights, double[] penalties)
    {
        int count = weights.Length;
        double[] gradient = new double[count];
        double[,] curvature = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            gradient[i] = -penalties[i] * weights[i];
            curvature[i, i] = penalties[i];
        }

        for (int row = 0; row < rows.Length; row++)
        {
            double probability = ProbabilityOf(rows[row].Sum(sign => weights[sign.Index] * sign.Value));
            foreach ((int i, double value) in rows[row])
            {
                gradient[i] += ((isRight[row] ? 1 : 0) - probability) * value;
                foreach ((int j, double other) in rows[row])
                {
                    curvature[i, j] += probability * (1 - probability) * value * other;
                }
            }
        }

        return Solve(curvature, gradient);
    }

    // Gauss's elimination; the matrix is positive definite, so that no pivot vanishes.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int count = right.Length;
        for (int pivot = 0; pivot < count; pivot++)
        {
            for (int row = pivot + 1; row < count; row++)
            {
                double factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (int column = pivot; column < count; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }

                right[row] -= factor * right[pivot];
            }
        }

        double[] solution = new double[count];
        for (int row = count - 1; row >= 0; row--)
        {
            double sum = right[row];
            for (int column = row + 1; column < count; column++)
            {
                sum -= matrix[row, column] * solution[column];
            }

            solution[row] = sum / matrix[row, row];
        }

        return solution;
    }
}
