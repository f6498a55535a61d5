using System.Globalization;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>How series of figures are laid out.</summary>
public static class SeriesSheets
{
    /// <summary>Series, a row a point.</summary>
    public static Sheet<SeriesPoint> Points { get; } = new(
        [
            new("kind", row => row.Series.Kind),
            new("of", row => row.Series.Of),
            new("unit", row => row.Series.Unit),
            new("place", row => row.Point.Place),
            new("day", row => row.Point.Day),
            new("as_of_from", row => row.Point.Figure.AsOf?.From),
            new("as_of_to", row => row.Point.Figure.AsOf?.To),
            new("low", row => row.Point.Figure.Low),
            new("high", row => row.Point.Figure.High),
            new("qualifier", row => row.Point.Figure.Qualifier),
            new("realis", row => row.Point.Figure.Realis.ToString().ToLowerInvariant()),
            new("hedged", row => row.Point.Figure.Hedged),
            new("sources", row => row.Point.Figure.Sources.Select(source => source.Name)),
            new("outlet", row => row.Point.Figure.Evidence.Outlet),
            new("article", row => row.Point.Figure.Evidence.Article),
            new("published", row => row.Point.Figure.Evidence.Published),
            new("words", row => row.Point.Figure.Evidence.Words),
            new("sentence", row => row.Point.Figure.Evidence.Sentence),
            new("id", row => row.Point.Figure.Evidence.Id),
            new("reports", row => row.Point.Reports),
            new("articles", row => row.Point.Articles),
            new("disagrees_with", row => row.Point.DisagreesWith),
        ],
        [
            new("Series", 3, row => row.IsFirst ? Emphasis.Strong(Name(row.Series)) : ""),
            new("Day", 0, row => EventWords.Days(row.Point.Figure.AsOf, row.Point.Figure.Evidence.Published)),
            new("Figure", 3, row => RecordSheets.Figure(row.Point.Figure)),
            new("In whose words", 6, row => $"{RecordSheets.Cited(row.Point.Figure.Evidence, row.Point.Figure.Sources)}{Beside(row.Point)}"),
        ]);

    /// <summary>"troops of United States", "casualties of people, Oslo".</summary>
    public static string Name(FigureSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        string of = series.Of.Length > 0 ? $" of {series.Of}" : "";
        return $"{series.Kind.Replace('_', ' ')}{of}{(series.Place is { } place ? $", {place}" : "")}";
    }

    private static string Beside(FigurePoint point)
    {
        string reports = point.Reports.Length == 1
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"\ntold {point.Reports.Length} times, in {point.Articles} {(point.Articles == 1 ? "article" : "articles")}");
        return point.DisagreesWith.IsEmpty ? reports : $"{reports}\ndisagrees with {string.Join(", ", point.DisagreesWith)}";
    }
}
