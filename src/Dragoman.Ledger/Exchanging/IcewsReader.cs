using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Reads ICEWS's event tables. Rows with one Story ID are of one article.</summary>
internal sealed class IcewsReader : TableReader
{
    // Source: the tables as published.
    private static readonly ImmutableArray<string> _columns =
    [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity",
        "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
        "City", "District", "Province", "Country", "Latitude", "Longitude",
    ];

    private readonly CameoCoding _coding = new();
    private readonly CountryCodes _countries = CountryCodes.Carried;
    private readonly IcewsSectors _sectors = IcewsSectors.Carried;

    internal override string Origin => "icews";

    // An id of ICEWS can stand for two events of different days.
    internal override string StoryOf(TableRow row) =>
        row.At("Story ID") is { Length: > 0 } story ? story : $"{row.At("Event Date")} {row.At("Event ID")}";

    internal override ImportedEvent? Read(TableRow row)
    {
        DateOnly? day = row.DayAt("Event Date");
        string id = $"{row.At("Event Date")}.{row.IdAt("Event ID")}";
        CodedEvent? coded = _coding.Event(row, "CAMEO Code", $"icews/{id}", day, Actor(row, "Source"), Actor(row, "Target"));
        return coded is null ? null : new ImportedEvent(id, coded with { Place = Place(row) })
        {
            Outlet = row.At("Publisher") is { Length: > 0 } publisher ? publisher : null,
            Published = day,
        };
    }

    protected override TableLayout LayoutOf(TableLine first) =>
        TableLayout.OfHeader(first, "ICEWS", name => name, _columns, ["Event ID", "Event Date", "Source Name", "CAMEO Code", "Target Name"]);

    private CodedActor? Actor(TableRow row, string side)
    {
        string name = row.At($"{side} Name");
        string country = row.At($"{side} Country");
        string? sector = _sectors.Find(row.At($"{side} Sectors"));
        return name.Length == 0
            ? null
            : ImportedActor.Named(name, _countries.CodeOf(country) ?? (sector is "IGO" or "NGO" ? sector : ""), sector);
    }

    private CodedPlace? Place(TableRow row)
    {
        string city = row.At("City");
        string division = row.At("District") is { Length: > 0 } district ? district : row.At("Province");
        string written = row.At("Country");
        string? country = _countries.CodeOf(written);
        (string name, PlacePrecision precision) = city.Length > 0 ? (city, PlacePrecision.City)
            : division.Length > 0 ? (division, PlacePrecision.Region)
            : (country is null ? written : _countries.Name(country), PlacePrecision.Country);
        return row.Place(name, id: null, country ?? "", precision, "Latitude", "Longitude");
    }
}
