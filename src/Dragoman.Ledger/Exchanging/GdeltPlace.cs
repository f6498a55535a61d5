using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>A place as GDELT writes it.</summary>
internal static class GdeltPlace
{
    /// <summary>The columns of a place that the ledger can fill.</summary>
    /// <param name="place">Name of the place's columns: "ActionGeo".</param>
    internal static IEnumerable<KeyValuePair<string, Func<MergedEvent, string>>> Columns(string place) =>
    [
        new($"{place}_Type", e => e.Place is { } where ? Type(where) : "0"),
        new($"{place}_FullName", e => e.Place is { } where ? FullName(where) : ""),
        new($"{place}_CountryCode", e => e.Place is { } where ? Fips(where) : ""),
        new($"{place}_ADM1Code", e => e.Place is { Precision: PlacePrecision.Country } where ? Fips(where) : ""),
        new($"{place}_Lat", e => ExportText.Number(e.Place?.Latitude)),
        new($"{place}_Long", e => ExportText.Number(e.Place?.Longitude)),
        new($"{place}_FeatureID", e => e.Place is { Precision: PlacePrecision.Country } where ? Fips(where) : ""),
    ];

    // Source: GDELT Event Codebook 2.0, ActionGeo_Type.
    private static string Type(CodedPlace place) => (place.Precision, place.Country) switch
    {
        (PlacePrecision.Country, _) => "1",
        (PlacePrecision.Region, "USA") => "2",
        (PlacePrecision.Region, _) => "5",
        (PlacePrecision.City or PlacePrecision.Point, "USA") => "3",
        (PlacePrecision.City or PlacePrecision.Point, _) => "4",
        _ => "0",
    };

    /// <summary>The place with its country behind it, without what tells one title of Wikipedia from another.</summary>
    private static string FullName(CodedPlace place)
    {
        string country = place.Country.Length == 0 ? "" : CountryCodes.Carried.Name(place.Country).Split(" (")[0];
        return place.Precision == PlacePrecision.Country || country.Length == 0 ? place.Name.Split(" (")[0] : $"{place.Name}, {country}";
    }

    private static string Fips(CodedPlace place) => IsInGaza(place) ? "GZ" : CountryCodes.Carried.Fips(place.Country);

    /// <summary>FIPS has a code for the Gaza Strip and one for the West Bank, ISO one for both.</summary>
    private static bool IsInGaza(CodedPlace place) =>
        place is { Country: "PSE", Latitude: >= 31.2 and <= 31.6, Longitude: >= 34.2 and <= 34.6 };
}
