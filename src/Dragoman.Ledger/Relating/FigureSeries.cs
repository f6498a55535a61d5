using System.Collections.Immutable;

namespace Dragoman.Ledger.Relating;

/// <summary>Figures that measure the same thing, through time.</summary>
/// <param name="Kind">troops, casualties, territory_share …</param>
/// <param name="Unit">"person", "percent" …</param>
/// <param name="Of">Who or what is measured: a name where it has one ("United States" for "U.S. troops" and "American soldiers"); "" where no text tells.</param>
/// <param name="Place">Where, of what has no name of its own; null where it has one or no text tells.</param>
/// <param name="Points">The figures by day, those of unknown day last.</param>
public sealed record FigureSeries(string Kind, string Unit, string Of, string? Place, ImmutableArray<FigurePoint> Points)
{
    /// <summary>Whether some of its points exclude each other.</summary>
    public bool IsDisputed => Points.Any(point => point.DisagreesWith.Length > 0);
}
