namespace Dragoman.Politics.Records;

/// <summary>Where something was.</summary>
/// <param name="Name">As the English Wikipedia titles it ("Tehran").</param>
/// <param name="Id">Identifier of the gazetteer's row; null where the gazetteer has none.</param>
/// <param name="Latitude">Degrees north, WGS 84; null where unknown.</param>
/// <param name="Longitude">Degrees east, WGS 84; null where unknown.</param>
/// <param name="Country">ISO 3166-1 alpha-3; "" where unknown or in several.</param>
/// <param name="Precision">How finely it is told; null where unknown.</param>
public sealed record CodedPlace(
    string Name, string? Id, double? Latitude, double? Longitude, string Country, PlacePrecision? Precision);
