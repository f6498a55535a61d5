using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dragoman.Evaluation.Calibration;

/// <summary>How far probabilities tell how often what they are given to is right.</summary>
internal sealed class Reliability
{
    private readonly ImmutableArray<(double Probability, bool IsRight)> _cases;
    private readonly ImmutableArray<ImmutableArray<(double Probability, bool IsRight)>> _bins;

    /// <summary>Sorts the cases into bins of like size, by probability.</summary>
    /// <param name="cases">Probability and whether it was right; at least one.</param>
    /// <param name="bins">How many bins.</param>
    public Reliability(IEnumerable<(double Probability, bool IsRight)> cases, int bins)
    {
        _cases = [.. cases.OrderBy(one => one.Probability)];
        _bins = [.. Enumerable.Range(0, bins)
            .Select(bin => _cases[(bin * _cases.Length / bins)..((bin + 1) * _cases.Length / bins)])
            .Where(bin => !bin.IsEmpty)];
    }

    /// <summary>The mean squared distance of probability and outcome (Brier 1950); 0 is best.</summary>
    public double Brier => _cases.Average(one => Square(one.Probability - (one.IsRight ? 1 : 0)));

    /// <summary>The score of one who gives every case the share that is right.</summary>
    public double BrierOfShare => ShareOf(_cases) * (1 - ShareOf(_cases));

    /// <summary>The mean distance of the bins' mean probability from their share that is right, by size: the expected calibration error.</summary>
    public double Error => _bins.Sum(bin => bin.Length * Math.Abs(bin.Average(one => one.Probability) - ShareOf(bin))) / _cases.Length;

    /// <summary>The bins as a table in Markdown.</summary>
    public string Table()
    {
        StringBuilder table = new("| confidence | records | mean | right |\n| --- | ---: | ---: | ---: |\n");
        foreach (ImmutableArray<(double Probability, bool IsRight)> bin in _bins)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {bin[0].Probability:F3} to {bin[^1].Probability:F3} | {bin.Length} | {bin.Average(one => one.Probability):F3} | {ShareOf(bin):F3} |\n");
        }

        return table.ToString();
    }

    private static double ShareOf(ImmutableArray<(double Probability, bool IsRight)> cases) => cases.Average(one => one.IsRight ? 1.0 : 0.0);

    private static double Square(double number) => number * number;
}
