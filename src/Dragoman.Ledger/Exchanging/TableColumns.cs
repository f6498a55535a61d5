using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Which column of a table stands where.</summary>
internal sealed class TableColumns
{
    private readonly FrozenDictionary<string, int> _places;

    /// <summary>Makes columns of their names, in order.</summary>
    internal TableColumns(ImmutableArray<string> names)
    {
        Names = names;
        // Of two columns with one name the first counts.
        _places = names
            .Select((name, place) => (Name: name.Trim(), Place: place))
            .DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(column => column.Name, column => column.Place, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names, in order.</summary>
    internal ImmutableArray<string> Names { get; }

    /// <summary>Where a column stands; -1 for nowhere.</summary>
    internal int PlaceOf(string name) => _places.TryGetValue(name, out int place) ? place : -1;

    /// <summary>The first of some columns that is not there; null where all are.</summary>
    internal string? MissingOf(params IEnumerable<string> names) => names.FirstOrDefault(name => PlaceOf(name) < 0);
}
