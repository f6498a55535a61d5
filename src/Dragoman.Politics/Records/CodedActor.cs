namespace Dragoman.Politics.Records;

/// <summary>Who acts, speaks or is acted upon, as a record names it.</summary>
/// <param name="Name">Title of the English Wikipedia where there is one ("Antony Blinken"); else the words of the text in lower case ("villagers").</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state it belongs to, IGO, NGO or MNC; "" when unknown or none.</param>
/// <param name="Sector">PLOVER's sector: GOV, MIL, REB, SPY, LEG, JUD, PTY, OPP, MED, CVL, ELI, ACA, BUS, NGO, IGO, REL, CRM, COP, UNK.</param>
public sealed record CodedActor(string Name, string Country, string Sector);
