using System.Collections.Immutable;

namespace Dragoman.Politics.Records;

/// <summary>The kinds of quantities and ties.</summary>
public static class RecordKinds
{
    /// <summary>What a quantity measures.</summary>
    public static ImmutableArray<string> OfQuantities { get; } =
    [
        "troops", "fighters", "refugees", "evacuees", "casualties", "detainees", "territory_share", "border_length", "duration", "money",
        "people", "count",
    ];

    /// <summary>What a tie states.</summary>
    public static ImmutableArray<string> OfTies { get; } =
        ["role", "part_of", "controls", "supports", "opposes", "cooperates", "leverage", "wants"];
}
