namespace Dragoman.Politics.Records;

/// <summary>How finely a place is told; coordinates of a country are no claim about a town.</summary>
public enum PlacePrecision
{
    /// <summary>A building or site.</summary>
    Point,

    /// <summary>A town.</summary>
    City,

    /// <summary>A province or other part of a country, or a region across countries.</summary>
    Region,

    /// <summary>A whole country.</summary>
    Country,
}
