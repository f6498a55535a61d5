using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Asking;

/// <summary>Finds where reports do not agree.</summary>
internal static class DisputeQuestions
{
    // Figures for the same thing that were published further apart may both be right.
    private const int DaysApart = 60;

    // "Men" or "people" are other men and other people in figures so far apart; what has a name is always the same thing.
    private const double MostApart = 3;

    // A duration, a bare count or a length says too little of what it measures to be held against another.
    private static readonly ImmutableArray<string> _comparable =
        ["casualties", "detainees", "evacuees", "fighters", "money", "people", "refugees", "territory_share", "troops"];

    /// <summary>Figures for the same thing that differ, by kind and thing.</summary>
    internal static ImmutableArray<DisputedFigure> Figures(ImmutableArray<QuantityEntry> figures) =>
    [
        .. figures
            .Where(figure => figure.Of.Length > 0 && _comparable.Contains(figure.Kind) && figure.Realis != Realis.Negated)
            .GroupBy(figure => (figure.Kind, Of: figure.Of.ToUpperInvariant(), figure.Unit))
            .OrderBy(group => group.Key.Kind, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Of, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Unit, StringComparer.Ordinal)
            .Select(group => new DisputedFigure(
                group.Key.Kind, group.First().Of, group.Key.Unit, [.. group.Where(one => group.Any(other => Differ(one, other)))]))
            .Where(dispute => dispute.Claims.Length > 1),
    ];

    /// <summary>Denied acts, each with the reports that say otherwise.</summary>
    internal static ImmutableArray<DisputedEvent> Events(ImmutableArray<EventEntry> events) =>
    [
        .. events
            .Where(denial => denial.Realis == Realis.Negated)
            .Select(denial => new DisputedEvent(denial, [.. events.Where(claim => Contradict(denial, claim))]))
            .Where(dispute => dispute.Claims.Length > 0 || dispute.Denial.Sources.Length > 0),
    ];

    private static bool Differ(QuantityEntry one, QuantityEntry other) =>
        (one.Low != other.Low || one.High != other.High)
        && (char.IsUpper(one.Of[0]) || Ratio(one, other) < MostApart)
        && Near(one.AsOf, one.Evidence.Published, other.AsOf, other.Evidence.Published);

    /// <summary>How many times as large the larger figure is.</summary>
    private static double Ratio(QuantityEntry one, QuantityEntry other)
    {
        double a = one.Low ?? one.High ?? 0;
        double b = other.Low ?? other.High ?? 0;
        return Math.Min(a, b) <= 0 ? double.PositiveInfinity : Math.Max(a, b) / Math.Min(a, b);
    }

    private static bool Contradict(EventEntry denial, EventEntry claim) =>
        claim.Realis is Realis.Actual or Realis.Future
        && claim.Type == denial.Type
        && Share(denial.Actors, claim.Actors)
        && (denial.Recipients.IsEmpty || claim.Recipients.IsEmpty || Share(denial.Recipients, claim.Recipients))
        && Near(denial.Days, denial.Evidence.Published, claim.Days, claim.Evidence.Published);

    private static bool Share(ImmutableArray<CodedActor> some, ImmutableArray<CodedActor> others) =>
        some.Any(one => others.Any(other => other.Name == one.Name));

    /// <summary>Whether the two may be about the same time: their own days overlap, or, where one has none, they were published about the same time.</summary>
    private static bool Near(DayInterval? one, DateOnly? onePublished, DayInterval? other, DateOnly? otherPublished)
    {
        if (one is not null && other is not null)
        {
            return one.From <= other.To && other.From <= one.To;
        }

        return onePublished is not { } a || otherPublished is not { } b || Math.Abs(a.DayNumber - b.DayNumber) <= DaysApart;
    }
}
