using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>A figure of a series as it is drawn.</summary>
/// <param name="Point">The figure.</param>
/// <param name="Number">Its place in the series, from 1.</param>
/// <param name="Claimant">Number of the one who claims it, in the order of the series, from 0.</param>
/// <param name="X">Where it stands, in units of the picture: in the middle of the days on which it holds.</param>
/// <param name="From">Where the days begin on which it holds.</param>
/// <param name="To">Where they end.</param>
/// <param name="Low">The height of its lower bound; null where it is open.</param>
/// <param name="High">The height of its upper bound; null where it is open.</param>
public sealed record ClaimedFigure(FigurePoint Point, int Number, int Claimant, double X, double From, double To, double? Low, double? High)
{
    private static readonly string[] _rough = ["about", "around", "approximately", "estimated", "roughly", "some"];

    /// <summary>The height at which its sign stands: at the bound that is told, or midway between two.</summary>
    public double Y => ((Low ?? High ?? 0) + (High ?? Low ?? 0)) / 2;

    /// <summary>Whether it is told as a rough number.</summary>
    public bool IsRough => _rough.Any(word => Point.Figure.Qualifier.Contains(word, StringComparison.OrdinalIgnoreCase));
}
