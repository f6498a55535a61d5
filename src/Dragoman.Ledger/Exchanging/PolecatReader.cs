using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Reads POLECAT's tables. Each row is a story of its own: the tables do not tell which rows share one.</summary>
internal sealed class PolecatReader : TableReader
{
    private readonly PloverScheme _scheme = PloverScheme.Of(CarriedTable.Rows("plover.tsv", PloverScheme.Columns));
    private readonly CountryCodes _countries = CountryCodes.Carried;

    internal override string Origin => "polecat";

    internal override string StoryOf(TableRow row) => row.At("Event ID");

    internal override ImportedEvent Read(TableRow row)
    {
        string type = row.At("Event Type").ToUpperInvariant();
        if (!_scheme.HasType(type))
        {
            throw new FaultException(LedgerFaults.UnknownEvent(row.Where, "Event Type", type));
        }

        string mode = row.At("Event Mode").ToLowerInvariant();
        PloverCode code = _scheme.CodeOf(type, _scheme.HasMode(type, mode) ? mode : "");
        string id = row.IdAt("Event ID");
        return new ImportedEvent(id, ImportedEvent.Coded($"polecat/{id}", type, row.DayAt("Event Date")) with
        {
            Mode = mode,
            Contexts = [.. row.ListAt("Contexts").Where(context => context.Length > 0).Select(context => context.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)],
            Quad = code.Quad,
            Score = row.NumberAt("Intensity", -10, 10) ?? code.Score,
            Cameo = code.Cameo,
            Actors = Actors(row, "Actor"),
            Recipients = Actors(row, "Recipient"),
            Place = Place(row),
        })
        {
            Outlet = row.At("Source") is { Length: > 0 } source ? source : null,
            Published = row.DayAt("Publication Date"),
        };
    }

    protected override TableLayout LayoutOf(TableLine first) =>
        TableLayout.OfHeader(first, "POLECAT", PolecatColumns.Today, PolecatColumns.All, ["Event ID", "Event Date", "Event Type"]);

    /// <summary>Those of one side; names, countries and sectors stand in one order where there are as many of each.</summary>
    private ImmutableArray<CodedActor> Actors(TableRow row, string side)
    {
        ImmutableArray<string> names = row.ListAt($"{side} Name");
        names = names.IsEmpty ? row.ListAt($"{side} Name Raw") : names;
        ImmutableArray<string> countries = row.ListAt($"{side} Country");
        ImmutableArray<string> sectors = row.ListAt($"{side} Sectors");
        sectors = sectors.Length == names.Length ? sectors : row.ListAt($"Primary {side} Sector");
        return
        [
            .. names.Select((name, i) => (Name: name, Place: i)).Where(one => one.Name.Length > 0).Select(one => ImportedActor.Named(
                one.Name,
                One(countries, one.Place, names.Length) is { Length: > 0 } country ? _countries.CodeOf(country) ?? country : "",
                One(sectors, one.Place, names.Length)?.ToUpperInvariant())),
        ];
    }

    private static string? One(ImmutableArray<string> values, int place, int count) =>
        values.Length == count ? values[place] : values is [var only] ? only : null;

    private CodedPlace? Place(TableRow row)
    {
        string country = row.At("Country") is { Length: > 0 } written ? _countries.CodeOf(written) ?? "" : "";
        string city = row.At("City");
        string division = row.At("District") is { Length: > 0 } district ? district : row.At("Province");
        string name = FirstOf(row.At("Placename"), city, division, country.Length > 0 ? _countries.Name(country) : "");
        PlacePrecision precision = row.At("Feature Type") switch
        {
            // Source: the feature codes of GeoNames.
            ['P', 'P', 'L', ..] => PlacePrecision.City,
            ['A', 'D', 'M', ..] => PlacePrecision.Region,
            ['P', 'C', 'L', ..] => PlacePrecision.Country,
            _ => city.Length > 0 ? PlacePrecision.City : division.Length > 0 ? PlacePrecision.Region : PlacePrecision.Country,
        };
        // The gazetteer's towns are GeoNames' too, under "gn" and the same number; pandas writes it as "1138958.0" beside empty fields.
        string? id = row.At("GeoNames ID").Split('.')[0] is { Length: > 0 } number ? $"gn{number}" : null;
        return row.Place(name, id, country, precision, "Latitude", "Longitude");
    }

    private static string FirstOf(params ReadOnlySpan<string> values)
    {
        foreach (string value in values)
        {
            if (value.Length > 0)
            {
                return value;
            }
        }

        return "";
    }
}
