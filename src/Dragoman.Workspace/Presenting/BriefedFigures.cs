using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>The part of a briefing that tells claimed figures.</summary>
internal sealed class BriefedFigures(LedgerQuestions questions, RecordFilter filter)
{
    private const int MostSeries = 10;
    private const int MostPoints = 8;

    /// <summary>A group for each thing measured: those in dispute first, then those with most figures.</summary>
    internal ImmutableArray<BriefedGroup> Groups() =>
    [
        .. questions.Series(filter with { Type = null, Limit = null })
            .Select((series, place) => (Series: series, Place: place))
            .Where(one => one.Series.Of.Length > 0)
            .OrderByDescending(one => one.Series.IsDisputed)
            .ThenByDescending(one => one.Series.Points.Length)
            .ThenBy(one => one.Place)
            .Take(MostSeries)
            .Select(one => new BriefedGroup(Heading(one.Series), [.. one.Series.Points.Take(MostPoints).Select(Line)])),
    ];

    private static string Heading(FigureSeries series) =>
        $"{series.Kind.Replace('_', ' ')}: {series.Of}{(series.Place is { } place ? $", {place}" : "")}";

    private static BriefedLine Line(FigurePoint point)
    {
        QuantityEntry figure = point.Figure;
        string claimant = figure.Sources.IsEmpty ? figure.Evidence.Outlet ?? "the article" : string.Join(", citing ", figure.Sources.Select(source => source.Name));
        string disagreement = point.DisagreesWith.IsEmpty ? "" : "; other figures exclude it";
        return new BriefedLine(
            EventWords.OneLine(RecordSheets.Figure(figure)),
            $"{EventWords.OneLine(EventWords.Days(figure.AsOf, figure.Evidence.Published))}, {claimant}",
            string.Create(CultureInfo.InvariantCulture, $"{point.Reports.Length} {(point.Reports.Length == 1 ? "report" : "reports")}{disagreement}"),
            [new BriefedQuote(figure.Evidence, figure.Sources)]);
    }
}
