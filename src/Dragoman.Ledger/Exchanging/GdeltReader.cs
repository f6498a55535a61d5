using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Reads GDELT's event tables of both versions. Rows with one address, added at one time, are of one article.</summary>
internal sealed class GdeltReader : TableReader
{
    private readonly CameoCoding _coding = new();
    private readonly CountryCodes _countries = CountryCodes.Carried;

    internal override string Origin => "gdelt";

    internal override string StoryOf(TableRow row) =>
        AddressOf(row) is { } address ? $"{address} {row.At("DATEADDED")}" : row.At("GLOBALEVENTID");

    internal override ImportedEvent? Read(TableRow row)
    {
        string id = row.IdAt("GLOBALEVENTID");
        CodedEvent? coded = _coding.Event(
            row, "EventCode", $"gdelt/{id}", row.DayAt("SQLDATE"),
            ImportedActor.Coded(row.At("Actor1Code"), row.At("Actor1Name")), ImportedActor.Coded(row.At("Actor2Code"), row.At("Actor2Name")));
        Uri? address = AddressOf(row);
        return coded is null ? null : new ImportedEvent(id, coded with { Place = Place(row) })
        {
            Outlet = address is null ? NotAnAddress(row) : address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host,
            Address = address?.OriginalString,
            Published = row.DayAt("DATEADDED"),
        };
    }

    protected override TableLayout LayoutOf(TableLine first) => new(
        '\t', hasQuotes: false, hasHeader: first.Text.StartsWith("GLOBALEVENTID", StringComparison.OrdinalIgnoreCase),
        [new TableColumns(GdeltColumns.Second), new TableColumns(GdeltColumns.First), new TableColumns(GdeltColumns.First[..^1])],
        needed: GdeltColumns.Second);

    /// <summary>What stands in the place of an address is the outlet's name: the tables of 1979 to 2013 and of radio have no other.</summary>
    private static string? NotAnAddress(TableRow row) => row.At("SOURCEURL") is { Length: > 0 } name ? name : null;

    private static Uri? AddressOf(TableRow row) =>
        Uri.TryCreate(row.At("SOURCEURL"), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri : null;

    private CodedPlace? Place(TableRow row)
    {
        // Source: GDELT Event Codebook 2.0, ActionGeo_Type: 1 country, 2 state of the US, 3 town of the US, 4 town, 5 state elsewhere.
        PlacePrecision? precision = row.At("ActionGeo_Type") switch
        {
            "1" => PlacePrecision.Country,
            "2" or "5" => PlacePrecision.Region,
            "3" or "4" => PlacePrecision.City,
            _ => null,
        };
        if (precision is not { } known)
        {
            return null;
        }

        string country = _countries.OfFips(row.At("ActionGeo_CountryCode")) ?? "";
        string name = row.At("ActionGeo_FullName").Split(',')[0].Trim();
        return row.Place(
            known == PlacePrecision.Country && country.Length > 0 ? _countries.Name(country) : name,
            id: null, country, known, "ActionGeo_Lat", "ActionGeo_Long");
    }
}
