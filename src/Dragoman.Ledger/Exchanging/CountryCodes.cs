using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>What other sets of event data call the countries (<c>data/exchange/countries.tsv</c>). Does not change; thread-safe.</summary>
internal sealed class CountryCodes
{
    private readonly FrozenDictionary<string, Country> _countries;
    private readonly FrozenDictionary<string, string> _byFips;
    private readonly FrozenDictionary<string, string> _byName;

    private CountryCodes(ImmutableArray<Country> countries)
    {
        _countries = countries.ToFrozenDictionary(country => country.Code, StringComparer.Ordinal);
        _byFips = countries
            .SelectMany(country => country.Fips.Select(fips => (fips, country.Code)))
            .ToFrozenDictionary(pair => pair.fips, pair => pair.Code, StringComparer.Ordinal);
        _byName = countries
            .SelectMany(country => country.Names.Select(name => (name, country.Code)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Code, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The table that the assembly carries.</summary>
    internal static CountryCodes Carried { get; } = new(
    [
        .. CarriedTable.Rows("countries.tsv", 7).Select(row =>
            new Country(row.Fields[0], row.Fields[1], List(row, 2), row.Fields[3], [row.Fields[4], .. List(row, 5)])),
    ]);

    /// <summary>Every ISO 3166-1 alpha-3 code of the table.</summary>
    internal IEnumerable<string> Codes => _countries.Keys;

    /// <summary>The number among the Correlates of War; "" where the code is no state's.</summary>
    internal string Cow(string code) => _countries.TryGetValue(code, out Country? country) ? country.Cow : "";

    /// <summary>The FIPS 10-4 code; "" where there is none.</summary>
    internal string Fips(string code) => _countries.TryGetValue(code, out Country? country) && country.Fips is [var first, ..] ? first : "";

    /// <summary>CAMEO's code; what is no country (IGO, NGO, MNC) is its own.</summary>
    internal string Cameo(string code) => _countries.TryGetValue(code, out Country? country) ? country.Cameo : code;

    /// <summary>The name in this project; the code itself where the table lacks it.</summary>
    internal string Name(string code) => _countries.TryGetValue(code, out Country? country) ? country.Names[0] : code;

    /// <summary>The ISO code of what is written as an ISO code or as a name, in any case of letters; null for neither.</summary>
    internal string? CodeOf(string written) =>
        _countries.ContainsKey(written) ? written : _byName.GetValueOrDefault(written);

    /// <summary>The ISO code of a FIPS 10-4 code; null where the table lacks it.</summary>
    internal string? OfFips(string fips) => _byFips.GetValueOrDefault(fips);

    private static ImmutableArray<string> List(DataRow row, int column) =>
        [.. row.Fields[column].Split("; ", StringSplitOptions.RemoveEmptyEntries)];

    private sealed record Country(string Code, string Cow, ImmutableArray<string> Fips, string Cameo, ImmutableArray<string> Names);
}
