using System.Collections.Frozen;

namespace Dragoman.Workspace.Presenting;

/// <summary>Says in words what a filter and its counts name in codes.</summary>
public static class FilterWords
{
    // Source: the sectors of the PLOVER manual, in a word or two each.
    private static readonly FrozenDictionary<string, string> _sectors = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GOV"] = "government",
        ["MIL"] = "military",
        ["REB"] = "rebels",
        ["SPY"] = "intelligence",
        ["LEG"] = "parliament",
        ["JUD"] = "courts",
        ["PTY"] = "parties",
        ["OPP"] = "opposition",
        ["MED"] = "media",
        ["CVL"] = "civilians",
        ["ELI"] = "former officials",
        ["ACA"] = "academics",
        ["BUS"] = "business",
        ["NGO"] = "NGOs",
        ["IGO"] = "international bodies",
        ["REL"] = "religious",
        ["CRM"] = "criminals",
        ["COP"] = "police",
        ["UNK"] = "unknown",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"rebels" for REB; what is not known stays as it is.</summary>
    public static string Sector(string sector)
    {
        ArgumentNullException.ThrowIfNull(sector);
        return _sectors.GetValueOrDefault(sector) ?? sector;
    }

    /// <summary>What a list is divided by: "rebels" for REB, "agreement or promise" for AGREE, "part of" for part_of; what has no other word stays as it is.</summary>
    public static string Kind(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _sectors.GetValueOrDefault(kind) ?? (kind.Any(char.IsAsciiLetterLower) ? kind.Replace('_', ' ') : EventWords.Act(kind, ""));
    }

    /// <summary>"figures" for quantity: the records of a layer.</summary>
    public static string Layer(string layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return layer == "quantity" ? "figures" : $"{layer}s";
    }

    /// <summary>"has happened" for actual, in any case of letters.</summary>
    public static string Happened(string realis)
    {
        ArgumentNullException.ThrowIfNull(realis);
        return realis.ToLowerInvariant() switch
        {
            "actual" => "has happened",
            "future" => "planned",
            "negated" => "denied, did not",
            "hypothetical" => "possible",
            _ => realis,
        };
    }
}
