using System.Collections.Immutable;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>A point with the series that it belongs to: a row of the answer.</summary>
/// <param name="Series">The series.</param>
/// <param name="Point">The point.</param>
/// <param name="IsFirst">Whether it is the first of its series.</param>
public sealed record SeriesPoint(FigureSeries Series, FigurePoint Point, bool IsFirst)
{
    /// <summary>The points of some series, one after the other.</summary>
    public static ImmutableArray<SeriesPoint> Of(ImmutableArray<FigureSeries> series) =>
        [.. series.SelectMany(one => one.Points.Select((point, i) => new SeriesPoint(one, point, i == 0)))];
}
