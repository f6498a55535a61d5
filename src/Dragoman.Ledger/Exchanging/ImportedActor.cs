using Dragoman.Ledger.Storing;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Makes an actor of what a table says of it.</summary>
internal static class ImportedActor
{
    private static readonly CameoCodes _codes = CameoCodes.Of(CarriedTable.Rows("cameo.tsv", CameoCodes.Columns), CountryCodes.Carried.Codes);

    /// <summary>An actor by its name; a state bears the name that it has in this project.</summary>
    /// <param name="name">The name, as the table writes it.</param>
    /// <param name="country">ISO 3166-1 alpha-3, IGO, NGO or MNC; "" where unknown.</param>
    /// <param name="sector">PLOVER's sector; null where the table has none: a state is then its government, anyone else unknown.</param>
    internal static CodedActor Named(string name, string country, string? sector)
    {
        CountryCodes countries = CountryCodes.Carried;
        // "GEORGIA" may be the state in America: the country of the actor tells.
        bool isState = country.Length > 0 && countries.CodeOf(name) == country;
        return new CodedActor(
            isState ? countries.Name(country) : name,
            country,
            sector is not null && Sectors.All.Contains(sector) ? sector : isState ? "GOV" : "UNK");
    }

    /// <summary>An actor by its CAMEO code; null where there is none.</summary>
    /// <param name="code">As "USAGOV"; "" for none.</param>
    /// <param name="name">The name, as the table writes it; "" for none: then the country's, or the code itself.</param>
    internal static CodedActor? Coded(string code, string name)
    {
        if (code.Length == 0 && name.Length == 0)
        {
            return null;
        }

        (string country, string sector)? known = code.Length == 0 ? null : _codes.Read(code);
        (string country, string? sector) = known is { } found ? (found.country, found.sector) : ("", null);
        // A region ("AFR") is no government, which the code of a country alone stands for.
        sector = country.Length == 0 && sector == "GOV" && !code.Contains("GOV", StringComparison.Ordinal) ? null : sector;
        return Named(name.Length > 0 ? name : CountryCodes.Carried.Name(country.Length > 0 && code.Length == 3 ? country : code), country, sector);
    }
}
