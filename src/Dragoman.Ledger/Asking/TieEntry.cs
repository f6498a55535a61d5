using System.Collections.Immutable;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Asking;

/// <summary>A standing relation, as the ledger holds it.</summary>
/// <param name="Evidence">Where it stands.</param>
/// <param name="Kind">role, part_of, controls, supports, opposes, cooperates, leverage or wants.</param>
/// <param name="From">The person of a role; who controls, supports, wants.</param>
/// <param name="To">The other side; null for a wish that is asked of no one.</param>
/// <param name="Title">The office of a role; else null.</param>
/// <param name="What">What is wanted; else null.</param>
/// <param name="Realis">Whether it holds.</param>
/// <param name="Hedged">Whether it is told with reserve.</param>
/// <param name="Sources">Who says so, outermost first; empty for the outlet itself.</param>
public sealed record TieEntry(
    Evidence Evidence,
    string Kind,
    CodedActor? From,
    CodedActor? To,
    string? Title,
    string? What,
    Realis Realis,
    bool Hedged,
    ImmutableArray<CodedActor> Sources);
