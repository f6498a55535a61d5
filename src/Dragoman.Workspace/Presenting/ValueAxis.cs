using System.Collections.Immutable;
using System.Globalization;

namespace Dragoman.Workspace.Presenting;

/// <summary>An axis of numbers: even, or by powers of ten where the numbers lie far apart.</summary>
internal sealed class ValueAxis
{
    private const double FarApart = 40;
    private const int Ticks = 4;

    private readonly double _least;
    private readonly double _most;
    private readonly double _bottom;
    private readonly double _top;

    /// <summary>Makes an axis for some numbers.</summary>
    /// <param name="values">The numbers; at least one.</param>
    /// <param name="bottom">Where the least stands, in units of the picture.</param>
    /// <param name="top">Where the greatest stands.</param>
    internal ValueAxis(IReadOnlyCollection<double> values, double bottom, double top)
    {
        (_bottom, _top) = (bottom, top);
        (double least, double most) = (values.Min(), values.Max());
        IsByPowers = least > 0 && most / least > FarApart;
        if (IsByPowers)
        {
            (_least, _most) = (Math.Pow(10, Math.Floor(Math.Log10(least))), Math.Pow(10, Math.Ceiling(Math.Log10(most))));
            return;
        }

        // Numbers near each other are not blown up: the axis begins at nought unless they all lie far from it.
        double from = least >= 0 && most - least > most / 4 ? 0 : least - Math.Max((most - least) / 2, Math.Abs(most) / 20);
        double to = most + Math.Max((most - from) / 8, most.Equals(from) ? 1 : 0);
        double step = Step(to - from);
        _least = least >= 0 ? Math.Max(0, Math.Floor(from / step) * step) : Math.Floor(from / step) * step;
        _most = Math.Ceiling(to / step) * step;
    }

    /// <summary>Whether equal steps are powers of ten.</summary>
    internal bool IsByPowers { get; }

    /// <summary>Where a number stands.</summary>
    internal double At(double value)
    {
        double part = IsByPowers
            ? (Math.Log10(value) - Math.Log10(_least)) / (Math.Log10(_most) - Math.Log10(_least))
            : (value - _least) / (_most - _least);
        return _bottom + (part * (_top - _bottom));
    }

    /// <summary>Places with names, from the least.</summary>
    internal ImmutableArray<ChartTick> Named()
    {
        List<ChartTick> ticks = [];
        double step = Step(_most - _least);
        for (double value = _least; value <= _most * (1 + 1e-9); value = IsByPowers ? value * 10 : value + step)
        {
            ticks.Add(new ChartTick(At(value), Short(value)));
        }

        return [.. ticks];
    }

    /// <summary>"10,000", "2.5 m", "1 bn".</summary>
    private static string Short(double value) => Math.Abs(value) switch
    {
        >= 1e9 => $"{(value / 1e9).ToString("#,0.##", CultureInfo.InvariantCulture)} bn",
        >= 1e6 => $"{(value / 1e6).ToString("0.##", CultureInfo.InvariantCulture)} m",
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>The round step that divides a reach into about so many parts.</summary>
    private static double Step(double reach)
    {
        double rough = reach / Ticks;
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double part = rough / power;
        return power * (part < 1.5 ? 1 : part < 3.5 ? 2 : part < 7.5 ? 5 : 10);
    }
}
