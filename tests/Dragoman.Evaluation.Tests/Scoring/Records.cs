using Dragoman.Evaluation.Scoring;

namespace Dragoman.Evaluation.Tests.Scoring;

/// <summary>Small records, all of one article.</summary>
internal static class Records
{
    public static ScoredActor Norway { get; } = new("Norway", "NOR", "GOV");

    public static ScoredActor Chile { get; } = new("Chile", "CHL", "GOV");

    public static ScoredActor Fishers { get; } = new("fishers", "NOR", "CVL");

    public static ScoredRecord Event(string type, int start, int end, ScoredActor[] actors, params ScoredActor[] recipients) => new()
    {
        Layer = RecordLayer.Event,
        Article = "a",
        Start = start,
        End = end,
        Type = type,
        Actors = [.. actors],
        Recipients = [.. recipients],
        Realis = "actual",
    };

    public static ScoredRecord Statement(int start, int end, int contentStart, int contentEnd) => new()
    {
        Layer = RecordLayer.Statement,
        Article = "a",
        Start = start,
        End = end,
        Content = (contentStart, contentEnd),
        Speaker = Norway,
    };

    public static ScoredRecord Tie(string kind, int start, int end, ScoredActor from, ScoredActor? to) => new()
    {
        Layer = RecordLayer.Tie,
        Article = "a",
        Start = start,
        End = end,
        Kind = kind,
        From = from,
        To = to,
    };

    public static ScoredRecord Quantity(int start, int end, double? low, double? high) => new()
    {
        Layer = RecordLayer.Quantity,
        Article = "a",
        Start = start,
        End = end,
        Kind = "troops",
        Low = low,
        High = high,
    };

    public static ScoredDays Days(string from, string to) =>
        new(DateOnly.ParseExact(from, "yyyy-MM-dd", null), DateOnly.ParseExact(to, "yyyy-MM-dd", null));
}
