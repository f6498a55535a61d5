using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of figures tells.</summary>
internal static class FiguresRoom
{
    /// <summary>How many series stand on a page: each is a picture.</summary>
    internal const int SeriesOnAPage = 10;

    /// <summary>How many figures of a series are told; of more the latest, as days can be narrowed.</summary>
    internal const int FiguresOfASeries = 40;

    // To see which figures exclude each other, each is held against all of its series.
    private const int MostFigures = 2000;

    /// <summary>Series: those whose figures exclude each other first, then those of most figures, then by kind and name.</summary>
    internal static FiguresAnswer Answer(LedgerQuestions questions, PageFilter filter)
    {
        RecordFilter asked = filter.Records() with { Type = Kinds.Check(filter.Kind, Kinds.OfFigures) };
        (ImmutableArray<FigureSeries> all, DateOnly? since) = asked.Actor is null ? Since(questions, asked) : About(questions, asked);
        ImmutableArray<FigureSeries> series =
        [
            .. all
                .OrderByDescending(one => one.IsDisputed)
                .ThenByDescending(one => one.Points.Length)
                .Skip((filter.Page - 1) * SeriesOnAPage)
                .Take(SeriesOnAPage + 1),
        ];
        return new FiguresAnswer(filter.Page, series.Length > SeriesOnAPage, since, [.. series.Take(SeriesOnAPage).Select(Latest)]);
    }

    /// <summary>The series, and the day since which there are as many figures as are looked at together; null where there are fewer in all.</summary>
    private static (ImmutableArray<FigureSeries> Series, DateOnly? Since) Since(LedgerQuestions questions, RecordFilter asked)
    {
        DateOnly? since = questions.Quantities(asked with { LatestFirst = true, Offset = MostFigures - 1, Limit = 1 }) is [var edge, ..]
            ? new[] { edge.AsOf?.From ?? edge.Evidence.Published, asked.From }.Max()
            : null;
        return (questions.Series(since is null ? asked : asked with { From = since }), since);
    }

    /// <summary>The same of an actor, whose figures are only known by what they measure: of more, the latest.</summary>
    private static (ImmutableArray<FigureSeries> Series, DateOnly? Since) About(LedgerQuestions questions, RecordFilter asked)
    {
        ImmutableArray<FigureSeries> series = questions.Series(asked with { Limit = MostFigures });
        bool isCut = series.Sum(one => one.Points.Sum(point => point.Reports.Length)) == MostFigures;
        return (series, isCut ? series.Min(one => one.Points.Min(point => point.Day)) : null);
    }

    private static ShownSeries Latest(FigureSeries series)
    {
        int before = Math.Max(0, series.Points.Length - FiguresOfASeries);
        return new ShownSeries(series with { Points = series.Points[before..] }, before);
    }
}
