using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of figures tells.</summary>
internal static class FiguresRoom
{
    /// <summary>How many series stand on a page: each is a picture.</summary>
    internal const int SeriesOnAPage = 20;

    /// <summary>How many figures of a series are told; of more the latest, as days can be narrowed.</summary>
    internal const int FiguresOfASeries = 60;

    /// <summary>Series: those whose figures exclude each other first, then those of most figures, then by kind and name.</summary>
    internal static ListPage<ShownSeries> Answer(LedgerQuestions questions, PageFilter filter)
    {
        ImmutableArray<FigureSeries> series =
        [
            .. questions.Series(filter.Records() with { Type = Kinds.Check(filter.Kind, Kinds.OfFigures) })
                .OrderByDescending(one => one.IsDisputed)
                .ThenByDescending(one => one.Points.Length)
                .Skip((filter.Page - 1) * SeriesOnAPage)
                .Take(SeriesOnAPage + 1),
        ];
        return new ListPage<ShownSeries>(filter.Page, series.Length > SeriesOnAPage, [.. series.Take(SeriesOnAPage).Select(Latest)]);
    }

    private static ShownSeries Latest(FigureSeries series)
    {
        int before = Math.Max(0, series.Points.Length - FiguresOfASeries);
        return new ShownSeries(series with { Points = series.Points[before..] }, before);
    }
}
