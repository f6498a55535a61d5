using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <summary>What the codes of CAMEO's actor dictionaries mean: "USAGOV" is a country and a sector. Does not change; thread-safe.</summary>
/// <remarks>Source: Schrodt, CAMEO codebook, chapter on actor codes: a country or kind of body, then roles, three letters each.</remarks>
public sealed class CameoCodes
{
    /// <summary>How many columns <c>cameo.tsv</c> has.</summary>
    public const int Columns = 4;

    private const int Letters = 3;

    private readonly FrozenDictionary<(string Means, string Code), string> _values;
    private readonly FrozenSet<string> _states;

    private CameoCodes(FrozenDictionary<(string, string), string> values, FrozenSet<string> states)
    {
        _values = values;
        _states = states;
    }

    /// <summary>Reads <c>cameo.tsv</c> and the codes of <c>states.tsv</c>.</summary>
    /// <param name="folder">The folder <c>data/actors</c>.</param>
    /// <exception cref="FaultException">A file is missing or a row is wrong: DR185 to DR187.</exception>
    public static CameoCodes Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Of(
            DataTable.Read(Path.Combine(folder, "cameo.tsv"), Columns),
            DataTable.Read(Path.Combine(folder, "states.tsv"), 10).Select(row => row.Fields[0]));
    }

    /// <summary>Makes the codes of rows that have been read.</summary>
    /// <param name="rows">The rows of <c>cameo.tsv</c>, <see cref="Columns"/> fields each.</param>
    /// <param name="states">ISO 3166-1 alpha-3 codes of all states.</param>
    /// <exception cref="FaultException">A row is wrong: DR187.</exception>
    public static CameoCodes Of(IEnumerable<DataRow> rows, IEnumerable<string> states) => new(
        rows.ToFrozenDictionary(row => (row.OneOf(1, "means", "country", "sector", "alone"), row.Fields[0]), row => row.Fields[2]),
        states.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Country ("" for none) and sector of a code; null where its first letters are neither a country nor a sector.</summary>
    /// <param name="code">As "USAGOV", "IGOUNO" or "~AFGREB".</param>
    public (string Country, string Sector)? Read(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        string letters = code.TrimStart('~', '-');
        ImmutableArray<string> parts = [.. letters.Chunk(Letters).Select(part => new string(part))];
        if (parts.IsEmpty || parts.Any(part => part.Length < Letters))
        {
            return null;
        }

        string? country = _states.Contains(parts[0]) ? parts[0] : _values.GetValueOrDefault(("country", parts[0]));
        string? sector = parts[(country is null ? 0 : 1)..].Select(part => _values.GetValueOrDefault(("sector", part))).FirstOrDefault(found => found is not null);
        return country is null && sector is null ? null
            : (country ?? "", sector ?? _values.GetValueOrDefault(("alone", parts[0])) ?? "GOV");
    }
}
