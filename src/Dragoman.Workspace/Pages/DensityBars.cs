using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Counting;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Pages;

/// <summary>Lays out events by time as bars, cooperation above a line and conflict below it.</summary>
public sealed record DensityBars
{
    /// <summary>Width of the picture in its own units.</summary>
    public const int Width = 1000;

    /// <summary>Height of the picture in its own units.</summary>
    public const int Height = 90;

    /// <summary>Where the line is.</summary>
    public const int Middle = 50;

    private const double MostWide = 24;
    private const double Gap = 0.15;

    // A single event is no more than so high, however few there are.
    private const double MostHigh = 8;

    private DensityBars(ImmutableArray<DensityBar> bars, string unit, string first, string last) =>
        (Bars, Unit, First, Last) = (bars, unit, first, last);

    /// <summary>The bars, in order of time.</summary>
    public ImmutableArray<DensityBar> Bars { get; }

    /// <summary>"day", "week", "month" or "year".</summary>
    public string Unit { get; }

    /// <summary>The first day.</summary>
    public string First { get; }

    /// <summary>The last day.</summary>
    public string Last { get; }

    /// <summary>The picture of some stretches, at least one, all as long as the first.</summary>
    public static DensityBars Of(ImmutableArray<DensityPeriod> density)
    {
        ArgumentOutOfRangeException.ThrowIfZero(density.Length, nameof(density));
        DateOnly first = density[0].From;
        DateOnly last = density[^1].To;
        int days = density[0].To.DayNumber - first.DayNumber + 1;
        double day = (double)Width / (last.DayNumber - first.DayNumber + 1);
        double wide = Math.Min(MostWide, Math.Max(1.5, days * day * (1 - Gap)));
        double most = Math.Max(1 / MostHigh, density.Max(one => Math.Max((double)Cooperation(one) / Middle, (double)Conflict(one) / (Height - Middle))));
        return new DensityBars([.. density.Select(Bar)], days switch { 1 => "day", 7 => "week", < 32 => "month", _ => "year" }, EventWords.Iso(first), EventWords.Iso(last));

        DensityBar Bar(DensityPeriod period)
        {
            double middle = (period.From.DayNumber - first.DayNumber + (days / 2.0)) * day;
            double up = Cooperation(period) / most;
            return new DensityBar(
                period, Text(Math.Clamp(middle - (wide / 2), 0, Width - wide)), Text(wide), Text(Middle - up), Text(up), Text(Conflict(period) / most));
        }
    }

    private static int Cooperation(DensityPeriod period) => period.VerbalCooperation + period.MaterialCooperation;

    private static int Conflict(DensityPeriod period) => period.VerbalConflict + period.MaterialConflict;

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
