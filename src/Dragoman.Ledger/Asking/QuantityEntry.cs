using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Asking;

/// <summary>A claimed figure, as the ledger holds it.</summary>
/// <param name="Evidence">Where it stands.</param>
/// <param name="Kind">troops, casualties, territory_share …</param>
/// <param name="Low">Lower bound; null where open.</param>
/// <param name="High">Upper bound; null where open.</param>
/// <param name="Unit">"person", "percent" …</param>
/// <param name="Qualifier">"at least"; "" for none.</param>
/// <param name="Of">Who or what is measured; "" where the text does not tell.</param>
/// <param name="AsOf">When it holds; null where the text does not tell.</param>
/// <param name="Realis">Whether it holds.</param>
/// <param name="Hedged">Whether it is told with reserve.</param>
/// <param name="Sources">Who says so, outermost first; empty for the outlet itself.</param>
public sealed record QuantityEntry(
    Evidence Evidence,
    string Kind,
    double? Low,
    double? High,
    string Unit,
    string Qualifier,
    string Of,
    DayInterval? AsOf,
    Realis Realis,
    bool Hedged,
    ImmutableArray<CodedActor> Sources);
