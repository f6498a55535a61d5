using System.Collections.Immutable;

namespace Dragoman.Politics.Actors;

/// <summary>PLOVER's sectors, as this project uses them.</summary>
public static class Sectors
{
    /// <summary>Every sector that a data file may name.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "GOV", "MIL", "REB", "SPY", "LEG", "JUD", "PTY", "OPP", "MED", "CVL", "ELI", "ACA", "BUS", "NGO", "IGO", "REL", "CRM", "COP", "UNK",
    ];
}
