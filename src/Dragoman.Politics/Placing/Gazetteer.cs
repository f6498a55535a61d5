using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Placing;

/// <summary>Places by name: towns, sites, provinces, regions and seas. States are the actor directory's.</summary>
/// <remarks>Read from <c>data/places</c>; <c>docs/places.md</c> describes the files. Does not change; thread-safe.</remarks>
public sealed class Gazetteer
{
    private readonly Dictionary<string, List<GazetteerPlace>> _places = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _seats;

    private Gazetteer(FrozenSet<string> nouns, FrozenDictionary<string, ImmutableArray<string>> acts, FrozenDictionary<string, string> seats)
    {
        _seats = seats;
        Nouns = nouns;
        Acts = acts;
    }

    /// <summary>Nouns for places ("province"), dictionary forms in lower case.</summary>
    public FrozenSet<string> Nouns { get; }

    /// <summary>Acts whose object or other dependents tell where they are, with the links to those dependents.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> Acts { get; }

    /// <summary>What a place beside a noun tells: "seat" where those are who act elsewhere ("the government in Kabul"), "local" where they act too ("the mayor of Oslo"); "" for other nouns.</summary>
    /// <param name="noun">Dictionary form in lower case.</param>
    public string SeatOf(string noun) => _seats.GetValueOrDefault(noun, "");

    /// <summary>Reads the gazetteer.</summary>
    /// <param name="folder">The folder that holds <c>cities.tsv</c>, <c>towns.tsv</c>, <c>regions.tsv</c> and the others.</param>
    /// <param name="overrides">Folders of the user's own <c>towns.tsv</c> and <c>regions.tsv</c>, each optional: a row replaces what bears the same name in the same country.</param>
    /// <exception cref="FaultException">A file is missing, or a row is wrong: DR155 and DR185 to DR188.</exception>
    public static Gazetteer Load(string folder, params ReadOnlySpan<string> overrides)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Gazetteer gazetteer = new(
            DataTable.Read(Path.Combine(folder, "nouns.tsv"), 2).Select(row => row.Fields[0]).ToFrozenSet(StringComparer.Ordinal),
            DataTable.Read(Path.Combine(folder, "acts.tsv"), 3).ToFrozenDictionary(row => row.Fields[0], row => ListAt(row, 1), StringComparer.Ordinal),
            DataTable.Read(Path.Combine(folder, "seats.tsv"), 3)
                .ToFrozenDictionary(row => row.Fields[0], row => row.OneOf(1, "kind", "seat", "local"), StringComparer.Ordinal));
        foreach (DataRow row in DataTable.Read(Path.Combine(folder, "cities.tsv"), 9))
        {
            gazetteer.Add(CityOf(row), [row.Fields[1], .. ListAt(row, 2)], replaces: false);
        }

        gazetteer.AddOwn(folder);
        foreach (string own in overrides)
        {
            gazetteer.AddOwn(own);
        }

        return gazetteer;
    }

    /// <summary>The places that bear a name, without regard to case, accents and punctuation.</summary>
    public IReadOnlyList<GazetteerPlace> Find(string name) => FindKey(NameKey.Of(name));

    internal IReadOnlyList<GazetteerPlace> FindKey(string key) => _places.TryGetValue(key, out List<GazetteerPlace>? places) ? places : [];

    private void AddOwn(string folder)
    {
        string towns = Path.Combine(folder, "towns.tsv");
        foreach (DataRow row in File.Exists(towns) ? DataTable.Read(towns, 8) : [])
        {
            string precision = row.OneOf(6, "precision", "city", "point");
            CodedPlace place = PlaceOf(row, 0, 2, 3, precision == "city" ? PlacePrecision.City : PlacePrecision.Point);
            Add(new GazetteerPlace(place, (int)row.NumberAt(5, "population"), 0, true, ""), [row.Fields[0], .. ListAt(row, 1)], replaces: true);
        }

        string regions = Path.Combine(folder, "regions.tsv");
        foreach (DataRow row in File.Exists(regions) ? DataTable.Read(regions, 6) : [])
        {
            CodedPlace place = PlaceOf(row, 0, 2, 3, PlacePrecision.Region);
            Add(new GazetteerPlace(place, 0, 1, true, ""), [row.Fields[0], .. ListAt(row, 1)], replaces: true);
        }
    }

    private void Add(GazetteerPlace place, IEnumerable<string> names, bool replaces)
    {
        foreach (string name in names)
        {
            string key = NameKey.Of(name);
            if (!_places.TryGetValue(key, out List<GazetteerPlace>? known))
            {
                _places.Add(key, known = new List<GazetteerPlace>(1));
            }

            if (replaces)
            {
                known.RemoveAll(other => other.Place.Country == place.Place.Country && other.Place.Name == place.Place.Name);
            }

            known.Add(place);
        }
    }

    private static GazetteerPlace CityOf(DataRow row)
    {
        string written = row.OneOf(7, "rank", "capital", "known", "seat", "");
        int rank = written switch { "capital" => 2, "known" or "seat" => 1, _ => 0 };
        CodedPlace place = new(
            row.Fields[1], row.Fields[0], DegreesAt(row, 4, "latitude", 90), DegreesAt(row, 5, "longitude", 180), row.Fields[3], PlacePrecision.City);
        return new GazetteerPlace(place, int.Parse(row.Fields[6], CultureInfo.InvariantCulture), rank, written is "capital" or "known", row.Fields[8]);
    }

    private static CodedPlace PlaceOf(DataRow row, int name, int country, int latitude, PlacePrecision precision) => new(
        row.Fields[name], "dr-" + NameKey.Of(row.Fields[name]), DegreesAt(row, latitude, "latitude", 90),
        DegreesAt(row, latitude + 1, "longitude", 180), row.Fields[country], precision);

    private static double DegreesAt(DataRow row, int column, string name, double most)
    {
        double degrees = row.NumberAt(column, name);
        return Math.Abs(degrees) <= most ? degrees : throw new FaultException(DataFaults.BadPlace(row.Where, name, row.Fields[column]));
    }

    private static ImmutableArray<string> ListAt(DataRow row, int column) =>
        row.Fields[column].Length == 0 ? [] : [.. row.Fields[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
