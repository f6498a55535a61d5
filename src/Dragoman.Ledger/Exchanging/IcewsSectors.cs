using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>ICEWS's sectors and what they are in PLOVER (<c>data/exchange/icews-sectors.tsv</c>). Does not change; thread-safe.</summary>
internal sealed class IcewsSectors
{
    private readonly FrozenDictionary<string, (int Rank, string Sector)> _sectors;

    private IcewsSectors(ImmutableArray<DataRow> rows) => _sectors = rows
        .Select((row, rank) => (Name: row.Fields[0], Rank: rank, Sector: row.Fields[1]))
        .ToFrozenDictionary(row => row.Name, row => (row.Rank, row.Sector), StringComparer.OrdinalIgnoreCase);

    /// <summary>The table that the assembly carries.</summary>
    internal static IcewsSectors Carried { get; } = new(CarriedTable.Rows("icews-sectors.tsv", 2));

    /// <summary>Every PLOVER sector that the table names.</summary>
    internal IEnumerable<string> Sectors => _sectors.Values.Select(value => value.Sector);

    /// <summary>The sector of an actor; null where the table has none of what is written.</summary>
    /// <param name="written">All sectors of the actor, separated by commas, in no order.</param>
    internal string? Find(string written) => written
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(name => _sectors.TryGetValue(name, out (int Rank, string Sector) known) ? known : (Rank: int.MaxValue, Sector: ""))
        .DefaultIfEmpty((Rank: int.MaxValue, Sector: ""))
        .MinBy(known => known.Rank) is { Sector.Length: > 0 } found
        ? found.Sector
        : null;
}
