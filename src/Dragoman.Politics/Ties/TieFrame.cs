using System.Collections.Immutable;

namespace Dragoman.Politics.Ties;

/// <summary>A word that states a relation, as <c>data/ties/frames.tsv</c> has it.</summary>
/// <param name="Kind">Kind of the tie.</param>
/// <param name="Trigger">Lemma; of a compound, its second half.</param>
/// <param name="Class">"verb", "noun", "holder", "adjective" or "compound".</param>
/// <param name="From">Where the first side stands, alternatives in order.</param>
/// <param name="To">Where the second side stands, alternatives in order; empty for none.</param>
/// <param name="TakesThings">Whether the second side may be no actor ("the peace process").</param>
/// <param name="What">What holds the thing wanted, alternatives in order.</param>
/// <param name="Prior">How often the word, so used, states the relation: 0 to 1.</param>
internal sealed record TieFrame(
    string Kind, string Trigger, string Class, ImmutableArray<string> From, ImmutableArray<string> To, bool TakesThings,
    ImmutableArray<string> What, double Prior);
