using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>A series of figures as a picture: where each stands, bounds as bounds, claimants told apart.</summary>
/// <param name="Claimants">Those on whose word the figures rest, in the order in which they first appear.</param>
/// <param name="Figures">The figures that have a bound.</param>
/// <param name="Days">The axis of days.</param>
/// <param name="Values">The axis of numbers.</param>
/// <param name="IsByPowers">Whether equal steps upwards are powers of ten.</param>
/// <param name="HasUndated">Whether some stand in a strip of their own, as their day is unknown.</param>
/// <param name="Disputes">Pairs of figures that exclude each other, as indices into <paramref name="Figures"/>.</param>
public sealed record FigureChart(
    ImmutableArray<string> Claimants,
    ImmutableArray<ClaimedFigure> Figures,
    ImmutableArray<ChartTick> Days,
    ImmutableArray<ChartTick> Values,
    bool IsByPowers,
    bool HasUndated,
    ImmutableArray<(int One, int Other)> Disputes)
{
    /// <summary>Width of the picture, in its units.</summary>
    public const int Width = 400;

    /// <summary>Height of the picture.</summary>
    public const int Height = 220;

    /// <summary>Where the days begin; the numbers' names stand before.</summary>
    public const int Left = 64;

    /// <summary>Where the days end.</summary>
    public const int Right = Width - 14;

    /// <summary>Where the least number stands; the days' names stand below.</summary>
    public const int Bottom = Height - 26;

    /// <summary>Where the greatest number stands.</summary>
    public const int Top = 14;

    /// <summary>Where those of unknown day stand, to the right of all days, where there are any.</summary>
    public const int Undated = Right - 12;

    // What the strip of unknown days takes from the others.
    private const int StripWidth = 46;

    // Signs that would stand upon each other stand side by side.
    private const double Beside = 11;

    /// <summary>The picture of a series; null where it has fewer than two figures with a bound, or none with a day: these are better read than drawn.</summary>
    public static FigureChart? Of(FigureSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        ImmutableArray<string> claimants = [.. series.Points.Select(Claimant).Distinct(StringComparer.Ordinal)];
        ImmutableArray<(FigurePoint Point, int Number)> drawn = [.. series.Points.Select((point, i) => (point, i + 1)).Where(one => (one.point.Figure.Low ?? one.point.Figure.High) is not null)];
        if (drawn.Length < 2 || drawn.All(one => one.Point.Day is null))
        {
            return null;
        }

        bool hasUndated = drawn.Any(one => one.Point.Day is null);
        ValueAxis values = new([.. drawn.SelectMany(one => new[] { one.Point.Figure.Low, one.Point.Figure.High }).OfType<double>()], Bottom, Top);
        DayAxis days = Axis([.. drawn.Select(one => one.Point)], Right - (hasUndated ? StripWidth : 0));
        List<ClaimedFigure> figures = [];
        foreach ((FigurePoint point, int number) in drawn)
        {
            figures.Add(Placed(point, number, claimants.IndexOf(Claimant(point)), days, values, figures));
        }

        return new FigureChart(claimants, [.. figures], days.Named(), values.Named(), values.IsByPowers, hasUndated, Excluding(figures));
    }

    /// <summary>On whose word a figure rests in the end: the innermost source, else the outlet, else the article.</summary>
    public static string Claimant(FigurePoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        QuantityEntry figure = point.Figure;
        return figure.Sources is [.., { } last] ? last.Name : figure.Evidence.Outlet ?? figure.Evidence.Article;
    }

    private static DayAxis Axis(ImmutableArray<FigurePoint> points, double right)
    {
        DateOnly first = points.Min(point => point.Day)!.Value; // one has a day, and null is no least
        DateOnly last = points.Max(LastDay)!.Value; // as above
        // A single day stands in the midst of its neighbours, not over the whole width.
        return first == last ? new DayAxis(first.AddDays(-1), last.AddDays(1), Left, right) : new DayAxis(first, last, Left + Beside, right - Beside);
    }

    private static ClaimedFigure Placed(FigurePoint point, int number, int claimant, DayAxis days, ValueAxis values, List<ClaimedFigure> before)
    {
        double from = point.Day is { } first ? days.At(first) : Undated;
        double to = LastDay(point) is { } last ? days.At(last.AddDays(1)) : Undated;
        double? low = point.Figure.Low is { } least ? values.At(least) : null;
        double? high = point.Figure.High is { } most ? values.At(most) : null;
        ClaimedFigure figure = new(point, number, claimant, (from + to) / 2, from, to, low, high);
        while (before.Exists(other => Math.Abs(other.X - figure.X) < Beside && Math.Abs(other.Y - figure.Y) < Beside) && figure.X + Beside <= Right)
        {
            figure = figure with { X = figure.X + Beside };
        }

        return figure;
    }

    private static DateOnly? LastDay(FigurePoint point) => point.Figure.AsOf?.To ?? point.Day;

    private static ImmutableArray<(int, int)> Excluding(List<ClaimedFigure> figures)
    {
        // A figure may exclude hundreds of its series, of which few are drawn.
        HashSet<string>[] excluded = [.. figures.Select(figure => figure.Point.DisagreesWith.ToHashSet(StringComparer.Ordinal))];
        return
        [
            .. from one in Enumerable.Range(0, figures.Count)
               from other in Enumerable.Range(one + 1, figures.Count - one - 1)
               where excluded[one].Contains(figures[other].Point.Figure.Evidence.Id)
               select (one, other),
        ];
    }
}
