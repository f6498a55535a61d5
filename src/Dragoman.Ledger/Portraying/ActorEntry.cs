using System.Collections.Immutable;

namespace Dragoman.Ledger.Portraying;

/// <summary>An actor and how it appears in the records asked for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Country">ISO 3166-1 alpha-3, IGO, NGO or MNC; "" where unknown.</param>
/// <param name="Sectors">PLOVER's sectors under which it appears, sorted.</param>
/// <param name="Names">Names under which the articles call it, the most used first.</param>
/// <param name="Posts">Offices that the articles give it ("Foreign Minister, Iran"), sorted.</param>
/// <param name="Events">Event reports in which it acts or is acted upon.</param>
/// <param name="Statements">Statements that it makes or is told.</param>
/// <param name="Ties">Ties that it has.</param>
/// <param name="Claims">Records that it is a source of.</param>
/// <param name="First">First day of these records; null where none has a day.</param>
/// <param name="Last">Last day of these records; null where none has a day.</param>
public sealed record ActorEntry(
    string Name,
    string Country,
    ImmutableArray<string> Sectors,
    ImmutableArray<string> Names,
    ImmutableArray<string> Posts,
    int Events,
    int Statements,
    int Ties,
    int Claims,
    DateOnly? First,
    DateOnly? Last);
