using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Relating;

/// <summary>Tells which figures for the same thing cannot both be right.</summary>
internal static class FigureDisputes
{
    // Figures for the same thing that were published further apart may both be right.
    internal const int DaysApart = 60;

    // "Men" or "people" are other men and other people in figures so far apart; what has a name is always the same thing.
    private const double MostApart = 3;

    // "About 7,000" may be 6,300.
    private const double Leeway = 0.1;

    // A duration, a bare count or a length says too little of what it measures to be held against another.
    private static readonly ImmutableArray<string> _comparable =
        ["casualties", "detainees", "evacuees", "fighters", "money", "people", "refugees", "territory_share", "troops"];

    /// <summary>Whether any two figures of a kind for a thing can exclude each other.</summary>
    internal static bool MayExclude(string kind, MeasuredThing thing) => _comparable.Contains(kind) && thing.Name.Length > 0;

    /// <summary>Whether two figures, of a kind and for a thing that <see cref="MayExclude"/>, exclude each other about the same time.</summary>
    internal static bool Exclude(QuantityEntry one, QuantityEntry other, MeasuredThing thing) =>
        one.Realis == other.Realis && one.Realis != Realis.Negated
        // "51 percent to the one and 49 percent to the other": a sentence seldom contradicts itself.
        && (one.Evidence.Article, one.Evidence.Sentence) != (other.Evidence.Article, other.Evidence.Sentence)
        && (Above(one, other) || Above(other, one))
        && (thing.IsNamed || Ratio(one, other) < MostApart)
        && Near(one.AsOf, one.Evidence.Published, other.AsOf, other.Evidence.Published);

    /// <summary>Whether two days may be the same: both are told and overlap, or, where one is not, they were published about the same time.</summary>
    internal static bool Near(DayInterval? one, DateOnly? onePublished, DayInterval? other, DateOnly? otherPublished)
    {
        if (one is not null && other is not null)
        {
            return one.From <= other.To && other.From <= one.To;
        }

        return onePublished is not { } a || otherPublished is not { } b || Math.Abs(a.DayNumber - b.DayNumber) <= DaysApart;
    }

    /// <summary>Whether the least that one claims is more than the most that the other does.</summary>
    private static bool Above(QuantityEntry one, QuantityEntry other) =>
        one.Low is { } low && other.High is { } high && low * (1 - LeewayOf(one)) > high * (1 + LeewayOf(other));

    private static double LeewayOf(QuantityEntry figure) => figure.Qualifier.Length > 0 && figure.Low == figure.High ? Leeway : 0;

    /// <summary>How many times as large the larger figure is.</summary>
    private static double Ratio(QuantityEntry one, QuantityEntry other)
    {
        double a = one.Low ?? one.High ?? 0;
        double b = other.Low ?? other.High ?? 0;
        return Math.Min(a, b) <= 0 ? double.PositiveInfinity : Math.Max(a, b) / Math.Min(a, b);
    }
}
