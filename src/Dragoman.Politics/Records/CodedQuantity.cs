namespace Dragoman.Politics.Records;

/// <summary>A claimed figure; <see cref="CodedRecord.Span"/> covers the phrase ("around 7,000 U.S. troops").</summary>
public sealed record CodedQuantity : CodedClaim
{
    /// <summary>troops, fighters, refugees, evacuees, casualties, detainees, territory_share, border_length, duration, money, people or count.</summary>
    public required string Kind { get; init; }

    /// <summary>Lower bound; null where open. Equal to <see cref="High"/> for an exact figure.</summary>
    public double? Low { get; init; }

    /// <summary>Upper bound; null where open.</summary>
    public double? High { get; init; }

    /// <summary>"person", "percent", "year", "month", "mile", "USD", "meeting" …</summary>
    public required string Unit { get; init; }

    /// <summary>The words that qualify the figure ("at least"); "" for none.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>Who or what is measured; "" where the text does not tell.</summary>
    public string Of { get; init; } = "";

    /// <summary>When the figure holds; null where the text does not tell.</summary>
    public DayInterval? AsOf { get; init; }
}
