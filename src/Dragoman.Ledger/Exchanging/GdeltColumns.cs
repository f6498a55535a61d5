using System.Collections.Immutable;

namespace Dragoman.Ledger.Exchanging;

/// <summary>The columns of GDELT's event tables, in order; the files themselves have no header.</summary>
internal static class GdeltColumns
{
    private static readonly ImmutableArray<string> _places = ["Actor1Geo", "Actor2Geo", "ActionGeo"];

    /// <summary>GDELT 2.0: 61 columns.</summary>
    internal static ImmutableArray<string> Second { get; } = Columns(hasSecondDivision: true);

    /// <summary>GDELT 1.0: 58 columns, and without the last of them 57 before April 2013.</summary>
    internal static ImmutableArray<string> First { get; } = Columns(hasSecondDivision: false);

    // Source: GDELT Event Codebook 2.0, and 1.03 for the first version.
    private static ImmutableArray<string> Columns(bool hasSecondDivision) =>
    [
        "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate",
        .. Actor("Actor1"), .. Actor("Actor2"),
        "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale",
        "NumMentions", "NumSources", "NumArticles", "AvgTone",
        .. _places.SelectMany(place => Place(place, hasSecondDivision)),
        "DATEADDED", "SOURCEURL",
    ];

    private static ImmutableArray<string> Actor(string actor) =>
    [
        $"{actor}Code", $"{actor}Name", $"{actor}CountryCode", $"{actor}KnownGroupCode", $"{actor}EthnicCode",
        $"{actor}Religion1Code", $"{actor}Religion2Code", $"{actor}Type1Code", $"{actor}Type2Code", $"{actor}Type3Code",
    ];

    private static ImmutableArray<string> Place(string place, bool hasSecondDivision) =>
    [
        $"{place}_Type", $"{place}_FullName", $"{place}_CountryCode", $"{place}_ADM1Code",
        .. hasSecondDivision ? [$"{place}_ADM2Code"] : ImmutableArray<string>.Empty,
        $"{place}_Lat", $"{place}_Long", $"{place}_FeatureID",
    ];
}
