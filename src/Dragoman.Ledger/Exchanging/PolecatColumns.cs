using System.Collections.Immutable;

namespace Dragoman.Ledger.Exchanging;

/// <summary>The columns of a POLECAT table, in order.</summary>
internal static class PolecatColumns
{
    // Source: the tables as published from 2023 on.
    internal static ImmutableArray<string> All { get; } =
    [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
        "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
        "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
        "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    ];

    /// <summary>The name of a column as later tables write it: those before 2023 call the score "Event Intensity".</summary>
    internal static string Today(string name) => name == "Event Intensity" ? "Intensity" : name;
}
