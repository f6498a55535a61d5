using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Asking;

/// <summary>A report of an event, as the ledger holds it.</summary>
/// <param name="Evidence">Where it stands.</param>
/// <param name="Type">PLOVER's type.</param>
/// <param name="Mode">PLOVER's mode; "" for none.</param>
/// <param name="Quad">Quad class: verbal or material, cooperation or conflict.</param>
/// <param name="Score">PLOVER's score, −10 (conflict) to +10 (cooperation).</param>
/// <param name="Cameo">The nearest CAMEO code.</param>
/// <param name="Contexts">PLOVER's contexts, sorted.</param>
/// <param name="Actors">Who does it.</param>
/// <param name="Recipients">To whom.</param>
/// <param name="Days">When; null where the text does not tell.</param>
/// <param name="Place">Where; null where the text does not tell.</param>
/// <param name="Realis">Whether it has happened.</param>
/// <param name="Hedged">Whether it is told with reserve.</param>
/// <param name="Sources">Who says so, outermost first; empty for the outlet itself.</param>
/// <param name="SameAs">A label that mentions of the same event in the article share; "" for none.</param>
public sealed record EventEntry(
    Evidence Evidence,
    string Type,
    string Mode,
    string Quad,
    double Score,
    string Cameo,
    ImmutableArray<string> Contexts,
    ImmutableArray<CodedActor> Actors,
    ImmutableArray<CodedActor> Recipients,
    DayInterval? Days,
    CodedPlace? Place,
    Realis Realis,
    bool Hedged,
    ImmutableArray<CodedActor> Sources,
    string SameAs)
{
    /// <summary>Key of the report (<c>events.report</c>).</summary>
    internal long Report { get; init; }
}
